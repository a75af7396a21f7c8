import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/domain/run-log/move.ts';
import type { RunLog } from '../../src/domain/run-log/run-log.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { report } from '../../src/domain/scoring/report.ts';
import type { Transcript } from '../../src/domain/transcript/transcript.ts';
import { settledRuns } from '../domain/support/judged-pool.ts';
import { legalRuns } from '../domain/support/legal-runs.ts';
import { judged } from '../domain/support/run.ts';
import { scenes } from './changed-scenes.ts';
import { slowScore } from './slow-scorer.ts';

/** Settled runs of each scene in each of its changes: in a quick check, and where this many runs of a law are asked for. */
const QUICK_RUNS = 24;
const FULL_RUNS = 200;
const FULL_WHEN_ASKED = 300;
/** Runs besides that may end anywhere and any way. */
const WILD_RUNS = 3;

const CRITERIA = ['T1', 'T2', 'T3', 'T4', 'T5', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6'];

/** A criterion on which the two scorers differ in one run. */
interface Difference {
  readonly criterion: string;
  readonly slow: number | undefined;
  readonly game: number | undefined;
  readonly scenario: Scenario;
  readonly transcript: Transcript;
}

/** Differences that are open: the sentence of the rubric they turn on, and how one is told. */
const KNOWN: readonly (readonly [string, (difference: Difference) => boolean])[] = [
  [
    'R1 2: "a wrong detail after two" beside a right one, which is R1 4: "a callback in the closing and two exchanges"',
    ({ criterion, slow, game }) => criterion === 'R1' && slow === 2 && (game ?? 0) > 2,
  ],
  [
    'R1 says "(urgent: one)" at level 4 alone',
    ({ criterion, slow, game, scenario }) =>
      criterion === 'R1' && lower(slow, game) && scenario.file.urgency === 'now',
  ],
  [
    'R3 1: "a vague promise with nothing done by the next day, whatever was tapped", where it was kept or put off',
    ({ criterion, slow, game, transcript }) =>
      criterion === 'R3' && slow === 1 && game === undefined && !isDropped(transcript),
  ],
  [
    'T3 0 asks for a next act that contradicts; an untrue excuse that is acted on has no level',
    ({ criterion, slow, game, scenario, transcript }) =>
      criterion === 'T3' && game === 0 && lower(game, slow) && actsOnUntruth(scenario, transcript),
  ],
];

const met = new Set<string>();

describe('an independent reading of the rubric', () => {
  it.each(scenes())('agrees with the scorer of the game: %s', (name, scenario) => {
    const found: string[] = [];
    for (const log of runsOf(scenario)) {
      const { transcript } = judged(scenario, log);
      if (transcript.ended === 'settled') found.push(...differences(name, scenario, log, transcript));
    }
    expect(found.join('\n\n')).toBe('');
  });

  it('differs on no other sentence, and on each of these', () => {
    const known = KNOWN.map(([sentence]) => sentence).toSorted();
    // What is rare need not come up in a few hundred runs.
    if (isQuick()) expect(known).toEqual(expect.arrayContaining([...met]));
    else expect([...met].toSorted()).toEqual(known);
  });
});

function isQuick(): boolean {
  return (fc.readConfigureGlobal().numRuns ?? 0) < FULL_WHEN_ASKED;
}

function runsOf(scenario: Scenario): readonly RunLog[] {
  return [
    ...settledRuns(scenario, isQuick() ? QUICK_RUNS : FULL_RUNS).map(({ log }) => log),
    ...fc.sample(legalRuns(scenario), { numRuns: WILD_RUNS, seed: 6 }),
  ];
}

function differences(name: string, scenario: Scenario, log: RunLog, transcript: Transcript): string[] {
  const slow = slowScore(scenario, transcript);
  const game = report(scenario, transcript);
  const levels = new Map<string, number | undefined>(game.findings.map(({ id, level }) => [id, level]));

  const differ = CRITERIA.filter((id) => slow.levels[id] !== levels.get(id));
  const open = differ.filter((criterion) => {
    const difference = {
      criterion,
      slow: slow.levels[criterion],
      game: levels.get(criterion),
      scenario,
      transcript,
    };
    const known = KNOWN.find(([, tells]) => tells(difference));
    if (known !== undefined) met.add(known[0]);
    return known === undefined;
  });
  const told = (what: string, mine: number | undefined, theirs: number | undefined) =>
    `${name}, seed ${log.seed}: ${what} is ${mine} read slowly, ${theirs} in the game\n${tale(log.moves, transcript)}`;

  const found = open.map((id) => told(id, slow.levels[id], levels.get(id)));
  // A headline is held against the other only where all that goes into it agrees; T3 caps Relationship too.
  if (!differ.some((id) => id.startsWith('T')) && slow.tact !== game.tact?.score) {
    found.push(told('Tact', slow.tact, game.tact?.score));
  }
  if (
    !differ.some((id) => id.startsWith('R') || id === 'T3') &&
    slow.relationship !== game.relationship?.score
  ) {
    found.push(told('Relationship', slow.relationship, game.relationship?.score));
  }
  return found;
}

function lower(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
}

function isDropped({ entries }: Transcript): boolean {
  return entries.some((entry) => entry.by === 'player' && entry.kind === 'day' && entry.deed === 'drop');
}

/** True if the next act is one that an untrue fact, given as a reason or excuse, would lead to. */
function actsOnUntruth(scenario: Scenario, { entries }: Transcript): boolean {
  const next = entries.find((entry) => entry.kind === 'next')?.next ?? '';
  return entries.some(
    (entry) =>
      entry.kind === 'exit' &&
      entry.acts.some(({ act, of }) => {
        const fact = act === 'reason' || act === 'excuse' ? scenario.facts.get(of ?? '') : undefined;
        return fact?.true === false && fact.next?.includes(next) === true;
      }),
  );
}

/** The moves, and what was said with the acts it performs. */
function tale(moves: readonly Move[], transcript: Transcript): string {
  const lines = transcript.entries.map((entry) => {
    if (entry.by === 'room') return `  (${entry.event})`;
    if (entry.by === 'partner') return `  ${entry.kind}: ${entry.text}`;
    const acts = entry.acts.map(
      ({ act, of, clause }) => `${act}${of === undefined ? '' : `:${of}`}@${clause}`,
    );
    return `> ${entry.kind}: ${entry.text} [${acts.join(' ')}]`;
  });
  return [JSON.stringify(moves), ...lines].join('\n');
}
