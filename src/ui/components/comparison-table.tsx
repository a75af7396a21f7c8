import { CHANGE_WORDS, COACH, PHASE_WORDS } from '../../copy/en/coach.ts';
import { CRITERIA } from '../../copy/en/findings.ts';
import type { ComparedCriterion, Comparison } from '../../domain/coach/compare.ts';
import styles from './comparison-table.module.css';

interface ComparisonTableProps {
  readonly comparison: Comparison;
  /** What becomes of each headline, in words. */
  readonly becomes: readonly string[];
  /** What the two runs are called, the earlier one first, and how their judgements stand to each other. */
  readonly before?: string;
  readonly after?: string;
  readonly changes?: Readonly<Record<ComparedCriterion['change'], string>>;
}

/** Two runs of a scene side by side: the headlines, wording against wording, and what has changed. */
export function ComparisonTable({
  comparison,
  becomes,
  before: beforeLabel = COACH.beforeLabel,
  after: afterLabel = COACH.afterLabel,
  changes = CHANGE_WORDS,
}: ComparisonTableProps) {
  const changed = comparison.criteria.filter(({ change }) => change !== 'same');
  return (
    <div className={styles.comparison}>
      {becomes.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {comparison.words.map(({ phase, before, after }) => (
        <section key={phase} className={styles.words} aria-label={PHASE_WORDS[phase]}>
          <h3>{PHASE_WORDS[phase]}</h3>
          <Side label={beforeLabel} words={before} />
          <Side label={afterLabel} words={after} />
        </section>
      ))}
      {changed.length === 0 ? null : (
        <ul className={styles.changes}>
          {changed.map(({ id, change }) => (
            <li key={id} data-change={change}>
              <b>{CRITERIA[id]}</b>: {changes[change]}
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
