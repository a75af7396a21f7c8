import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildNumber } from '../../scripts/build-number.ts';
import { engineModule } from '../../scripts/engine-module.ts';
import { isNode, parseSource, walk } from '../../scripts/read-source.ts';
import { release } from '../../scripts/release.ts';
import { OTHER_SCORING, ProjectCopy, SCENE } from './support/project-copy.ts';

const SCENE_FILE = `public/scenarios/${SCENE}.json`;
const project = new ProjectCopy();
const twin = new ProjectCopy();
afterAll(() => {
  project.remove();
  twin.remove();
});

/** All published files with their texts. */
const published = () =>
  ['public/engines', 'public/scenarios/archive'].flatMap((folder) =>
    existsSync(project.path(folder))
      ? readdirSync(project.path(folder)).map((name) => [
          `${folder}/${name}`,
          project.read(`${folder}/${name}`),
        ])
      : [],
  );

/** Every place at which a module asks for another one. */
function importsOf(module: string): readonly string[] {
  const found: string[] = [];
  walk(parseSource('engine.js', module).root, ({ type, source }) => {
    if (type.startsWith('Import') || isNode(source)) found.push(type);
  });
  return found;
}

let first: ReturnType<typeof published> = [];

beforeAll(async () => {
  expect(await buildNumber(project.root)).toEqual({ engine: 0, newest: 0 });
  const { engine, written } = await release(project.root);
  expect(engine).toBe(1);
  first = published();
  expect(written.toSorted()).toEqual(first.map(([file]) => file).toSorted());
});

it('the first release writes engine 1, the scenes as they are, and the list of both', () => {
  const archived = readdirSync(project.path('public/scenarios/archive'));
  expect(archived).toHaveLength(1);
  expect(archived[0]).toMatch(new RegExp(`^${SCENE}\\.[0-9a-f]{10}\\.json$`, 'u'));
  expect(readdirSync(project.path('public/engines')).toSorted()).toEqual(['1.js', 'index.json']);
});

it('the same sources give the same module in whatever folder, and it holds no path', async () => {
  const module = project.read('public/engines/1.js');
  expect(await engineModule(twin.root)).toBe(module);
  expect(module).not.toContain(project.root);
  expect(importsOf(module)).toEqual([]);
  expect(importsOf('import "./x.js"; export const y = import("./y.js");')).toHaveLength(2);
});

it('what has been released is that engine, and released again it stays as it is', async () => {
  expect(await buildNumber(project.root)).toEqual({ engine: 1, newest: 1 });
  expect(await release(project.root)).toEqual({ engine: 1, written: [] });
  expect(published()).toEqual(first);
});

it('a comment in the sources is no other engine', async () => {
  project.change(
    'src/domain/scoring/rubric.ts',
    'export const RUBRIC',
    '// No change of meaning.\nexport const RUBRIC',
  );
  expect(await buildNumber(project.root)).toEqual({ engine: 1, newest: 1 });
});

it('with another scoring a build is a draft until it is released as the next engine; the one before stays', async () => {
  const [file, from, to] = OTHER_SCORING;
  project.change(file, from, to);
  expect(await buildNumber(project.root)).toEqual({ engine: 0, newest: 1 });
  expect((await release(project.root)).engine).toBe(2);
  expect(await buildNumber(project.root)).toEqual({ engine: 2, newest: 2 });
  expect(published()).toEqual(
    expect.arrayContaining(first.filter(([name]) => name !== 'public/engines/index.json')),
  );
  // Whoever takes the change back has the older engine again.
  project.change(file, to, from);
  expect(await buildNumber(project.root)).toEqual({ engine: 1, newest: 2 });
});

it('with a scene that is in no archive a build is a draft until that is released; the engine stays', async () => {
  const title = /"title": "([^"]+)"/u.exec(project.read(SCENE_FILE))?.[0] ?? '';
  project.change(SCENE_FILE, title, '"title": "Another title"');
  expect(await buildNumber(project.root)).toEqual({ engine: 0, newest: 2 });
  const { engine, written } = await release(project.root);
  expect([engine, written.length]).toEqual([1, 2]);
  expect(await buildNumber(project.root)).toEqual({ engine: 1, newest: 2 });
  expect(readdirSync(project.path('public/scenarios/archive'))).toHaveLength(2);
});

it.each([
  ['an engine that was changed', 'public/engines/1.js', (text: string) => `${text}\n`, 'was changed since'],
  [
    'an archived scene that was changed',
    undefined,
    (text: string) => text.replace('e', 'f'),
    'was changed since',
  ],
  ['an engine that is gone', 'public/engines/2.js', () => undefined, 'is gone'],
  ['a file that no release has written', 'public/engines/9.js', () => 'export {};', 'is in no list'],
])('%s is refused by name, and nothing is written', async (_, named, change, said) => {
  const archived = readdirSync(project.path('public/scenarios/archive'))[0];
  const file = named ?? `public/scenarios/archive/${archived}`;
  const before = existsSync(project.path(file)) ? project.read(file) : undefined;
  const changed = change(before ?? '');
  if (changed === undefined) rmSync(project.path(file));
  else writeFileSync(project.path(file), changed);
  const found = published();
  await expect(release(project.root)).rejects.toThrow(
    new RegExp(`${file.replaceAll('.', '\\.')} .*${said}`, 'u'),
  );
  expect(published()).toEqual(found);
  if (before === undefined) rmSync(project.path(file));
  else writeFileSync(project.path(file), before);
  expect((await release(project.root)).written).toEqual([]);
});

it('a broken scene is not released', async () => {
  const text = project.read(SCENE_FILE);
  writeFileSync(project.path(SCENE_FILE), text.replace('"difficulty"', '"difficult"'));
  await expect(release(project.root)).rejects.toThrow(`lint ${SCENE_FILE}`);
  writeFileSync(project.path(SCENE_FILE), text);
});
