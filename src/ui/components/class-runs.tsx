import { memo } from 'react';
import { CLASS, CLASS_COLUMNS, outcomeLine, WAY_WORDS } from '../../copy/en/class.ts';
import { BAND_WORDS } from '../../copy/en/debrief.ts';
import type { ClassRow } from '../../domain/class/class-table.ts';
import type { Sorting, SortKey } from '../../domain/class/sort-rows.ts';
import type { Headline } from '../../domain/scoring/rubric.ts';
import styles from './class-runs.module.css';

const COLUMNS: readonly SortKey[] = ['line', 'label', 'title', 'tactic', 'outcome', 'tact', 'relationship'];

interface ClassRunsProps {
  readonly rows: readonly ClassRow[];
  readonly sorting: Sorting;
  /** False where bands are to stand alone. */
  readonly withNumbers: boolean;
  readonly withWords: boolean;
  readonly onSort: (by: SortKey) => void;
}

/** The runs of a class, one a row. A heading that is pressed sorts. */
export function ClassRuns({ rows, sorting, withNumbers, withWords, onSort }: ClassRunsProps) {
  return (
    <section className={styles.scroll} aria-label={CLASS.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{`${CLASS.table}. ${CLASS.sort}`}</caption>
        <thead>
          <tr>
            {COLUMNS.map((by) => (
              <th
                key={by}
                className={styles[by]}
                scope="col"
                aria-sort={by === sorting.by ? sorting.direction : undefined}
              >
                <button type="button" className={styles.sort} onClick={() => onSort(by)}>
                  {CLASS_COLUMNS[by]}
                </button>
                <span className={styles.onPaper} aria-hidden="true">
                  {CLASS_COLUMNS[by]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Run key={row.place} row={row} withNumbers={withNumbers} withWords={withWords} />
        ))}
      </table>
    </section>
  );
}

interface RunProps extends Pick<ClassRunsProps, 'withNumbers' | 'withWords'> {
  readonly row: ClassRow;
}

/** One run. Drawn again only where it has changed: a long table comes block by block. */
const Run = memo(({ row, withNumbers, withWords }: RunProps) => (
  <tbody>
    <tr>
      <td>{row.line}</td>
      <th scope="row" dir="auto">
        {row.label === '' ? <span className={styles.quiet}>{CLASS.noLabel}</span> : row.label}
        {row.sameAs === undefined ? null : (
          <span className={styles.flag}>{withNumbers ? CLASS.sameAs(row.sameAs) : CLASS.sameAsCalm}</span>
        )}
      </th>
      <td>{row.title}</td>
      <td>{row.tactic === undefined ? '' : WAY_WORDS[row.tactic]}</td>
      <td>{outcomeLine(row.outcome)}</td>
      <Score row={row} headline="tact" withNumber={withNumbers} />
      <Score row={row} headline="relationship" withNumber={withNumbers} />
    </tr>
    {withWords && row.words.length > 0 ? (
      <tr>
        <td />
        <td colSpan={COLUMNS.length - 1} className={styles.words} dir="auto">
          {row.words.join(' / ')}
        </td>
      </tr>
    ) : null}
  </tbody>
));

interface ScoreProps {
  readonly row: ClassRow;
  readonly headline: Headline;
  readonly withNumber: boolean;
}

/** The band and the number of a headline, and what else was claimed. */
function Score({ row, headline, withNumber }: ScoreProps) {
  const score = row[headline];
  const claimed = row.claim[headline];
  return (
    <td>
      {score === undefined ? (
        <span className={styles.quiet}>{CLASS.judgedNone}</span>
      ) : (
        <>
          <b>{BAND_WORDS[headline][score.band]}</b>
          {withNumber ? <span data-score> {score.score}</span> : null}
        </>
      )}
      {claimed !== undefined && row.mismatches.includes(headline) ? (
        <span className={styles.flag}>{withNumber ? CLASS.claimed(claimed) : CLASS.claimedCalm}</span>
      ) : null}
    </td>
  );
}
