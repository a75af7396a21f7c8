import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/domain/practice/drill-questions.ts';
import {
  chooseExit,
  drawAnother,
  openCount,
  openDrill,
  questionNow,
  readOn,
  replyNow,
} from '../../src/store/drill.ts';
import { drillView } from '../../src/store/drill-view.ts';
import type { World } from './support/world.ts';
import { createWorld, memoryKeeper, sceneOf } from './support/world.ts';

const CLIENT = 'scenarios/s18-friendly-client.json';

function drillOf({ rehearsal }: World) {
  const { drill } = rehearsal.store.getState();
  if (drill.status !== 'ready') throw new Error(`The drill is ${drill.status}.`);
  return drill.drill;
}

/** Answers the question on show by what fits, or by what does not. */
function choose(world: World, fitting: boolean): void {
  const found = questionNow(drillOf(world))?.exits.find(({ fit }) => (fit === 'fits') === fitting);
  if (found === undefined) throw new Error('There is no such exit.');
  chooseExit(world.rehearsal, found.exit);
}

async function opened(options: Parameters<typeof createWorld>[0] = {}): Promise<World> {
  const world = createWorld(options);
  await openDrill(world.rehearsal);
  return world;
}

describe('the drill', () => {
  it('has ten questions, whose places can be shown', async () => {
    const world = await opened();
    const { questions } = drillOf(world);
    expect(questions).toHaveLength(QUESTIONS);
    for (const question of questions) {
      const view = drillView(sceneOf(world, question.scene), question);
      expect(question.facts[0]).toEqual({ kind: 'cue', words: view?.cue?.words });
    }
  });

  it('replies, goes on, and brings a miss back', async () => {
    const world = await opened();
    choose(world, false);
    expect(replyNow(drillOf(world))).toMatchObject({ fits: false });
    readOn(world.rehearsal);
    expect(openCount(drillOf(world))).toBe(QUESTIONS);
    choose(world, true);
    expect(replyNow(drillOf(world))).toMatchObject({ fits: true, late: false });
    readOn(world.rehearsal);
    expect(openCount(drillOf(world))).toBe(QUESTIONS - 1);
  });

  it('is where it was after a reload, with its reply', async () => {
    const world = await opened();
    choose(world, true);
    readOn(world.rehearsal);
    choose(world, false);
    const again = await opened({ keeper: world.keeper, seed: 99 });
    expect(drillOf(again)).toEqual(drillOf(world));
  });

  it('is another once it is done', async () => {
    const world = await opened();
    for (let answers = 0; answers < QUESTIONS; answers++) {
      choose(world, true);
      readOn(world.rehearsal);
    }
    expect(questionNow(drillOf(world))).toBeUndefined();
    expect(world.keeper.texts.has('drill')).toBe(false);
    await openDrill(world.rehearsal);
    expect(openCount(drillOf(world))).toBe(QUESTIONS);
  });

  it.each([
    ['is no drill', '[]'],
    ['is torn', '{"seed":3'],
    ['has a seed that is none', '{"seed":-1,"scenes":{},"exits":[],"replied":false}'],
    [
      'was drawn from other words',
      '{"seed":3,"scenes":{"s01-folding-trailer":"0123456789"},"exits":[],"replied":false}',
    ],
  ])('begins afresh where what was kept %s', async (_, text) => {
    const keeper = memoryKeeper();
    keeper.texts.set('drill', text);
    const world = await opened({ keeper });
    expect(openCount(drillOf(world))).toBe(QUESTIONS);
  });

  it.each([
    ['is missing', undefined],
    ['is torn', '{"id":'],
    ['is none', '{}'],
  ])('is drawn from the other scenes where the file of one %s, and says so', async (_, text) => {
    const world = createWorld();
    if (text === undefined) world.files.delete(CLIENT);
    else world.files.set(CLIENT, text);
    await openDrill(world.rehearsal);
    expect(world.rehearsal.store.getState().drill).toMatchObject({ missing: ['s18-friendly-client'] });
    const { questions } = drillOf(world);
    expect(questions).toHaveLength(QUESTIONS);
    expect(questions.map(({ scene }) => scene)).not.toContain('s18-friendly-client');
    const again = await opened({ keeper: world.keeper, files: world.files, seed: 99 });
    expect(drillOf(again)).toEqual(drillOf(world));
  });

  it('fails where no scene comes at all, and draws once they do', async () => {
    const world = createWorld();
    const all = new Map(world.files);
    for (const name of all.keys()) if (/scenarios\/s\d/u.test(name)) world.files.delete(name);
    await openDrill(world.rehearsal);
    expect(world.rehearsal.store.getState().drill).toEqual({ status: 'failed' });
    for (const [name, text] of all) world.files.set(name, text);
    await openDrill(world.rehearsal);
    expect(drillOf(world).questions).toHaveLength(QUESTIONS);
  });

  it('that was begun is not lost where a scene of it does not come: it waits for it, or makes room for another', async () => {
    const begun = await opened();
    choose(begun, true);
    const { keeper } = begun;
    const kept = keeper.texts.get('drill');
    const world = createWorld({ keeper, seed: 99 });
    const good = world.files.get(CLIENT) ?? '';
    world.files.delete(CLIENT);
    await openDrill(world.rehearsal);
    expect(world.rehearsal.store.getState().drill).toEqual({ status: 'interrupted' });
    expect(keeper.texts.get('drill')).toBe(kept);
    world.files.set(CLIENT, good);
    await openDrill(world.rehearsal);
    expect(drillOf(world)).toEqual(drillOf(begun));
    const other = createWorld({ keeper, seed: 99 });
    other.files.delete(CLIENT);
    await openDrill(other.rehearsal);
    await drawAnother(other.rehearsal);
    expect(openCount(drillOf(other))).toBe(QUESTIONS);
    expect(drillOf(other).answers).toEqual([]);
  });

  it('keeps all scenes it was drawn from, since its questions follow from all of them', async () => {
    const { keeper, rehearsal } = await opened();
    const { drill } = rehearsal.store.getState();
    const scenes = Object.keys(JSON.parse(keeper.texts.get('drill') ?? '{}').scenes);
    expect(scenes).toEqual(drill.status === 'ready' ? drill.scenes : []);
    expect(scenes.length).toBeGreaterThan(1);
  });

  it('says once that a full browser keeps nothing', async () => {
    const world = createWorld();
    world.keeper.mood = 'full';
    await openDrill(world.rehearsal);
    expect(world.rehearsal.store.getState().storage).toBe('told');
  });
});
