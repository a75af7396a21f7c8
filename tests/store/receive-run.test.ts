import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../src/domain/kernel/issue.ts';
import type { Move } from '../../src/domain/run-log/move.ts';
import type { RunLog } from '../../src/domain/run-log/run-log.ts';
import { moveBook } from '../../src/domain/scenario/move-book.ts';
import { encode, encodeSet } from '../../src/domain/share-link/encode.ts';
import { summaryOf } from '../../src/domain/share-link/summary-of.ts';
import { receiveRun } from '../../src/store/receive-run.ts';
import { begin, judged } from '../domain/support/run.ts';
import { S01 } from '../domain/support/scenes.ts';
import { STRATEGIES } from '../domain/support/strategies.ts';
import { linkTo } from './support/link.ts';
import type { World } from './support/world.ts';
import { createWorld } from './support/world.ts';

const LOG = begin(S01).talk('listen').move({ kind: 'slip' }).nextAsSaid().log();
/** A good exit in words of the player's own. */
const OWN: Move = {
  kind: 'own',
  text: 'Anneke, thank you for the story of the trailer! I promised myself to say hello to Priya before she goes.',
  go: false,
  struck: [],
};
const SPOKEN = { ...LOG, moves: [...begin(S01).talk('listen', 'ask').log().moves, OWN] };
const SCENE = 'scenarios/s01-folding-trailer.json';

function link(log: RunLog, scenario = S01): string {
  const encoded = encode({ kind: 'proof', log }, moveBook(scenario));
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.issues));
  return encoded.value;
}

async function received(text: string, world: World = createWorld()) {
  await receiveRun(world.rehearsal, text);
  return world.rehearsal.store.getState().received[text];
}

async function expectRefused(text: string, code: IssueCode, world?: World): Promise<void> {
  expect(await received(text, world)).toMatchObject({ status: 'failed', issues: [{ code }] });
}

describe('receiveRun', () => {
  it('finds the scene of a link, and judges its run as it was judged where it was played', async () => {
    for (const script of [STRATEGIES.hg_excellent, STRATEGIES.blame]) {
      const player = script?.(S01);
      if (player === undefined) throw new Error('The trial has no such script.');
      expect(await received(link(player.log()))).toEqual({
        status: 'ready',
        scenario: expect.objectContaining({ revision: S01.revision }),
        shared: { kind: 'proof', log: player.log() },
        judged: player.judged(),
      });
    }
  });

  it('hears the words of a run that was said in words of its own, as they were heard where it was played', async () => {
    expect(await received(link(SPOKEN))).toEqual({
      status: 'ready',
      scenario: expect.objectContaining({ revision: S01.revision }),
      shared: { kind: 'proof', log: SPOKEN },
      judged: judged(S01, SPOKEN),
    });
  });

  it('opens a challenge as it opens a whole run, with its label', async () => {
    const player = STRATEGIES.hg_excellent!(S01);
    expect(await received(linkTo(S01, player.log(), 'challenge', 'Ines'))).toEqual({
      status: 'ready',
      scenario: expect.objectContaining({ revision: S01.revision }),
      shared: { kind: 'challenge', label: 'Ines', log: player.log() },
      judged: player.judged(),
    });
  });

  it('opens a summary without judging it, since its words are withheld', async () => {
    const player = STRATEGIES.hg_excellent!(S01);
    const { outcome } = player.judged().report;
    expect(await received(linkTo(S01, player.log(), 'summary'))).toEqual({
      status: 'withheld',
      scenario: expect.objectContaining({ revision: S01.revision }),
      shared: { kind: 'summary', summary: summaryOf(player.log(), outcome) },
    });
  });

  it('says of a set of scenes that it holds no run', async () => {
    const set = encodeSet({ kind: 'set', hideScores: false, scenes: [{ revision: S01.revision, seed: 3 }] });
    if (!set.ok) throw new Error(JSON.stringify(set.issues));
    await expectRefused(set.value, 'link-no-run');
  });

  it('says so where what understands words does not come, and opens the link once it does', async () => {
    const world = createWorld();
    const { rehearsal } = world;
    const text = link(SPOKEN);
    const deaf = {
      ...rehearsal,
      ports: { ...rehearsal.ports, loadEar: () => Promise.reject(new Error('offline')) },
    };
    await expectRefused(text, 'file-missing', { ...world, rehearsal: deaf });
    expect(await received(text, world)).toMatchObject({ status: 'ready' });
  });

  it('waits while the files are on their way', () => {
    const { rehearsal } = createWorld();
    void receiveRun(rehearsal, link(LOG));
    expect(rehearsal.store.getState().received[link(LOG)]).toEqual({ status: 'loading' });
  });

  it('touches neither the run that is being played nor what was kept', async () => {
    const world = createWorld();
    await received(link(LOG), world);
    expect(world.rehearsal.store.getState().runs).toEqual({});
    expect(world.keeper.texts.size).toBe(0);
  });

  it('refuses an empty link', () => expectRefused('', 'link-empty'));

  it('refuses a link that was cut off, at whatever place', async () => {
    const whole = link(LOG);
    const world = createWorld();
    // Of a single dash or letter at the end nothing can be told; a frame closes on a letter or digit.
    for (let length = 1; length < whole.length - 1; length++) {
      await expectRefused(whole.slice(0, length), 'link-cut', world);
    }
  });

  it('refuses a link that was changed', async () => {
    const whole = link(LOG);
    const at = whole.length - 8;
    const other = whole[at] === 'A' ? 'B' : 'A';
    await expectRefused(whole.slice(0, at) + other + whole.slice(at + 1), 'link-altered');
    await expectRefused('“Bye, then.”', 'link-altered');
  });

  it('refuses a link that is longer than any run', () => expectRefused('A'.repeat(8193), 'link-too-long'));

  it('refuses a link of a later engine', () => expectRefused(link({ ...LOG, engine: 7 }), 'link-newer'));

  it('refuses a link for a scene that is not on the list', async () => {
    const elsewhere = { ...S01, revision: '0123456789' };
    await expectRefused(link({ ...LOG, revision: '0123456789' }, elsewhere), 'link-unknown-scene');
  });

  it('refuses moves that do not fit the scene', async () => {
    const moves = [{ kind: 'next', id: S01.file.you.reach.next }] as const;
    await expectRefused(link({ ...LOG, moves }), 'move-refused');
  });

  it('says so where the list of scenes cannot be read', async () => {
    const world = createWorld({ files: new Map() });
    await expectRefused(link(LOG), 'file-missing', world);
  });

  it('says so where the scene itself cannot be read', async () => {
    const world = createWorld();
    world.files.delete(SCENE);
    await expectRefused(link(LOG), 'file-missing', world);
    world.files.set(SCENE, '{');
    await expectRefused(link(LOG), 'file-not-json', world);
  });

  it('opens the same link once the files are there', async () => {
    const world = createWorld();
    const text = world.files.get(SCENE) ?? '';
    world.files.delete(SCENE);
    await expectRefused(link(LOG), 'file-missing', world);
    world.files.set(SCENE, text);
    expect(await received(link(LOG), world)).toMatchObject({ status: 'ready' });
  });

  it('refuses a file whose words have changed since the list was written', async () => {
    const world = createWorld();
    const file = JSON.parse(world.files.get(SCENE) ?? '') as Record<string, unknown>;
    world.files.set(SCENE, JSON.stringify({ ...file, title: 'The Unfolding Trailer' }));
    await expectRefused(link(LOG), 'link-unknown-scene', world);
  });
});
