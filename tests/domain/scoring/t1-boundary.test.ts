import { expect, it } from 'vitest';
import { begin } from '../support/run.ts';
import { CORNER, corner, GROUP_CORNER, URGENT_CORNER, withWrongDetail } from '../support/scenes.ts';
import { finding, shown } from '../support/shown.ts';
import { closeKindly } from '../support/strategies.ts';

const atPause = () => begin(CORNER).talk('listen');
const judge = (player: ReturnType<typeof begin>) => shown(player.nextAsSaid(), 'T1');

it.each([
  ['a hint', 'well-announced', ['"Well"']],
  ['a name', 'named', ['"Robin,"', '"Well"', '"Thank you."']],
  ['a sorry', 'sorry-again', ['"I\'m sorry."']],
  ['something given back', 'lazy', ['"your bees"']],
  ['thanks', 'plain', ['"Thank you."']],
])('%s at a pause softens the opening: 4', (_, line, words) => {
  expect(judge(closeKindly(atPause().say(line)))).toEqual(finding(4, 'softened', ...words));
});

it('a bare announcement at a pause: 3', () => {
  expect(judge(closeKindly(atPause().say('blunt')))).toEqual(finding(3, 'bare-announcement', '[exit]'));
});

it('closing and goodbye in one utterance: 2', () => {
  expect(judge(atPause().say('leaving-bye'))).toEqual(finding(2, 'closing-and-goodbye', '"Goodbye."'));
});

it('the goodbye first: 1', () => {
  expect(judge(atPause().say('bare-bye'))).toEqual(finding(1, 'goodbye-first', '"Goodbye."'));
});

it('in the middle of a story: 0, however soft', () => {
  expect(judge(closeKindly(begin(CORNER).talk('ask').say('excellent')))).toEqual(
    finding(0, 'story-open', '[exit]'),
  );
});

it('a kind interruption makes a boundary', () => {
  expect(judge(closeKindly(begin(CORNER).talk('ask', 'cut_kindly').say('blunt')))).toEqual(
    finding(3, 'bare-announcement', '[exit]'),
  );
});

it("the partner's own wish to go is a boundary: who wants to leave has ended the story", () => {
  const hurried = corner((file) => {
    file.partner.wish = [0, 0];
  });
  const honoured = begin(hurried).talk('ask').say('named');
  expect(judge(closeKindly(honoured)).level).toBe(4);
  const passedOver = begin(hurried).talk('ask', 'ask').say('named');
  expect(judge(closeKindly(passedOver))).toEqual(finding(0, 'story-open', '[exit]'));
});

it('a boundary that was made is gone when the talk goes on', () => {
  const player = begin(CORNER).talk('ask', 'cut_kindly', 'ask').say('blunt');
  expect(judge(closeKindly(player))).toEqual(finding(0, 'story-open', '[exit]'));
});

it('cut off rudely: 0', () => {
  expect(judge(closeKindly(begin(CORNER).talk('ask', 'ask', 'ask', 'cut_off').say('named')))).toEqual(
    finding(0, 'cut-off', '[exit]'),
  );
});

it('the first words on the way out count, not the clearer ones after them', () => {
  const player = begin(CORNER).say('hint-anyway').talk('listen').say('named');
  expect(judge(closeKindly(player))).toEqual(finding(0, 'story-open', '[exit]'));
});

it.each([
  ['in an urgent scene', URGENT_CORNER],
  ['in a group', GROUP_CORNER],
])('one breath with a name or a sorry is enough %s: 4, even in a story', (_, scene) => {
  expect(judge(begin(scene).say('sorry-again', 'and go'))).toEqual(finding(4, 'one-breath', '"I\'m sorry."'));
  expect(judge(begin(scene).say('named', 'and go'))).toEqual(finding(4, 'one-breath', '"Robin,"'));
  expect(judge(begin(scene).say('blunt', 'and go'))).toEqual(finding(0, 'story-open', '[exit]'));
});

it('gone without a word: 0', () => {
  expect(judge(begin(CORNER).move({ kind: 'slip' }))).toEqual(finding(0, 'vanished', '[vanish]'));
  expect(judge(begin(CORNER).move({ kind: 'fake_call' }))).toEqual(finding(0, 'faked', '[vanish]'));
});

it('a detail that this partner never told softens nothing', () => {
  const scene = corner(withWrongDetail);
  const player = begin(scene).talk('listen').say('moths-first');
  expect(judge(closeKindly(player))).toEqual(finding(3, 'bare-announcement', '[exit]'));
});

it('in one breath at a pause, whatever softens it is enough, and all of it is what it rests on', () => {
  const player = begin(URGENT_CORNER).talk('listen').say('excellent', 'and go');
  expect(judge(player)).toEqual(finding(4, 'one-breath', '"Robin,"', '"Well"', '"Thank you"', '"the bees"'));
});
