import { describe, expect, it } from 'vitest';
import { offers } from '../../../src/domain/conversation/offers.ts';
import type { State } from '../../../src/domain/conversation/state.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { ScoreReport } from '../../../src/domain/scoring/report.ts';
import type { ActName } from '../../../src/domain/words/act.ts';
import type { Dice } from '../support/dice.ts';
import { oneOf } from '../support/dice.ts';
import type { Sample } from '../support/judged-pool.ts';
import { settledRuns, taleOf } from '../support/judged-pool.ts';
import { transcriptsEach } from '../support/laws.ts';
import { RICH_SCENES } from '../support/rich-scenes.ts';
import { judged, logOf } from '../support/run.ts';

type Say = Extract<Move, { kind: 'say' }>;

describe.each(RICH_SCENES.map((scenario) => [scenario.file.id, scenario] as const))(
  'in %s',
  (_, scenario) => {
    it('waiting for the answer never scores below walking off in the same breath', () => {
      let compared = 0;
      for (const sample of settledRuns(scenario, transcriptsEach(RICH_SCENES.length))) {
        const { log } = sample;
        const at = log.moves.findIndex((move) => move.kind === 'say');
        const said = log.moves[at];
        if (said?.kind !== 'say') continue;
        const before = log.moves.slice(0, at);
        const walked = walkedOff(sample, before, said);
        const waited = waitedFor(sample, before, said);
        compared += 1;
        if ((levelOf(waited) ?? 0) < (levelOf(walked) ?? 0)) {
          throw new Error(
            `T2 ${levelOf(walked)} walked, ${levelOf(waited)} waited: ${said.line}\n${taleOf(sample)}`,
          );
        }
      }
      expect(compared).toBeGreaterThan(0);
    });
  },
);

function levelOf(report: ScoreReport): number | undefined {
  return report.findings.find(({ id }) => id === 'T2')?.level;
}

/** A run that is being brought to its end. */
interface Run {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly moves: Move[];
  state: State;
}

function take(run: Run, move: Move): void {
  const next = step(run.scenario, run.state, move);
  if (!next.ok) throw new Error(JSON.stringify(next.issue));
  run.moves.push(move);
  run.state = next.state;
}

function begun({ scenario, log }: Sample, moves: readonly Move[]): Run {
  const run: Run = { scenario, seed: log.seed, moves: [], state: open(scenario, log.seed).state };
  for (const move of moves) take(run, move);
  return run;
}

/** The line said and walked off on, and the run brought to its end. */
function walkedOff(sample: Sample, before: readonly Move[], said: Say): ScoreReport {
  return ended(begun(sample, [...before, { ...said, go: true }]));
}

/** The same line, its answer waited for, and whatever comes answered by few words that end the talk. */
function waitedFor(sample: Sample, before: readonly Move[], said: Say): ScoreReport {
  const run = begun(sample, [...before, { ...said, go: false }]);
  const toItem: ActName = sample.dice(2) === 0 ? 'take_up' : 'farewell';
  while (run.state.phase === 'talk' || run.state.phase === 'item' || run.state.phase === 'landing') {
    // Whoever was not heard, and cannot wait to be, walks off after all.
    if (run.state.phase === 'talk') take(run, { ...answer(run, 'announcement', sample.dice), go: true });
    else take(run, answer(run, run.state.phase === 'item' ? toItem : 'farewell', sample.dice));
  }
  return ended(run);
}

/**
 * A line on offer that does what is wanted, if there is one, says nothing against the partner, and does no more than
 * nine kinds of thing: with more it would hold T2 down itself.
 */
function answer({ scenario, state }: Run, wanted: ActName, dice: Dice): Say {
  const lines = offers(scenario, state).flatMap((move) => {
    if (move.kind !== 'say' || move.go) return [];
    return [{ move, acts: scenario.lines.get(move.line)?.utterance.acts.map(({ act }) => act) ?? [] }];
  });
  const kind = lines.filter(
    ({ acts }) => !acts.includes('blame') && !acts.includes('insult') && new Set(acts).size <= 9,
  );
  const fitting = kind.filter(({ acts }) => acts.includes(wanted));
  const line = oneOf(dice, fitting.length > 0 ? fitting : kind);
  if (line === undefined) throw new Error(`${scenario.file.id} has nothing to say in ${state.phase}`);
  return line.move;
}

function ended(run: Run): ScoreReport {
  if (run.state.phase === 'after') take(run, { kind: 'next', id: run.scenario.file.you.reach.next });
  if (run.state.phase === 'day') take(run, { kind: 'day', deed: 'keep' });
  return judged(run.scenario, logOf(run.scenario, run.seed, run.moves)).report;
}
