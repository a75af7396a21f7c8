import { describe, expect, it } from 'vitest';
import { fileIn, readBuilt, writeBuilt } from '../../../src/domain/scenario/built-scene.ts';
import { CORNER, SHIPPED } from '../support/scenes.ts';

describe('a built scene', () => {
  it.each([CORNER, ...SHIPPED].map((scene) => [scene.file.id, scene] as const))(
    'is read as the scene that was written: %s',
    (_, scene) => {
      expect(readBuilt(writeBuilt(scene))).toEqual(scene);
    },
  );

  it.each([
    '',
    '{',
    'null',
    '[]',
    '3',
    '{}',
    '{"revision":"1"}',
    '{"file":{},"library":[],"revision":"","x":1}',
  ])('is none where the text is %j', (text) => {
    expect(readBuilt(text)).toBeUndefined();
  });

  it('holds the file as it was read', () => {
    expect(fileIn(JSON.parse(writeBuilt(CORNER)))).toEqual(CORNER.file);
  });

  it('is told from a plain file, which is left as it is', () => {
    for (const value of [CORNER.file, null, 'file', []]) expect(fileIn(value)).toBe(value);
  });
});
