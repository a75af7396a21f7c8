import { describe, expect, it } from 'vitest';
import { RUBRIC } from '../../src/domain/scoring/rubric.ts';
import { debriefView } from '../../src/store/debrief-view.ts';
import { overRuns } from '../domain/support/laws.ts';
import { legalRuns } from '../domain/support/legal-runs.ts';
import { begin, judged } from '../domain/support/run.ts';
import { S01, SCENES } from '../domain/support/scenes.ts';
import { STRATEGIES } from '../domain/support/strategies.ts';

function viewOf(strategy: string, scenario = S01) {
  const player = STRATEGIES[strategy]?.(scenario);
  if (player === undefined) throw new Error(`The trial has no ${strategy}.`);
  return debriefView(scenario, player.judged());
}

describe('debriefView', () => {
  it('is headed by what came of the goal', () => {
    expect(viewOf('hg_excellent').title).toBe(S01.file.outcome.reached);
    expect(viewOf('reason_contradicted').title).toBe(S01.file.outcome.missed);
  });

  it('tells the story, the later remark and the inner voice apart from what was said', () => {
    const view = viewOf('hg_excellent');
    const told = [view.story, view.remark, view.inner];
    expect(told.every((text) => text !== undefined && text !== '')).toBe(true);
    const said = view.turns.map(({ stretches }) => stretches.map(({ text }) => text).join(''));
    for (const text of told) expect(said).not.toContain(text);
  });

  it('has no story, remark or inner voice of a run that was left', () => {
    const view = debriefView(S01, begin(S01).talk('listen').move({ kind: 'leave_now' }).judged());
    expect([view.story, view.remark, view.inner, view.keep, view.change]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(view.notes).toEqual([]);
    expect(view.report.tact).toBeUndefined();
  });

  it('has the words of both sides in order, without the clock and the next act', () => {
    const player = STRATEGIES.hg_excellent?.(S01);
    if (player === undefined) throw new Error('The trial has no such script.');
    const { entries } = player.judged().transcript;
    const said = entries.filter(
      (entry) =>
        entry.by !== 'room' &&
        entry.text !== '' &&
        !['next', 'story', 'remark', 'inner', 'echo'].includes(entry.kind),
    );
    const view = debriefView(S01, player.judged());
    expect(view.turns.map(({ by, stretches }) => [by, stretches.map(({ text }) => text).join('')])).toEqual(
      said.map((entry) => [entry.by, entry.by === 'room' ? '' : entry.text]),
    );
  });

  it('tells of a nod and of slipping off as something done, and of what came of it as told', () => {
    const { turns } = viewOf('ghost');
    const told = turns.filter(({ told }) => told).map(({ by }) => by);
    expect(told).toEqual(['player', 'player', 'partner']);
    expect(turns[0]).toMatchObject({ by: 'partner', told: false });
  });

  it('quotes the sentence with the words that a point rests on', () => {
    const { keep } = viewOf('hg_excellent');
    expect(keep?.quote).toMatch(/^\S.*[.!?…]$/u);
    expect(keep?.quote?.split(' ').length).toBeLessThanOrEqual(9);
  });

  it('quotes nothing where a point rests on no words', () => {
    const { change } = viewOf('ghost');
    expect(change).toBeDefined();
    expect(change?.quote).toBeUndefined();
  });

  it('comes with the rubric it was judged by', () => {
    expect(viewOf('blame').rubric).toBe(RUBRIC);
  });
});

describe.each(SCENES)('in %s', (_, scenario) => {
  const runs = legalRuns(scenario);

  it('every quote is a stretch of the words its finding rests on', () => {
    overRuns(runs, (log) => {
      const run = judged(scenario, log);
      const view = debriefView(scenario, run);
      for (const point of [view.keep, view.change]) {
        const words = point?.finding.evidence.find(({ kind }) => kind === 'words');
        if (words?.kind !== 'words') {
          expect(point?.quote).toBeUndefined();
          continue;
        }
        const turn = run.transcript.entries[words.turn];
        const text = turn?.by === 'player' ? turn.text : '';
        const quote = point?.quote?.replace(/^…|…$/gu, '') ?? 'no quote';
        const from = text.indexOf(quote);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(text.lastIndexOf(quote, words.span.start)).toBeLessThanOrEqual(words.span.start);
        expect(from + quote.length).toBeGreaterThan(words.span.start);
      }
    });
  });

  it('every note has its number somewhere in the transcript, and no other number stands there', () => {
    overRuns(runs, (log) => {
      const view = debriefView(scenario, judged(scenario, log));
      const shown = view.turns.flatMap(({ stretches }) =>
        stretches.flatMap(({ notes }) => notes.map(({ number }) => number)),
      );
      expect([...new Set(shown)].sort((a, b) => a - b)).toEqual(view.notes.map(({ number }) => number));
    });
  });

  it('only the player’s words are marked, and no turn is empty', () => {
    overRuns(runs, (log) => {
      for (const { by, stretches } of debriefView(scenario, judged(scenario, log)).turns) {
        expect(stretches.map(({ text }) => text).join('')).not.toBe('');
        if (by === 'partner') expect(stretches.flatMap(({ notes }) => notes)).toEqual([]);
      }
    });
  });

  it('there is always something to keep or to change, and never the same thing for both', () => {
    overRuns(runs, (log) => {
      const { report, keep, change } = debriefView(scenario, judged(scenario, log));
      if (!report.settled) return;
      expect(keep ?? change).toBeDefined();
      if (keep !== undefined) expect(keep.finding).not.toBe(change?.finding);
    });
  });
});
