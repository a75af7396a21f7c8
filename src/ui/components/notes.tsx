import { DEBRIEF } from '../../copy/en/debrief.ts';
import { FINDINGS } from '../../copy/en/findings.ts';
import type { Note } from '../../domain/coach/marks.ts';
import styles from './notes.module.css';

/** What the numbers in the transcript say. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ol className={styles.notes}>
      {notes.map(({ number, finding, earned }) => (
        <li key={number} className={styles.note}>
          <span className={styles.number}>{number}</span>
          <span>
            <b>{earned ? DEBRIEF.earned : DEBRIEF.cost}:</b> {FINDINGS[finding.reason]}
          </span>
        </li>
      ))}
    </ol>
  );
}
