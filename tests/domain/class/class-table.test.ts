import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassTable } from '../../../src/domain/class/class-table.ts';
import { EMPTY_CLASS, withLink } from '../../../src/domain/class/class-table.ts';
import { judgeLink } from '../../../src/domain/class/judge-link.ts';
import { readPaste } from '../../../src/domain/class/paste.ts';
import { SORT_KEYS, sortRows } from '../../../src/domain/class/sort-rows.ts';
import { withoutGuard, writeCsv } from '../../../src/domain/class/write-csv.ts';
import { sayOwn } from '../../../src/domain/judge/ear.ts';
import { addressOf, classRuns, linkOf } from '../support/a-class.ts';
import { SHIPPED } from '../support/scenes.ts';

const RUNS = classRuns(30);
const addresses = RUNS.map(({ scenario, log }) => addressOf(scenario, log));
const score = (at: number) => RUNS[at]?.report.tact?.score ?? -1;

function judged(text: string): ClassTable {
  return readPaste(text).links.reduce(
    (table, pasted) =>
      withLink(
        table,
        pasted,
        judgeLink(pasted.link, (revision) => SHIPPED.find((each) => each.revision === revision), sayOwn, 0),
      ),
    EMPTY_CLASS,
  );
}

const rated = RUNS.findIndex(({ report }) => report.tact !== undefined);

describe('a class of thirty with strangers, duplicates and damage', () => {
  const address = addresses[3] ?? '';
  const link = linkOf(RUNS[3]!.scenario, RUNS[3]!.log);
  const text = [
    ...addresses.map((each, at) => `Pupil ${at + 1}: ${each}`),
    'https://example.com/watch?v=dQw4w9WgXcQ and \u{1f993} and 5 < 7',
    `Copycat: ${address}`,
    `Cut: ${address.slice(0, -4)}`,
    `Altered: ${address.replace(link, `${link.slice(0, 8)}${link[8] === 'Q' ? 'R' : 'Q'}${link.slice(9)}`)}`,
    'Stranger: https://fit.example.com/run/2211-morning',
    `Boaster: ${addresses[rated]} tact ${score(rated) === 99 ? 98 : 99}`,
    `Honest: ${addresses[rated]} tact ${score(rated)}`,
    `Newer: https://example.org/#/run/BhIAAQDA_-5CEjRWeANOBgGz-bs`,
    `Elsewhere: https://example.org/#/run/AQ8AAADA_-5CAAAABwDlXLk`,
    `Long: https://example.org/#/run/${'A'.repeat(9000)}`,
  ].join('\n');
  const table = judged(text);

  it('has every good run as it is judged, with its line and its label', () => {
    expect(table.rows.slice(0, 30)).toEqual(
      RUNS.map(({ scenario, log, report }, at) =>
        expect.objectContaining({
          line: at + 1,
          label: `Pupil ${at + 1}`,
          scenario: scenario.file.id,
          title: scenario.file.title,
          seed: log.seed,
          outcome: report.outcome,
          tact: report.tact,
          relationship: report.relationship,
          mismatches: [],
          sameAs: undefined,
        }),
      ),
    );
  });

  it('tells whose run has come before, and who claims what was not judged', () => {
    expect(table.rows.slice(30).map(({ label, sameAs, mismatches }) => [label, sameAs, mismatches])).toEqual([
      ['Copycat', 4, []],
      ['Boaster', rated + 1, ['tact']],
      ['Honest', rated + 1, []],
    ]);
  });

  it('names every bad link with its line and what is wrong with it', () => {
    expect(table.unread.map(({ line, label, code }) => [line, label, code])).toEqual([
      [33, 'Cut', 'link-cut'],
      [34, 'Altered', 'link-altered'],
      [35, 'Stranger', 'link-altered'],
      [38, 'Newer', 'link-newer'],
      [39, 'Elsewhere', 'link-unknown-scene'],
      [40, 'Long', 'link-too-long'],
    ]);
  });

  it('is sorted either way, and those without a value come last both times', () => {
    for (const by of SORT_KEYS) {
      const up = sortRows(table.rows, { by, direction: 'ascending' });
      const down = sortRows(table.rows, { by, direction: 'descending' });
      expect(new Set(up)).toEqual(new Set(table.rows));
      expect(new Set(down)).toEqual(new Set(table.rows));
    }
    const tacts = sortRows(table.rows, { by: 'tact', direction: 'descending' }).map(
      ({ tact }) => tact?.score ?? -1,
    );
    expect(tacts).toEqual(tacts.toSorted((a, b) => b - a));
    const rising = sortRows(table.rows, { by: 'tact', direction: 'ascending' }).map(
      ({ tact }) => tact?.score ?? 101,
    );
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  });

  it('says of every run how somebody left', () => {
    for (const { tactic, outcome } of table.rows) {
      if (outcome.ending === 'vanished') expect(['slip', 'fake_call']).toContain(tactic);
      if (outcome.ending === 'stayed') expect(tactic).toBe('settle');
      expect(tactic).toBeDefined();
    }
    expect(new Set(table.rows.map(({ tactic }) => tactic)).size).toBeGreaterThan(4);
  });
});

describe('a table as CSV', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      '+49 30',
      '-7',
      '@sum',
      '\tx',
      '\rx',
      "'=x",
      'a,b',
      'say "hi"',
      'two\r\nlines',
      '',
      ' ',
    ),
  );

  it('is read back by a parser of its own, with an apostrophe before whatever looks like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const read = parse(writeCsv(rows), { relax_column_count: true, record_delimiter: '\r\n' });
        expect(read).toEqual(
          rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text))),
        );
        for (const text of read.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/u);
      }),
    );
  });

  it('gives the cell without its apostrophe again', () => {
    for (const text of ['=1+1', '-7', 'plain', "it's", "'quoted'", '']) {
      const [[read = ''] = []] = parse(writeCsv([[text, 'x']])) as string[][];
      expect(withoutGuard(read)).toBe(text);
    }
  });
});
