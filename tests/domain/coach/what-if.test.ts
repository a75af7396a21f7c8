import { describe, expect, it } from 'vitest';
import { movesBefore, turningPoint } from '../../../src/domain/coach/turning-point.ts';
import { whatIfs } from '../../../src/domain/coach/what-if.ts';
import { readAct } from '../../../src/domain/scenario/declared-act.ts';
import { report } from '../../../src/domain/scoring/report.ts';
import { settledRuns } from '../support/judged-pool.ts';
import { begin } from '../support/run.ts';
import { S01, SHIPPED } from '../support/scenes.ts';
import { STRATEGIES } from '../support/strategies.ts';

const RUNS = SHIPPED.flatMap((scenario) => settledRuns(scenario, 15));
const PROMISES = ['follow_up', 'contact', 'vague_promise', 'introduction', 'join_me'];

function played(strategy: string) {
  const player = STRATEGIES[strategy]?.(S01);
  if (player === undefined) throw new Error(`The trial has no ${strategy}.`);
  return { log: player.log(), ...player.judged() };
}

describe('what if', () => {
  it('is worked out by judging the edited transcript, in every scene', () => {
    for (const { scenario, log, transcript } of RUNS) {
      for (const each of whatIfs(scenario, log, transcript)) {
        expect(each.report).toEqual(report(scenario, each.edited));
        expect(each.edited.entries.filter((entry, at) => entry !== transcript.entries[at])).toHaveLength(1);
        expect(each.edited.entries[each.turn]).not.toEqual(transcript.entries[each.turn]);
      }
    }
  });

  it('says at most two things, each of which gains something and costs nothing', () => {
    let said = 0;
    for (const { scenario, log, transcript } of RUNS) {
      const before = report(scenario, transcript);
      const ifs = whatIfs(scenario, log, transcript);
      expect(ifs.length).toBeLessThanOrEqual(2);
      for (const { report: after } of ifs) {
        const gained = (['tact', 'relationship'] as const).map(
          (of) => (after[of]?.score ?? 0) - (before[of]?.score ?? 0),
        );
        expect(Math.min(...gained)).toBeGreaterThanOrEqual(0);
        expect(gained.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(3);
        said += 1;
      }
    }
    expect(said).toBeGreaterThan(RUNS.length / 4);
  });

  it('adds nothing that could not be said there, and no promise', () => {
    for (const { scenario, log, transcript } of RUNS) {
      for (const { kind, turn, words } of whatIfs(scenario, log, transcript)) {
        if (kind !== 'say-more') continue;
        const part = scenario.file.parts.find(({ text }) => text === words);
        const acts = part?.acts.flatMap((act) => readAct(act) ?? []) ?? [];
        const told = transcript.entries
          .slice(0, turn)
          .flatMap((entry) => (entry.by === 'partner' ? entry.reveals : []));
        for (const { act, of } of acts) {
          expect(PROMISES).not.toContain(act);
          const fact = scenario.facts.get(of ?? '');
          if (fact?.known === 'revealed') expect(told).toContain(fact.id);
        }
      }
    }
  });

  it('finds the named thing that a plain goodbye left out', () => {
    const { log, transcript } = played('hg_plain_words');
    const [first] = whatIfs(S01, log, transcript);
    expect(first?.kind).toBe('say-more');
    expect(first?.report.relationship?.score).toBeGreaterThan(
      report(S01, transcript).relationship?.score ?? 100,
    );
  });

  it('has nothing to say of a run without its end, or of a vanishing', () => {
    const open = begin(S01).talk('ask');
    expect(whatIfs(S01, open.log(), open.judged().transcript)).toEqual([]);
    const { log, transcript } = played('ghost');
    expect(whatIfs(S01, log, transcript)).toEqual([]);
  });
});

describe('the turning point', () => {
  it('is a move that was made, in every run that lost anything', () => {
    for (const { log, transcript, report: told } of RUNS) {
      const moves = turningPoint(transcript, told);
      const lost = told.findings.some(({ level = 4 }) => level < 4);
      if (moves === undefined) expect(lost).toBe(false);
      else expect(log.moves[moves]).toBeDefined();
    }
  });

  it('is the vanishing of whoever vanished, and the verdict of whoever gave one', () => {
    for (const [strategy, kind] of [
      ['ghost', 'slip'],
      ['blame', 'say'],
    ] as const) {
      const { log, transcript, report: told } = played(strategy);
      expect(log.moves[turningPoint(transcript, told) ?? -1]?.kind).toBe(kind);
    }
  });

  it('lies before the guess about the words that cost', () => {
    const { log, transcript } = played('blame');
    const at = log.moves.findIndex(({ kind }) => kind === 'say');
    const entry = transcript.entries.findIndex(({ kind }) => kind === 'exit');
    expect(movesBefore(transcript.entries, entry)).toBe(at);
    const guess = { by: 'player', kind: 'guess', how: 'fine', at: 0, text: '', acts: [] } as const;
    const guessed = transcript.entries.toSpliced(entry, 0, guess);
    expect(movesBefore(guessed, entry + 1)).toBe(at);
  });
});
