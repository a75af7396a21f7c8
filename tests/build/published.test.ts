import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { archiveFile, changesOfPublished, readReleased } from '../../scripts/released.ts';
import { readBuilt } from '../../src/domain/scenario/built-scene.ts';

const RELEASED = readReleased('.');

it('nothing that was published has been changed', () => {
  expect(changesOfPublished('.', RELEASED)).toEqual([]);
});

it('every archived scene can be read by the engine of today, as the revision it is', () => {
  for (const [revision, { id }] of Object.entries(RELEASED.scenes)) {
    const scene = readBuilt(readFileSync(archiveFile(id, revision), 'utf8'));
    expect([id, scene?.file.id, scene?.revision]).toEqual([id, id, revision]);
  }
});
