import { expect, it } from 'vitest';
import { begin } from '../support/run.ts';
import { CORNER, corner, GROUP_CORNER } from '../support/scenes.ts';
import { finding, shown } from '../support/shown.ts';
import { closeKindly } from '../support/strategies.ts';

const SAM = '"Sam is leaving and I came to see him."';
const STOP = '"I\'m going to stop us here."';

const said = (...lines: readonly string[]) => {
  const player = begin(CORNER).talk('listen');
  for (const line of lines) player.sayIf('talk', line);
  return closeKindly(player);
};
const judge = (player: ReturnType<typeof begin>) => shown(player.nextAsSaid(), 'T3');
const judgeElsewhere = (player: ReturnType<typeof begin>) => shown(player.nextElsewhere(), 'T3');

it('a true reason, acted on: 4', () => {
  expect(judge(said('blunt'))).toEqual(finding(4, 'reason-acted-on', SAM));
});

it('an introduction that was taken up is reason enough: 4', () => {
  expect(judge(said('meet-right-pure', 'meet-right'))).toMatchObject({ level: 4 });
  const heard = corner((file) => {
    file.partner.deafness = [1, 1];
  });
  const player = closeKindly(begin(heard).talk('listen').say('meet-right-pure'));
  expect(judge(player)).toEqual(finding(4, 'introduction-accepted', '"May I introduce you to Kim?"'));
});

it('where several reasons are good enough, each of them is the evidence', () => {
  expect(judge(said('meet-right'))).toEqual(
    finding(4, 'introduction-accepted', '"May I introduce you to Kim?"', SAM),
  );
  expect(judge(said('along'))).toEqual(finding(4, 'taken-along', '"Come along with me."', SAM));
});

it('taking them along: 4', () => {
  expect(judge(said('along-alone'))).toEqual(finding(4, 'taken-along', '"Come along with me."'));
});

it('a true need of the body, acted on: 3, whether it is put as a reason or as an excuse', () => {
  expect(judge(said('eating'))).toEqual(finding(3, 'need-acted-on', '"I haven\'t eaten all day."'));
  expect(judge(said('excuse-true'))).toEqual(finding(3, 'need-acted-on', '"I\'m off to get a bite."'));
});

it('of two reasons the one that was acted on counts', () => {
  const both = () => said('reason-alone', 'eating', 'blunt');
  const player = begin(CORNER).talk('listen').say('blunt').answer('item-both').talk('listen').say('eating');
  closeKindly(player).move({ kind: 'next', id: 'to-food' });
  expect(shown(player, 'T3')).toEqual(finding(3, 'need-acted-on', '"I haven\'t eaten all day."'));
  expect(judge(both()).level).toBe(4);
});

it('to a group a bare announcement is enough: 3', () => {
  const player = closeKindly(begin(GROUP_CORNER).talk('listen').say('announced'));
  expect(judge(player)).toEqual(finding(3, 'group-announcement', STOP));
});

it('a plain wish, a bare announcement or "I\'ll let you go": 2', () => {
  expect(judge(said('announced'))).toEqual(finding(2, 'no-reason-but-plain', STOP));
  expect(judge(said('wished'))).toEqual(
    finding(2, 'no-reason-but-plain', '"I want to meet some others too."'),
  );
  expect(judge(begin(CORNER).talk('listen').say('free-bye'))).toEqual(
    finding(2, 'no-reason-but-plain', '"I\'ll let you go."'),
  );
});

it('bare "busy": 1', () => {
  expect(judge(begin(CORNER).talk('listen').say('busy-bye'))).toEqual(
    finding(1, 'bare-busy', '"I\'ve a lot on."'),
  );
});

it('a refused introduction as the only reason: 1', () => {
  expect(judge(begin(CORNER).talk('listen').say('meet-refused'))).toEqual(
    finding(1, 'introduction-refused', '"May I introduce you to Lee?"'),
  );
});

it('an invitation that went unheard is as little as a refused introduction: both are what it rests on', () => {
  const scene = corner((file) => {
    file.lines.push({ id: 'come-alone', when: 'exit', tactic: 'join_me', parts: ['come'] });
  });
  const player = begin(scene).talk('listen').say('come-alone').say('meet-refused');
  expect(judge(player)).toEqual(
    finding(1, 'introduction-refused', '"May I introduce you to Lee?"', '"Come along with me."'),
  );
});

it('nothing but hints: 1', () => {
  expect(judge(begin(CORNER).talk('listen').say('hint-anyway').say('bare-bye'))).toEqual(
    finding(1, 'nothing-but-hints', '"Well, anyway."'),
  );
});

it('a verdict on the partner: 0, whatever else was said', () => {
  expect(judge(begin(CORNER).talk('listen').say('blame').say('bye-kind'))).toEqual(
    finding(0, 'verdict', '"You never stop talking."'),
  );
});

it('a verdict that stands alone rests on its turn, since without its words nothing is left', () => {
  expect(judge(begin(CORNER).talk('listen').say('insult').say('bye-kind'))).toEqual(
    finding(0, 'verdict', '[exit]'),
  );
});

it('a reason that the next act contradicts: 0', () => {
  expect(judgeElsewhere(said('blunt'))).toEqual(finding(0, 'contradicted', SAM, '[next]'));
});

it('a reason that is not true here: 0, though it be played out', () => {
  const player = said('excuse-kind').move({ kind: 'next', id: 'to-bar' });
  expect(shown(player, 'T3')).toEqual(finding(0, 'contradicted', '"I\'m off to get a refill."', '[next]'));
});

it('an untrue excuse with nothing beside it rests on its turn', () => {
  const player = begin(CORNER).talk('listen').say('excuse-bare').move({ kind: 'next', id: 'to-bar' });
  expect(shown(player, 'T3')).toEqual(finding(0, 'contradicted', '[exit]', '[next]'));
});

it('a goodbye with nothing before it: 0', () => {
  expect(judge(begin(CORNER).talk('listen').say('bare-bye'))).toEqual(finding(0, 'goodbye-alone', 'absent'));
});

it('gone without a word: 0', () => {
  expect(judge(begin(CORNER).move({ kind: 'slip' }))).toEqual(finding(0, 'vanished', '[vanish]'));
  expect(judge(begin(CORNER).move({ kind: 'fake_call' }))).toEqual(finding(0, 'faked', '[vanish]'));
});

/** The corner with a partner of another deafness. */
const deafTo = (deafness: number) =>
  corner((file) => {
    file.partner.deafness = [deafness, deafness];
  });

it('an introduction that went unheard was no more than a hint: 1', () => {
  const player = begin(deafTo(2)).talk('listen').say('meet-dump').say('bare-bye');
  expect(judge(player)).toEqual(finding(1, 'nothing-but-hints', '"This is Kim."'));
});

it('an invitation to come along that went unheard took nobody along: 2 for the plain words beside it', () => {
  const player = begin(deafTo(3)).talk('listen').say('along-alone').say('bare-bye', 'and go');
  expect(judge(player)).toMatchObject({ level: 2, reason: 'no-reason-but-plain' });
});
