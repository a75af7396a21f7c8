import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOnOffer } from '../../../src/domain/conversation/building.ts';
import { offers } from '../../../src/domain/conversation/offers.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import { builtLine } from '../../../src/domain/scenario/parts.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { overRuns } from '../support/laws.ts';
import { judged, logOf } from '../support/run.ts';
import { SHIPPED } from '../support/scenes.ts';

/** The most parts of a generated line. */
const MOST = 5;

/** A run in which a line was built, and the same run with that line typed. */
interface Twins {
  readonly built: readonly Move[];
  readonly typed: readonly Move[];
  readonly text: string;
}

/** Talks for a while, builds lines from what is on offer where it can, and ends the run as it comes. */
function twins(scenario: Scenario, seed: number, picks: readonly number[]): Twins {
  let { state } = open(scenario, seed);
  const built: Move[] = [];
  const typed: Move[] = [];
  let text = '';
  const make = (move: Move, twin: Move = move) => {
    const next = step(scenario, state, move);
    if (!next.ok) throw new Error(JSON.stringify(next.issue));
    state = next.state;
    built.push(move);
    typed.push(twin);
  };
  picks.forEach((pick, turn) => {
    const on = offers(scenario, state);
    const talk = on.filter(({ kind }) => kind === 'talk');
    if (turn < picks.length - MOST && state.phase === 'talk' && !state.goodbyeBegun && talk.length > 0) {
      make(talk[pick % talk.length] ?? { kind: 'leave_now' });
      return;
    }
    if (state.phase === 'talk' || state.phase === 'item' || state.phase === 'landing') {
      const parts = chosen(
        partsOnOffer(scenario, state).map(({ part }) => part.id),
        pick,
      );
      const line = builtLine(scenario, parts).text;
      text += `${line} / `;
      make({ kind: 'build', parts, go: false }, { kind: 'own', text: line, go: false, struck: [] });
      return;
    }
    const rest = on.filter(({ kind }) => kind !== 'leave_now');
    const move = rest[pick % rest.length];
    if (move !== undefined) make(move);
  });
  return { built, typed, text };
}

/** Up to five of these, told by one number. */
function chosen(ids: readonly string[], pick: number): string[] {
  const left = [...ids];
  const taken: string[] = [];
  let rest = pick;
  const count = 1 + (rest % MOST);
  while (taken.length < count && left.length > 0) {
    rest = (Math.imul(rest, 1_103_515_245) + 12_345) >>> 1;
    taken.push(...left.splice(rest % left.length, 1));
  }
  return taken;
}

describe.each(SHIPPED)('in $file.id', (scenario) => {
  const runs = fc
    .record({
      seed: fc.integer({ min: 1, max: 0xffffffff }),
      picks: fc.array(fc.nat(0x7fffffff), { minLength: 6, maxLength: 14 }),
    })
    .map(({ seed, picks }) => ({ seed, ...twins(scenario, seed, picks) }));

  it('a line that is built and the same line typed are judged alike', () => {
    overRuns(runs, ({ seed, built, typed, text }) => {
      const one = judged(scenario, logOf(scenario, seed, built));
      const other = judged(scenario, logOf(scenario, seed, typed));
      const told = ({ report }: typeof one) => ({
        tact: report.tact?.score,
        relationship: report.relationship?.score,
        findings: report.findings.map(({ id, level, reason }) => [id, level, reason].join(' ')),
      });
      expect(told(other), text).toEqual(told(one));
    });
  });
});
