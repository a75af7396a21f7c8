import styles from './transcript-fold.module.css';

/** One turn as the fold shows it. */
export interface FoldRow {
  readonly who: string;
  readonly text: string;
}

interface TranscriptFoldProps {
  readonly summary: string;
  readonly rows: readonly FoldRow[];
  readonly open: boolean;
}

/** What was said so far, folded away on a small screen. */
export function TranscriptFold({ summary, rows, open }: TranscriptFoldProps) {
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <ol className={styles.rows}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the past is never rearranged
          <li key={index} dir="auto">
            <b>{row.who}</b> {row.text}
          </li>
        ))}
      </ol>
    </details>
  );
}
