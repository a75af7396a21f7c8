import type { Ref } from 'react';
import styles from './watched-lines.module.css';

/** One line of a run that is watched; `told` is what was done, and not said. */
export interface WatchedRow {
  readonly who: string;
  readonly own: boolean;
  readonly told: boolean;
  readonly text: string;
}

interface WatchedLinesProps {
  readonly label: string;
  readonly rows: readonly WatchedRow[];
  readonly lastRef: Ref<HTMLLIElement>;
}

/** The lines so far; whatever is added is read out once, as it comes. */
export function WatchedLines({ label, rows, lastRef }: WatchedLinesProps) {
  return (
    <div role="log" aria-label={label}>
      <ol className={styles.lines}>
        {rows.map(({ who, own, told, text }, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added
            key={index}
            ref={index === rows.length - 1 ? lastRef : undefined}
            className={own ? styles.own : styles.other}
            data-told={told}
            dir="auto"
          >
            <span className={styles.who}>{who}</span>
            <span className={told ? styles.told : styles.said}>{text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
