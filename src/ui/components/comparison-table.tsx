import { CHANGE_WORDS, COACH, PHASE_WORDS } from '../../copy/en/coach.ts';
import { CRITERIA } from '../../copy/en/findings.ts';
import type { Comparison } from '../../domain/coach/compare.ts';
import styles from './comparison-table.module.css';

interface ComparisonTableProps {
  readonly comparison: Comparison;
  /** What becomes of each headline, in words. */
  readonly becomes: readonly string[];
}

/** Two runs of a scene side by side: the headlines, wording against wording, and what has changed. */
export function ComparisonTable({ comparison, becomes }: ComparisonTableProps) {
  const changed = comparison.criteria.filter(({ change }) => change !== 'same');
  return (
    <div className={styles.comparison}>
      {becomes.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {comparison.words.map(({ phase, before, after }) => (
        <section key={phase} className={styles.words} aria-label={PHASE_WORDS[phase]}>
          <h3>{PHASE_WORDS[phase]}</h3>
          <Side label={COACH.beforeLabel} words={before} />
          <Side label={COACH.afterLabel} words={after} />
        </section>
      ))}
      {changed.length === 0 ? null : (
        <ul className={styles.changes}>
          {changed.map(({ id, change }) => (
            <li key={id} data-change={change}>
              <b>{CRITERIA[id]}</b>: {CHANGE_WORDS[change]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Side({ label, words }: { readonly label: string; readonly words: readonly string[] }) {
  return (
    <div className={styles.side}>
      <p className={styles.label}>{label}</p>
      {words.length === 0 ? <p>{COACH.noWords}</p> : null}
      {words.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was said never moves, and may be said twice
        <p key={index} className={styles.said} dir="auto">
          “{text}”
        </p>
      ))}
    </div>
  );
}
