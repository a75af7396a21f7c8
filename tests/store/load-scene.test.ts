import { describe, expect, it, vi } from 'vitest';
import { writeBuilt } from '../../src/domain/scenario/built-scene.ts';
import { parseLibrary, parseScenario } from '../../src/domain/scenario/parse.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { digestOf } from '../../src/effects/digest.ts';
import { loadScene } from '../../src/store/load-scene.ts';
import type { Rehearsal } from '../../src/store/session.ts';
import { createWorld } from './support/world.ts';

const FILE = 'scenarios/corner.json';
const LIBRARY = 'scenarios/library/replies.json';
const libraryText = createWorld().files.get(LIBRARY) ?? '';

/** The corner scene as a build checks it. */
function checkedCorner(): Scenario {
  const library = parseLibrary(libraryText);
  const parsed = parseScenario(
    createWorld().files.get(FILE) ?? '',
    'corner',
    library.ok ? library.value : undefined,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

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
    expect(asked).toEqual([FILE, FILE, LIBRARY]);
  });

  it('asks once, where it is wanted twice at once, and gives both the same scene', async () => {
    const { rehearsal, asked } = createWorld();
    const [scenario, again] = await Promise.all([
      loadScene(rehearsal, 'corner'),
      loadScene(rehearsal, 'corner'),
    ]);
    expect(again).toBe(scenario);
    expect(asked).toEqual([FILE, LIBRARY]);
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

  it('names the picture, or the checks, whose file does not come', async () => {
    const { rehearsal } = createWorld();
    const never = () => Promise.reject(new Error('no answer'));
    for (const [port, place] of [
      ['loadParser', 'assets/parse.js'],
      ['fetchPicture', 'assets/mixer-room.js'],
    ] as const) {
      const cut: Rehearsal = { ...rehearsal, ports: { ...rehearsal.ports, [port]: never } };
      expect(await loadScene(cut, 'corner')).toBeUndefined();
      expect(rehearsal.store.getState().scenes.corner).toMatchObject({
        status: 'failed',
        issues: [{ code: 'file-missing', place, found: 'no answer' }],
      });
    }
    expect(await loadScene(rehearsal, 'corner')).toBeDefined();
  });
});

describe('loadScene with a build that vouches for scenes', () => {
  const corner = checkedCorner();
  const written = writeBuilt(corner);
  const builtWorld = async (text: string) =>
    createWorld({
      files: new Map([
        [FILE, text],
        [LIBRARY, libraryText],
      ]),
      builtScenes: { corner: (await digestOf(written)) ?? '' },
    });

  it('gives the scene as it was written, and asks neither for the library nor for the checks', async () => {
    const { rehearsal, asked } = await builtWorld(written);
    const loadParser = vi.fn(rehearsal.ports.loadParser);
    const scenario = await loadScene({ ...rehearsal, ports: { ...rehearsal.ports, loadParser } }, 'corner');
    expect(scenario).toEqual(corner);
    expect(asked).toEqual([FILE]);
    expect(loadParser).not.toHaveBeenCalled();
  });

  it.each([
    ['a goal out of reach', (text: string) => text.replace('"before":', '"before":9'), 'wrong-shape'],
    [
      'a beat that is not there',
      (text: string) => text.replace(/"to":"[^"]+"/u, '"to":"nowhere"'),
      'dangling-beat',
    ],
    ['half a file', (text: string) => text.slice(0, 900), 'file-not-json'],
  ])('checks a file that has changed since the build, and refuses %s', async (_, spoil, code) => {
    const { rehearsal } = await builtWorld(spoil(written));
    expect(await loadScene(rehearsal, 'corner')).toBeUndefined();
    const scene = rehearsal.store.getState().scenes.corner;
    if (scene?.status !== 'failed') throw new Error('The scene was not refused.');
    expect(scene.issues.map((issue) => issue.code)).toContain(code);
  });

  it('plays a file that was changed well, under a revision of its own', async () => {
    const changed = written.replace(corner.file.title, 'Another corner');
    const { rehearsal, asked } = await builtWorld(changed);
    const scenario = await loadScene(rehearsal, 'corner');
    expect(scenario?.file.title).toBe('Another corner');
    expect(scenario?.revision).not.toBe(corner.revision);
    expect(asked).toEqual([FILE, LIBRARY]);
  });

  it('checks everything where the browser can make no digest', async () => {
    const { rehearsal, asked } = await builtWorld(written);
    const ports = { ...rehearsal.ports, digestOf: async () => undefined };
    expect(await loadScene({ ...rehearsal, ports }, 'corner')).toEqual(corner);
    expect(asked).toEqual([FILE, LIBRARY]);
  });
});
