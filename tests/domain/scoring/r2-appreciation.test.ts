import { expect, it } from 'vitest';
import { begin } from '../support/run.ts';
import { CORNER } from '../support/scenes.ts';
import { finding, shown } from '../support/shown.ts';
import { closeKindly } from '../support/strategies.ts';

const judge = (player: ReturnType<typeof begin>) => shown(closeKindly(player).nextAsSaid(), 'R2');

it('thanks for a named thing: 4', () => {
  expect(judge(begin(CORNER).talk('ask', 'cut_kindly').say('no-name'))).toEqual(
    finding(4, 'named-thanks', '"Thank you"'),
  );
});

it('all named thanks and likings are the evidence', () => {
  const player = begin(CORNER).talk('ask', 'ask', 'cut_kindly').say('excellent-twice');
  expect(judge(player)).toEqual(finding(4, 'named-thanks', '"Thank you"', '"Thank you"', '"I loved"'));
});

it('the same thing thanked for twice is evidence twice', () => {
  const player = begin(CORNER).talk('ask', 'cut_kindly').say('no-name').answer('item-both').say('bye-bees');
  expect(shown(player.nextAsSaid(), 'R2')).toEqual(finding(4, 'named-thanks', '"Thank you"', '"Thank you"'));
});

it('a formula: 1, even where the thing is named in another clause', () => {
  expect(judge(begin(CORNER).talk('ask', 'cut_kindly').say('plain'))).toEqual(
    finding(1, 'formula', '"Thank you."'),
  );
  expect(judge(begin(CORNER).talk('ask', 'cut_kindly').say('apart')).level).toBe(1);
});

it('thanks for a thing never told are a formula: 1', () => {
  expect(judge(begin(CORNER).talk('ask', 'cut_kindly').say('wrong-detail'))).toEqual(
    finding(1, 'formula', '"Thank you"'),
  );
});

it('thanks without any exchange are still thanks: 1', () => {
  expect(judge(begin(CORNER).talk('listen').say('plain')).level).toBe(1);
});

it('praise after an exchange is a formula, without any it is flattery: 0', () => {
  expect(judge(begin(CORNER).talk('ask', 'cut_kindly').say('praised'))).toEqual(
    finding(1, 'formula', '"It was lovely talking with you."'),
  );
  expect(judge(begin(CORNER).talk('listen').say('praised'))).toEqual(finding(0, 'flattery', '[exit]'));
});

it('none: 0', () => {
  expect(judge(begin(CORNER).talk('ask', 'cut_kindly').say('blunt'))).toEqual(
    finding(0, 'no-thanks', 'absent'),
  );
});
