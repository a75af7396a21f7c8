import { describe, expect, it } from 'vitest';
import { runId } from '../../src/domain/practice/run-id.ts';
import { runRecord } from '../../src/domain/practice/run-record.ts';
import { allRuns, deleteRuns, readPastRuns } from '../../src/store/past-runs.ts';
import { startAgain } from '../../src/store/play-scene.ts';
import { keepRecord } from '../../src/store/record-run.ts';
import { rewind } from '../../src/store/rewind.ts';
import { begin } from '../domain/support/run.ts';
import { CORNER } from '../domain/support/scenes.ts';
import type { World } from './support/world.ts';
import { createWorld, memoryRecords, play, sceneOf, TODAY } from './support/world.ts';

const SLIPPED = begin(CORNER).talk('ask').move({ kind: 'slip' }).nextAsSaid().log();
const OTHER = runRecord(
  begin(CORNER, 5).talk('ask').move({ kind: 'slip' }).nextAsSaid().log(),
  '2026-03-13',
  1,
);

const past = ({ rehearsal }: World) => rehearsal.store.getState().past;
const known = (world: World) => allRuns(past(world)).map(({ id }) => id);
const stored = (world: World) => [...world.records.values.keys()];

/** Plays the corner to its end and waits until the run has been dealt with. */
async function settle(world: World) {
  const run = await play(world, 'corner', SLIPPED.moves);
  await readPastRuns(world.rehearsal);
  return run;
}

describe('a run that comes to its end', () => {
  it('is kept whole, with its day', async () => {
    const world = createWorld();
    const { log } = await settle(world);
    expect([...world.records.values.values()]).toEqual([runRecord(log, TODAY, 3)]);
    expect(known(world)).toEqual([runId(log)]);
  });

  it('is not kept before, nor where it is left', async () => {
    const world = createWorld();
    await play(world, 'corner', [...SLIPPED.moves.slice(0, 1), { kind: 'leave_now' }]);
    startAgain(world.rehearsal, sceneOf(world, 'corner'));
    await readPastRuns(world.rehearsal);
    expect(stored(world)).toEqual([]);
  });

  it('is another once it was rewound and ended otherwise, and the same if it ended alike', async () => {
    const world = createWorld();
    const { log } = await settle(world);
    const scenario = sceneOf(world, 'corner');
    const last = log.moves.length - 1;
    rewind(world.rehearsal, scenario, last);
    await play(world, 'corner', SLIPPED.moves.slice(last));
    await readPastRuns(world.rehearsal);
    expect(stored(world)).toEqual([runId(log)]);
    rewind(world.rehearsal, scenario, last);
    const other = scenario.file.next.find(({ id }) =>
      SLIPPED.moves.every((move) => !('id' in move) || move.id !== id),
    );
    const { log: again } = await play(world, 'corner', [{ kind: 'next', id: other?.id ?? '' }]);
    await readPastRuns(world.rehearsal);
    expect(stored(world)).toEqual([runId(log), runId(again)]);
  });

  it.each(['full', 'forbidden'] as const)(
    'stays in a %s browser as long as the page, which says so',
    async (mood) => {
      const world = createWorld();
      world.records.mood = mood;
      const { log } = await settle(world);
      expect(known(world)).toEqual([runId(log)]);
      expect(past(world)).toMatchObject({ status: 'ready', works: false });
      expect(stored(world)).toEqual([]);
      world.records.mood = 'works';
      await readPastRuns(world.rehearsal);
      expect(past(world)).toMatchObject({ works: true, unkept: [] });
      expect(stored(world)).toEqual([runId(log)]);
    },
  );
});

describe('two tabs', () => {
  it('each add a run, and neither loses the other’s', async () => {
    const records = memoryRecords();
    const [one, two] = [createWorld({ records, seed: 3 }), createWorld({ records, seed: 9 })];
    await Promise.all([readPastRuns(one.rehearsal), readPastRuns(two.rehearsal)]);
    await Promise.all([settle(one), settle(two)]);
    await Promise.all([readPastRuns(one.rehearsal), readPastRuns(two.rehearsal)]);
    expect(known(one)).toHaveLength(2);
    expect(known(one)).toEqual(known(two));
  });

  it('see what the other deleted', async () => {
    const records = memoryRecords();
    const [one, two] = [createWorld({ records }), createWorld({ records })];
    await settle(one);
    await readPastRuns(two.rehearsal);
    await deleteRuns(two.rehearsal, allRuns(past(two)));
    await readPastRuns(one.rehearsal);
    expect(known(one)).toEqual([]);
  });
});

describe('deleting', () => {
  it('takes one run and leaves the others, and can be undone', async () => {
    const world = createWorld();
    const { log } = await settle(world);
    await keepRecord(world.rehearsal, OTHER);
    expect(known(world)).toEqual([runId(log), OTHER.id]);
    await deleteRuns(world.rehearsal, [OTHER]);
    expect([known(world), stored(world)]).toEqual([[runId(log)], [runId(log)]]);
    await keepRecord(world.rehearsal, OTHER);
    expect(known(world)).toEqual([runId(log), OTHER.id]);
  });

  it('takes a run that was never kept, and says so where a kept one will not go', async () => {
    const world = createWorld();
    await keepRecord(world.rehearsal, OTHER);
    world.records.mood = 'forbidden';
    await settle(world);
    await deleteRuns(world.rehearsal, allRuns(past(world)));
    expect(known(world)).toEqual([OTHER.id]);
    expect(past(world).works).toBe(false);
  });

  it('never touches what a later game has written, nor what cannot be read', async () => {
    const world = createWorld();
    world.records.values.set('later', { ...OTHER, id: 'later', v: 2 });
    world.records.values.set('torn', { id: 'torn' });
    await settle(world);
    expect(past(world).aside).toBe(true);
    await deleteRuns(world.rehearsal, allRuns(past(world)));
    expect(stored(world)).toEqual(['later', 'torn']);
  });
});
