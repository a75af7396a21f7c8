import { expect, it } from 'vitest';
import { begin } from '../support/run.ts';
import { CORNER, corner, SATED_CORNER, withoutItems, withWrongDetail } from '../support/scenes.ts';
import { finding, shown } from '../support/shown.ts';

const atPause = (scene = SATED_CORNER) => begin(scene).talk('listen');
const judge = (player: ReturnType<typeof begin>) => shown(player.nextAsSaid(), 'T5');

it.each([
  ['bye-kind', ['"Good luck with it all."']],
  ['bye-bees', ['"Thank you"', '"the bees"']],
  ['bye-name', ['"It was lovely talking with you."']],
])('goodbye last, with something kind in it (%s): 4', (line, words) => {
  expect(judge(atPause().say('blunt').say(line))).toEqual(finding(4, 'kind-goodbye', ...words));
});

it('something kind in the turn before the goodbye: 4', () => {
  expect(judge(atPause().say('sorry-again').say('bye-bare'))).toEqual(
    finding(4, 'kind-goodbye', '"I\'m sorry."'),
  );
});

it('a bare goodbye: 3, when the last kind word is two turns back', () => {
  expect(judge(atPause().say('blunt').say('bye-bare'))).toEqual(finding(3, 'bare-goodbye', '[exit]'));
  const player = atPause().say('plain').say('land-where').say('bye-bare');
  expect(judge(player)).toEqual(finding(3, 'bare-goodbye', '[exit]'));
});

it('a detail that this partner never told is nothing kind', () => {
  const scene = corner((file) => {
    withoutItems(file);
    withWrongDetail(file);
  });
  expect(judge(atPause(scene).say('blunt').say('moths-last'))).toEqual(finding(3, 'bare-goodbye', '[exit]'));
});

it('no goodbye: 2', () => {
  expect(judge(atPause().say('named', 'and go'))).toEqual(finding(2, 'no-goodbye', 'absent'));
});

it('each own turn beyond four costs a level, down to nothing', () => {
  const dragged = (extra: number) => {
    const player = atPause().say('blunt');
    for (let turn = 0; turn < extra + 2; turn++) player.say('land-thanks');
    return judge(player.say('bye-kind'));
  };
  expect(dragged(0)).toEqual(finding(4, 'kind-goodbye', '"Thank you."', '"Good luck with it all."'));
  expect(dragged(1)).toEqual(finding(3, 'dragged-out', '[exit]'));
  expect(dragged(2)).toEqual(finding(2, 'dragged-out', '[exit]', '[exit]'));
  expect(dragged(6).level).toBe(0);
});

it('an interruption is a turn of the player as well', () => {
  const player = begin(SATED_CORNER).say('hint-anyway').talk('cut_kindly').say('blunt');
  for (const line of ['land-thanks', 'land-praise', 'bye-kind']) player.say(line);
  expect(judge(player)).toEqual(finding(3, 'dragged-out', '[exit]'));
});

it('turns that the partner brought on are free: one more thing, another, and what went unheard', () => {
  const player = atPause(CORNER)
    .say('hint-anyway')
    .say('busy')
    .say('blunt')
    .say('item-both')
    .say('item-both')
    .say('land-thanks')
    .say('bye-kind');
  expect(judge(player).level).toBe(4);
});

it('talking on after the goodbye began costs two levels', () => {
  const player = atPause().say('blunt').talk('ask').say('blunt').say('bye-kind');
  expect(judge(player)).toEqual(finding(2, 'reopened', '[talk]'));
});

it('reopening and dragging add up', () => {
  const player = atPause().say('blunt').talk('ask').say('blunt').say('land-thanks').say('bye-kind');
  expect(judge(player)).toEqual(finding(1, 'reopened', '[talk]'));
});

it('talk before the closing began costs nothing', () => {
  const player = begin(SATED_CORNER).talk('listen', 'listen', 'listen', 'ask').say('blunt').say('bye-kind');
  expect(judge(player).level).toBe(4);
});

it('gone without a word: 0', () => {
  expect(judge(atPause().move({ kind: 'slip' }))).toEqual(finding(0, 'vanished', '[vanish]'));
  expect(judge(atPause().move({ kind: 'fake_call' }))).toEqual(finding(0, 'faked', '[vanish]'));
});
