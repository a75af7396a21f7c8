import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { Entry } from '../../../src/domain/transcript/entry.ts';
import { diceOf, oneOf } from '../support/dice.ts';
import { settledRuns } from '../support/judged-pool.ts';
import { transcriptsEach } from '../support/laws.ts';
import { playMoves } from '../support/run.ts';
import type { Draft } from '../support/scenes.ts';
import { altered, SHIPPED } from '../support/scenes.ts';

/** How many changes are tried on each scene, each on a share of the runs. */
const CHANGES = 12;
const ADDED = 'One more way to say it.';

describe.each(SHIPPED.map((scenario) => [scenario.file.id, scenario] as const))('in %s', (_, scenario) => {
  it('a beat and a variant added to it change no line of an old run, except where they are met', () => {
    const runs = settledRuns(scenario, Math.ceil(transcriptsEach(SHIPPED.length) / CHANGES / 4));
    let same = 0;
    let met = 0;
    for (let change = 0; change < CHANGES; change++) {
      const { later, variants, leading } = grown(scenario, change);
      for (const { log } of runs) {
        // Whoever goes where the added beat now stands has met it; up to there the run is an old one.
        const meets = log.moves.findIndex((move) => move.kind === 'talk' && move.id === leading);
        const moves = meets < 0 ? log.moves : log.moves.slice(0, meets);
        const before = playMoves(scenario, log.seed, moves);
        const after = playMoves(later, log.seed, moves);
        expect(after.entries).toHaveLength(before.entries.length);
        before.entries.forEach((entry, index) => {
          const now = after.entries[index]!;
          if (JSON.stringify(entry) === JSON.stringify(now)) {
            same += 1;
            return;
          }
          // Another variant may be said only of the utterance that has one more, and all else is as it was.
          expect(variants, `${textOf(entry)} became ${textOf(now)}`).toContain(textOf(now));
          expect(variants).toContain(textOf(entry));
          expect({ ...now, text: '' }).toEqual({ ...entry, text: '' });
          met += 1;
        });
      }
    }
    expect(same).toBeGreaterThan(met);
    expect(met).toBeGreaterThan(0);
  });
});

/** A scene that has grown, with the variants of the utterance that has one more, and the move that leads to the beat. */
interface Grown {
  readonly later: Scenario;
  readonly variants: readonly string[];
  readonly leading: string;
}

/** Puts a beat on the way of one talk move, and a variant to one utterance. */
function grown(scenario: Scenario, change: number): Grown {
  const dice = diceOf(change);
  let variants: readonly string[] = [];
  let leading = '';
  const later = altered(scenario, (file) => {
    const moves = file.beats.flatMap((beat) => beat.moves.filter(({ to }) => to !== undefined));
    const move = moves[dice(moves.length)]!;
    leading = move.id;
    const list = oneOf(dice, lists(file)) ?? [];
    list.push(ADDED);
    variants = list;
    file.beats.splice(1 + dice(file.beats.length), 0, {
      id: 'added-beat',
      story: 'breath',
      say: ['A beat that was not there.'],
      cues: [{ look: 'warm', words: 'smiles' }],
      moves: [{ id: 'added-move', kind: 'ask', text: 'And then?', to: move.to! }],
    });
    move.to = 'added-beat';
  });
  return { later, variants, leading };
}

/** Every list of variants that the scene itself holds and that has room for one more. */
function lists(file: Draft): string[][] {
  return [
    ...file.beats.map(({ say }) => say),
    ...file.beats.flatMap(({ moves }) =>
      moves.flatMap(({ answer }) => (answer === undefined ? [] : [answer])),
    ),
    ...file.items.flatMap(({ say, taken, held }) => [say, taken, held]),
    ...Object.values(file.replies),
  ].filter((list) => list.length < 6);
}

function textOf(entry: Entry): string {
  return 'text' in entry ? entry.text : '';
}
