import { expect, it } from 'vitest';
import { begin } from '../support/run.ts';
import { CORNER, SATED_CORNER, URGENT_CORNER } from '../support/scenes.ts';
import { finding, shown } from '../support/shown.ts';
import { closeKindly } from '../support/strategies.ts';

const judge = (player: ReturnType<typeof begin>) => shown(closeKindly(player).nextAsSaid(), 'R1');

it('two exchanges and something given back in the closing: 4', () => {
  expect(judge(begin(CORNER).talk('ask', 'ask', 'cut_kindly').say('lazy'))).toEqual(
    finding(4, 'callback-in-closing', '"your bees"'),
  );
});

it('two exchanges and something given back in the talk: 3', () => {
  expect(judge(begin(CORNER).talk('ask', 'reflect', 'cut_kindly').say('blunt'))).toEqual(
    finding(3, 'callback-in-talk', '"All those bees"'),
  );
});

it('two exchanges alone: 2', () => {
  expect(judge(begin(CORNER).talk('ask', 'ask', 'cut_kindly').say('blunt'))).toEqual(
    finding(2, 'exchanges-only', '[talk]', '[talk]'),
  );
});

it('something given back after one exchange: 2', () => {
  expect(judge(begin(CORNER).talk('ask', 'cut_kindly').say('lazy'))).toEqual(
    finding(2, 'callback-little-talk', '"your bees"'),
  );
});

it('a wrong detail after two exchanges: 2, and it undoes what was given back in the talk', () => {
  expect(judge(begin(CORNER).talk('ask', 'ask', 'cut_kindly').say('wrong-detail'))).toEqual(
    finding(2, 'wrong-detail', '[exit]'),
  );
  expect(judge(begin(CORNER).talk('ask', 'reflect', 'cut_kindly').say('wrong-detail'))).toEqual(
    finding(2, 'wrong-detail', '"the moths"'),
  );
});

it('one exchange and nothing given back: 1', () => {
  expect(judge(begin(CORNER).talk('ask', 'cut_kindly').say('named'))).toEqual(
    finding(1, 'one-exchange', '[talk]'),
  );
});

it('praise or thanks without any exchange: 1', () => {
  expect(judge(begin(CORNER).talk('listen').say('praised'))).toEqual(
    finding(1, 'praise-without-listening', '"It was lovely talking with you."'),
  );
});

it('no exchange and no praise: 0', () => {
  expect(judge(begin(CORNER).talk('listen').say('blunt'))).toEqual(finding(0, 'no-exchange', 'absent'));
});

it('listening is no exchange, and neither is the same beat twice', () => {
  const round = begin(CORNER).talk('listen', 'share', 'listen', 'share', 'listen');
  expect(judge(round.say('blunt'))).toEqual(finding(1, 'one-exchange', '[talk]', '[talk]'));
});

it('where it is urgent one exchange is enough', () => {
  expect(judge(begin(URGENT_CORNER).talk('ask', 'cut_kindly').say('lazy'))).toEqual(
    finding(4, 'callback-in-closing', '"your bees"'),
  );
});

it('what the partner had not told in this run is nothing given back', () => {
  expect(judge(begin(CORNER).talk('listen', 'listen').say('wrong-detail'))).toEqual(
    finding(1, 'praise-without-listening', '"Thank you"'),
  );
});

it('whoever vanishes has still listened or not', () => {
  const player = begin(SATED_CORNER).talk('ask', 'reflect').move({ kind: 'slip' }).nextAsSaid();
  expect(shown(player, 'R1')).toEqual(finding(3, 'callback-in-talk', '"All those bees"'));
});
