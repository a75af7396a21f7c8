import { expect, it } from 'vitest';
import { begin } from '../support/run.ts';
import { CORNER, corner } from '../support/scenes.ts';
import { finding, shown } from '../support/shown.ts';
import { closeKindly } from '../support/strategies.ts';

const atPause = () => begin(CORNER).talk('listen');
const judge = (player: ReturnType<typeof begin>) => shown(player.nextAsSaid(), 'T4');

it('announced, or wished plainly: 4', () => {
  expect(judge(closeKindly(atPause().say('blunt')))).toEqual(
    finding(4, 'said-plainly', '"I\'m going to stop us here."'),
  );
  expect(judge(closeKindly(atPause().say('wished')))).toEqual(
    finding(4, 'said-plainly', '"I want to meet some others too."'),
  );
});

it('implied by a reason, "busy", an introduction or taking them along: 3', () => {
  expect(judge(closeKindly(atPause().say('reason-alone')))).toEqual(
    finding(3, 'implied', '"Sam is leaving and I came to see him."'),
  );
  expect(judge(atPause().say('busy-bye'))).toEqual(finding(3, 'implied', '"I\'ve a lot on."'));
  expect(judge(closeKindly(atPause().say('meet-wrong')))).toEqual(
    finding(3, 'implied', '"May I introduce you to Pat?"', '"Sam is leaving and I came to see him."'),
  );
  const sharp = corner((file) => {
    file.partner.deafness = [0, 0];
  });
  const player = begin(sharp).talk('listen').say('meet-dump').answer('item-both').say('bye-kind');
  expect(judge(player)).toEqual(finding(3, 'implied', '"This is Kim."'));
});

it('"I\'ll let you go" or a stock excuse: 2', () => {
  expect(judge(atPause().say('free-bye'))).toEqual(finding(2, 'frees-or-excuse', '"I\'ll let you go."'));
  expect(judge(atPause().say('excuse-bare'))).toEqual(
    finding(2, 'frees-or-excuse', '"I\'m off to get a refill."'),
  );
});

it('plain only after two hints: 2; after one it is still 4', () => {
  const twice = atPause().say('hint-anyway').say('hint-right').say('blunt');
  expect(judge(closeKindly(twice))).toEqual(finding(2, 'plain-after-hints', '[exit]', '[exit]'));
  expect(judge(closeKindly(atPause().say('hint-anyway').say('blunt'))).level).toBe(4);
});

it('a reason after two hints came as late, and wishing plainly beside it costs nothing: 2', () => {
  const twice = () => atPause().say('hint-anyway').say('hint-right');
  expect(judge(closeKindly(twice().say('reason-alone'))).level).toBe(2);
  expect(judge(closeKindly(twice().say('blunt'))).level).toBe(2);
});

it('hints that were taken are no attempts that failed', () => {
  const sharp = corner((file) => {
    file.partner.deafness = [0, 0];
  });
  const player = begin(sharp).talk('listen').say('hint-anyway').talk('ask').say('hint-right').talk('ask');
  expect(judge(closeKindly(player.say('blunt'))).level).toBe(4);
});

it('a promise that was not heard is a hint too', () => {
  const player = atPause().say('vague-alone').say('plan-bare').say('blunt');
  expect(judge(closeKindly(player)).reason).toBe('plain-after-hints');
});

it('hints only, or only a goodbye: 1', () => {
  expect(judge(atPause().say('hint-anyway').say('bare-bye'))).toEqual(finding(1, 'hints-only', 'absent'));
  expect(judge(atPause().say('bare-bye'))).toEqual(finding(1, 'hints-only', 'absent'));
});

it('gone without a word: 0', () => {
  expect(judge(atPause().move({ kind: 'slip' }))).toEqual(finding(0, 'vanished', '[vanish]'));
  expect(judge(atPause().move({ kind: 'fake_call' }))).toEqual(finding(0, 'faked', '[vanish]'));
});
