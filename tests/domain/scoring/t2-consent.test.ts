import { expect, it } from 'vitest';
import { begin } from '../support/run.ts';
import { CORNER, GROUP_CORNER, SATED_CORNER, URGENT_CORNER } from '../support/scenes.ts';
import { finding, shown } from '../support/shown.ts';
import { closeKindly } from '../support/strategies.ts';

const atPause = (scene = CORNER) => begin(scene).talk('listen');
const judge = (player: ReturnType<typeof begin>) => shown(player.nextAsSaid(), 'T2');

it('a slot was given and they let it pass: 4', () => {
  expect(judge(closeKindly(atPause(SATED_CORNER).say('blunt')))).toEqual(finding(4, 'slot-passed', '[pass]'));
});

it('one more thing, taken up: 4', () => {
  expect(judge(closeKindly(atPause().say('blunt')))).toEqual(finding(4, 'item-taken', '[item_taken]'));
});

it('one more thing, held kindly: 3', () => {
  const player = atPause().say('blunt').answer('item-hold').say('bye-kind');
  expect(judge(player)).toEqual(finding(3, 'held-kindly', '[item_held]'));
});

it('the first taken up and the second held: 3', () => {
  const player = atPause().say('blunt').say('item-both').say('item-hold').say('bye-kind');
  expect(judge(player)).toEqual(finding(3, 'held-kindly', '[item_held]'));
});

it('the own goodbye closed the slot: 2', () => {
  expect(judge(atPause().say('leaving-bye'))).toEqual(finding(2, 'own-goodbye-closed', '"Goodbye."'));
});

it('begun again after it had begun: 2', () => {
  const player = atPause(SATED_CORNER).say('blunt').talk('ask').say('blunt').say('bye-kind');
  expect(judge(player)).toEqual(finding(2, 'long-closing', '[exit]'));
});

it('begun again and closed with a goodbye of their own, or walked off on where one breath is enough: 2 too', () => {
  const closed = atPause().say('blunt').talk('ask').say('leaving-bye');
  expect(judge(closed)).toEqual(finding(2, 'long-closing', '[exit]'));
  const walked = atPause(URGENT_CORNER).say('blunt').talk('ask').say('blunt', 'and go');
  expect(judge(walked)).toEqual(finding(2, 'long-closing', '[exit]'));
});

it('a second thing raised is forgiven', () => {
  const player = atPause().say('blunt').say('item-both').say('item-both').say('bye-kind');
  expect(judge(player)).toEqual(finding(4, 'item-taken', '[item_taken]'));
});

it('words of thanks after they let go cost nothing here', () => {
  const player = atPause(SATED_CORNER).say('blunt').say('land-thanks').say('land-luck').say('bye-kind');
  expect(judge(player).level).toBe(4);
});

it('one more thing, passed over: 0', () => {
  const player = atPause().say('blunt').say('item-bye').say('bye-bare');
  expect(judge(player)).toEqual(finding(0, 'item-ignored', '[item_ignored]'));
});

it('walked off before the answer: 0, with or without one more thing', () => {
  expect(judge(atPause().say('blunt', 'and go'))).toEqual(finding(0, 'walked-off', '[exit]'));
  expect(judge(atPause().say('blunt').say('item-both', 'and go'))).toEqual(
    finding(0, 'walked-off', '[exit]'),
  );
});

it('once they let go, walking on the goodbye is no walking off', () => {
  const player = atPause(SATED_CORNER).say('blunt').say('bye-kind', 'and go');
  expect(judge(player)).toEqual(finding(4, 'slot-passed', '[pass]'));
});

it('a verdict on them leaves nothing to agree to: 0', () => {
  expect(judge(atPause().say('insult').say('bye-kind'))).toEqual(finding(0, 'hurt-said', '[hurt]'));
});

it.each([
  ['in an urgent scene', URGENT_CORNER],
  ['in a group', GROUP_CORNER],
])('%s one breath, an own goodbye or an ignored item is 3, and waiting is never worse', (_, scene) => {
  const walked = judge(atPause(scene).say('blunt', 'and go'));
  expect(walked).toEqual(finding(3, 'one-breath', '[exit]'));
  expect(judge(atPause(scene).say('leaving-bye'))).toEqual(finding(3, 'own-goodbye-closed', '"Goodbye."'));
  expect(judge(atPause(scene).say('blunt').say('item-bye').say('bye-bare'))).toEqual(
    finding(3, 'item-ignored', '[item_ignored]'),
  );
});

it('gone without a word: 0', () => {
  expect(judge(begin(CORNER).move({ kind: 'slip' }))).toEqual(finding(0, 'vanished', '[vanish]'));
  expect(judge(begin(CORNER).move({ kind: 'fake_call' }))).toEqual(finding(0, 'faked', '[vanish]'));
});
