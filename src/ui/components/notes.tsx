import { DEBRIEF } from '../../copy/en/debrief.ts';
import { CRITERIA, FINDINGS, SOURCES } from '../../copy/en/findings.ts';
import type { Note } from '../../domain/coach/marks.ts';
import type { CriterionId, CriterionRow } from '../../domain/scoring/rubric.ts';
import styles from './notes.module.css';

interface NotesProps {
  readonly notes: readonly Note[];
  /** What stands for the number of a note. */
  readonly sign: (number: number) => string;
  readonly rubric: Readonly<Record<CriterionId, CriterionRow>>;
}

/** What the numbers in the transcript say: why in a sentence, and on a press what is looked for and why it counts. */
export function Notes({ notes, sign, rubric }: NotesProps) {
  return (
    <ol className={styles.notes}>
      {notes.map(({ number, finding, earned }) => (
        <li key={number} className={styles.note} id={`note-${number}`}>
          <span className={styles.number}>{sign(number)}</span>
          <details className={styles.why}>
            <summary>
              <b>{earned ? DEBRIEF.earned : DEBRIEF.cost}:</b> {FINDINGS[finding.reason]}
            </summary>
            <p>
              {CRITERIA[finding.id]}: {DEBRIEF.levelWords[finding.level ?? 0]}.{' '}
              {SOURCES[rubric[finding.id].source]}
            </p>
          </details>
        </li>
      ))}
    </ol>
  );
}
