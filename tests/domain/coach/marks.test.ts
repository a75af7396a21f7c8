import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesOf, stretchesOf } from '../../../src/domain/coach/marks.ts';
import { liesWithin } from '../../../src/domain/kernel/span.ts';
import type { Evidence } from '../../../src/domain/scoring/finding.ts';
import { found } from '../../../src/domain/scoring/finding.ts';
import type { ScoreReport } from '../../../src/domain/scoring/report.ts';
import { overRuns } from '../support/laws.ts';
import { legalRuns } from '../support/legal-runs.ts';
import { judged } from '../support/run.ts';
import { SCENES } from '../support/scenes.ts';
import { anyReports, reportOf, TURNS } from './reports.ts';

const TEXT = 'Thank you for the hinge.';
const words = (start: number, end: number, turn = 1): Evidence => ({
  kind: 'words',
  turn,
  span: { start, end },
});

/** Stretches as text with the numbers of their notes. */
function marked(report: ScoreReport, text = TEXT, turn = 1): readonly (readonly [string, ...number[]])[] {
  return stretchesOf(text, turn, notesOf(report)).map(
    (stretch) => [stretch.text, ...stretch.notes.map(({ number }) => number)] as const,
  );
}

describe('notesOf', () => {
  it('numbers findings by where their words first come', () => {
    const notes = notesOf(
      reportOf([
        found('R1', 4, 'callback-in-closing', [words(18, 23)]),
        found('T5', 4, 'kind-goodbye', [words(0, 3, 4)]),
        found('R2', 4, 'named-thanks', [words(10, 13), words(0, 9)]),
      ]),
    );
    expect(notes.map(({ number, finding }) => [number, finding.id])).toEqual([
      [1, 'R2'],
      [2, 'R1'],
      [3, 'T5'],
    ]);
  });

  it('takes levels 3 and 4 as earned, lower ones as cost', () => {
    const notes = notesOf(
      reportOf(([0, 1, 2, 3, 4] as const).map((level) => found('T1', level, 'softened', [words(level, 9)]))),
    );
    expect(notes.map(({ earned }) => earned)).toEqual([false, false, false, true, true]);
  });

  it('leaves out what rests on no words, and what does not apply', () => {
    expect(
      notesOf(
        reportOf([
          found('T2', 4, 'slot-passed', [{ kind: 'event', turn: 3 }]),
          found('R2', 0, 'no-thanks'),
          found('R6', undefined, 'name-unused', [words(0, 3)]),
        ]),
      ),
    ).toEqual([]);
  });
});

describe('stretchesOf', () => {
  it('leaves words alone that nothing rests on', () => {
    expect(marked(reportOf([]))).toEqual([[TEXT]]);
    expect(marked(reportOf([found('R2', 4, 'named-thanks', [words(0, 9, 7)])]))).toEqual([[TEXT]]);
  });

  it('cuts at the edges of the marked words', () => {
    expect(marked(reportOf([found('R1', 4, 'callback-in-closing', [words(18, 23)])]))).toEqual([
      ['Thank you for the '],
      ['hinge', 1],
      ['.'],
    ]);
  });

  it('gives words both numbers where two findings rest on them', () => {
    expect(
      marked(
        reportOf([
          found('R2', 4, 'named-thanks', [words(0, 23)]),
          found('R1', 2, 'formula', [words(18, 24)]),
        ]),
      ),
    ).toEqual([
      ['Thank you for the ', 1],
      ['hinge', 1, 2],
      ['.', 2],
    ]);
  });

  it('has nothing to cut in no words', () => {
    expect(marked(reportOf([]), '')).toEqual([]);
  });
});

describe('laws', () => {
  it('stretches join to the text, none is empty, and each is covered by the words of its notes', () => {
    fc.assert(
      fc.property(anyReports, (report) => {
        const notes = notesOf(report);
        TURNS.forEach((text, turn) => {
          let from = 0;
          for (const stretch of stretchesOf(text, turn, notes)) {
            const span = { start: from, end: from + stretch.text.length };
            expect(liesWithin(span, text.length)).toBe(true);
            expect(text.slice(span.start, span.end)).toBe(stretch.text);
            for (const note of notes) {
              const covers = note.finding.evidence.some(
                (each) =>
                  each.kind === 'words' &&
                  each.turn === turn &&
                  each.span.start <= span.start &&
                  span.end <= each.span.end,
              );
              expect(stretch.notes.includes(note)).toBe(covers);
            }
            from = span.end;
          }
          expect(from).toBe(text.length);
        });
      }),
    );
  });

  it('numbers go from 1 up without a gap, in the order of the words', () => {
    fc.assert(
      fc.property(anyReports, (report) => {
        const notes = notesOf(report);
        expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
        const seen = new Set<number>();
        const firsts = TURNS.flatMap((text, turn) =>
          stretchesOf(text, turn, notes).map((stretch) => stretch.notes.map(({ number }) => number)),
        ).map((numbers) => numbers.filter((number) => !seen.has(number) && seen.add(number)));
        const firstOf = (number: number) => firsts.findIndex((numbers) => numbers.includes(number));
        const order = notes.map(({ number }) => firstOf(number));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(order).not.toContain(-1);
      }),
    );
  });

  it.each(SCENES)('in %s, every mark lies inside the player’s own words', (_, scenario) => {
    overRuns(legalRuns(scenario), (log) => {
      const { transcript, report } = judged(scenario, log);
      for (const { finding } of notesOf(report)) {
        for (const evidence of finding.evidence) {
          if (evidence.kind !== 'words') continue;
          const entry = transcript.entries[evidence.turn];
          expect(entry?.by).toBe('player');
          if (entry?.by === 'player') expect(liesWithin(evidence.span, entry.text.length)).toBe(true);
        }
      }
    });
  });
});
