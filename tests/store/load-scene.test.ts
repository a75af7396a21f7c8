import { describe, expect, it } from 'vitest';
import { loadScene } from '../../src/store/load-scene.ts';
import { createRehearsal } from '../../src/store/session.ts';
import { createWorld, memoryKeeper } from './support/world.ts';

const FILE = 'scenarios/corner.json';
const LIBRARY = 'scenarios/library/replies.json';
const libraryText = createWorld().files.get(LIBRARY) ?? '';

function withFile(text: string) {
  return createWorld({
    files: new Map([
      [FILE, text],
      [LIBRARY, libraryText],
    ]),
  });
}

describe('loadScene', () => {
  it('gives a good scene, and keeps it', async () => {
    const { rehearsal, asked } = createWorld();
    const loading = loadScene(rehearsal, 'corner');
    expect(rehearsal.store.getState().scenes.corner).toEqual({ status: 'loading' });
    const scenario = await loading;
    expect(scenario?.file.id).toBe('corner');
    expect(rehearsal.store.getState().scenes.corner).toEqual({ status: 'ready', scenario });
    expect(await loadScene(rehearsal, 'corner')).toBe(scenario);
    expect(asked).toEqual([FILE, LIBRARY]);
  });

  it('names the file that is missing', async () => {
    const { rehearsal } = createWorld();
    expect(await loadScene(rehearsal, 'nowhere')).toBeUndefined();
    expect(rehearsal.store.getState().scenes.nowhere).toEqual({
      status: 'failed',
      issues: [
        {
          code: 'file-missing',
          place: 'scenarios/nowhere.json',
          expected: 'a file',
          found: 'answer 404',
        },
      ],
    });
  });

  it('names the file that is not JSON', async () => {
    const { rehearsal } = withFile('{ "format": 1, ');
    expect(await loadScene(rehearsal, 'corner')).toBeUndefined();
    expect(rehearsal.store.getState().scenes.corner).toMatchObject({
      status: 'failed',
      issues: [{ code: 'file-not-json', place: FILE }],
    });
  });

  it('names file and place of everything that has the wrong shape', async () => {
    const file = JSON.parse(createWorld().files.get(FILE) ?? '') as Record<string, unknown>;
    const { rehearsal } = withFile(JSON.stringify({ ...file, difficulty: 9, room: 'attic' }));
    expect(await loadScene(rehearsal, 'corner')).toBeUndefined();
    const scene = rehearsal.store.getState().scenes.corner;
    if (scene?.status !== 'failed') throw new Error('The scene was not refused.');
    const places = scene.issues.map(({ code, place }) => `${code} ${place}`).sort();
    expect(places).toEqual([`wrong-shape ${FILE}: difficulty`, `wrong-shape ${FILE}: room`]);
  });

  it('asks again after it failed', async () => {
    const { rehearsal, files, asked } = createWorld();
    const text = files.get(FILE) ?? '';
    files.delete(FILE);
    expect(await loadScene(rehearsal, 'corner')).toBeUndefined();
    files.set(FILE, text);
    expect(await loadScene(rehearsal, 'corner')).toBeDefined();
    expect(asked).toEqual([FILE, LIBRARY, FILE]);
  });

  it('keeps the file that came first, where it was asked for twice and the second never came', async () => {
    const answers = [{ ok: true, text: createWorld().files.get(FILE) ?? '' } as const];
    const rehearsal = createRehearsal({
      fetchText: async (path) =>
        path === LIBRARY
          ? { ok: true, text: libraryText }
          : (answers.shift() ?? { ok: false, found: 'no answer' }),
      freshSeed: () => 0,
      keeper: memoryKeeper(),
    });
    const [scenario, again] = await Promise.all([
      loadScene(rehearsal, 'corner'),
      loadScene(rehearsal, 'corner'),
    ]);
    expect(again).toBe(scenario);
    expect(rehearsal.store.getState().scenes.corner).toEqual({ status: 'ready', scenario });
  });

  it('leaves the other scenes alone', async () => {
    const { rehearsal } = createWorld();
    await loadScene(rehearsal, 'corner');
    await loadScene(rehearsal, 'nowhere');
    const { scenes } = rehearsal.store.getState();
    expect(scenes.corner?.status).toBe('ready');
    expect(scenes.nowhere?.status).toBe('failed');
  });

  it('names the reply library that is missing or broken', async () => {
    const { rehearsal, files } = createWorld();
    files.delete(LIBRARY);
    expect(await loadScene(rehearsal, 'corner')).toBeUndefined();
    expect(rehearsal.store.getState().scenes.corner).toMatchObject({
      status: 'failed',
      issues: [{ code: 'file-missing', place: LIBRARY }],
    });
    files.set(LIBRARY, '{}');
    expect(await loadScene(rehearsal, 'corner')).toBeUndefined();
    const scene = rehearsal.store.getState().scenes.corner;
    if (scene?.status !== 'failed') throw new Error('The scene was not refused.');
    expect(scene.issues.every(({ place }) => place.startsWith(LIBRARY))).toBe(true);
  });
});
