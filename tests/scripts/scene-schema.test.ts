import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldPlaces, sceneSchemas } from '../../scripts/scene-schema.ts';
import { SCENE_FIELDS } from '../../src/copy/en/scene-fields.ts';
import { isSceneFile } from '../../src/domain/scenario/scene-file-name.ts';

const FOLDER = 'public/scenarios';

it.each(sceneSchemas().map(({ path, text }) => [path, text] as const))(
  '%s is what `npm run schema` makes',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

it('every field has words that say what it is for, and none has words that is not there', () => {
  expect(Object.keys(SCENE_FIELDS).toSorted()).toEqual(fieldPlaces().toSorted());
});

describe('every file says where its schema is', () => {
  const scenes = readdirSync(FOLDER).filter(isSceneFile);
  const template = 'src/cli/template/scene.json';

  it.each([...scenes.map((name) => `${FOLDER}/${name}`), template])('%s', (path) => {
    expect(readFileSync(path, 'utf8')).toContain('"$schema": "./scenario.schema.json"');
  });

  it('the library too', () => {
    expect(readFileSync(`${FOLDER}/library/replies.json`, 'utf8')).toContain(
      '"$schema": "../library.schema.json"',
    );
  });

  it('and the schemas and the list of scenes are taken for no scenes', () => {
    expect(scenes.every((name) => name.startsWith('s'))).toBe(true);
    expect(['scenario.schema.json', 'library.schema.json', 'index.json', 'notes.txt'].some(isSceneFile)).toBe(
      false,
    );
  });
});
