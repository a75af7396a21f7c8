import { describe, expect, it } from 'vitest';
import { challengeOf } from '../../src/store/challenge.ts';
import { makeMove, openScene, startAgain } from '../../src/store/play-scene.ts';
import type { Rehearsal } from '../../src/store/session.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { AS_IT_STANDS } from '../../src/store/tell.ts';
import { S01 } from '../domain/support/scenes.ts';
import { STRATEGIES } from '../domain/support/strategies.ts';
import { createWorld, play } from './support/world.ts';

const ID = S01.file.id;
const THEIRS = STRATEGIES.hg_excellent!(S01).log();
const LINK = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAA1';
const ASK = { kind: 'talk', id: [...S01.moves.keys()][0] ?? '' } as const;

async function taken(rehearsal: Rehearsal): Promise<Rehearsal> {
  const challenge = challengeOf(rehearsal, LINK, THEIRS.seed);
  await openScene(challenge, ID, true);
  return challenge;
}

function runOf({ store }: Rehearsal) {
  const run = store.getState().runs[ID];
  if (run === undefined) throw new Error('There is no run.');
  return run;
}

describe('a challenge', () => {
  it('leaves the receiver’s own run of the scene, and what is kept of it, as they are', async () => {
    const world = createWorld({ seed: 77 });
    await play(world, ID, [ASK]);
    const before = runOf(world.rehearsal);
    const kept = world.keeper.texts.get(`run/${ID}`);
    const challenge = await taken(world.rehearsal);
    for (const move of THEIRS.moves) makeMove(challenge, S01, move);
    expect(runOf(challenge).state.phase).toBe('settled');
    expect(runOf(world.rehearsal)).toBe(before);
    expect(world.keeper.texts.get(`run/${ID}`)).toBe(kept);
  });

  it('leaves the words that were half typed for it as they are, and shares how calm mode tells things', async () => {
    const world = createWorld();
    world.keeper.write(`draft/${ID}`, 'Anneke, I');
    const challenge = await taken(world.rehearsal);
    expect(challenge.ports.keeper.read(`draft/${ID}`)).toBeUndefined();
    challenge.ports.keeper.write(`draft/${ID}`, 'Goodbye');
    expect(world.keeper.read(`draft/${ID}`)).toBe('Anneke, I');
    const calmTell = { ...AS_IT_STANDS, text: () => 'told' };
    world.rehearsal.store.setState({ calmTell });
    expect(challenge.store.getState().calmTell).toBe(calmTell);
  });

  it('draws the same luck as the sender, however often it is begun', async () => {
    const challenge = await taken(createWorld({ seed: 77 }).rehearsal);
    expect(runOf(challenge).log.seed).toBe(THEIRS.seed);
    startAgain(challenge, S01);
    expect(runOf(challenge).log.seed).toBe(THEIRS.seed);
  });

  it('goes on where it was after the page was loaded again', async () => {
    const world = createWorld();
    const challenge = await taken(world.rehearsal);
    makeMove(challenge, S01, ASK);
    const again = createWorld({ keeper: world.keeper });
    expect(runOf(await taken(again.rehearsal)).log).toEqual(runOf(challenge).log);
    expect(again.rehearsal.store.getState().runs).toEqual({});
  });

  it('is the same one for the same link, and another one for another', () => {
    const { rehearsal } = createWorld();
    expect(challengeOf(rehearsal, LINK, 1)).toBe(challengeOf(rehearsal, LINK, 1));
    expect(challengeOf(rehearsal, `${LINK}2`, 1)).not.toBe(challengeOf(rehearsal, LINK, 1));
  });

  it('counts and is kept among the past runs as any other, and shares all settings', async () => {
    const world = createWorld();
    const challenge = await taken(world.rehearsal);
    const before = world.rehearsal.store.getState().progress.runs;
    for (const move of THEIRS.moves) makeMove(challenge, S01, move);
    await expect.poll(() => world.records.values.size).toBe(1);
    expect(world.rehearsal.store.getState().progress.runs).toBe(before + 1);
    expect(world.rehearsal.store.getState().past.kept).toHaveLength(1);
    changeSettings(challenge, { calm: true });
    expect(world.rehearsal.store.getState().settings.calm).toBe(true);
    changeSettings(world.rehearsal, { calm: false });
    expect(challenge.store.getState().settings.calm).toBe(false);
  });
});
