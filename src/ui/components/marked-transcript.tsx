import type { Stretch } from '../../domain/coach/marks.ts';
import styles from './marked-transcript.module.css';

/** One turn of the transcript. Only the player's own words are marked. */
export interface TranscriptRow {
  readonly who: string;
  readonly own: boolean;
  readonly told: boolean;
  readonly stretches: readonly Stretch[];
}

interface MarkedTranscriptProps {
  readonly rows: readonly TranscriptRow[];
  readonly earned: string;
  readonly cost: string;
  /** What stands for the number of a note. */
  readonly sign: (number: number) => string;
}

/**
 * What was said, with the words underlined that earned or cost something: earned with a solid line, costly with a
 * dotted one, both with the number of the note that says why.
 */
export function MarkedTranscript({ rows, earned, cost, sign }: MarkedTranscriptProps) {
  return (
    <ol className={styles.transcript}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a transcript is never rearranged
        <li key={index} className={row.own ? styles.own : styles.other} dir="auto">
          <span className={styles.who}>{row.who}</span>
          <span className={row.told ? styles.told : styles.said}>
            {row.stretches.map((stretch, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches stand in the order of the words
              <Words key={at} stretch={stretch} earned={earned} cost={cost} sign={sign} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface WordsProps extends Pick<MarkedTranscriptProps, 'earned' | 'cost' | 'sign'> {
  readonly stretch: Stretch;
}

function Words({ stretch, earned, cost, sign }: WordsProps) {
  const { text, notes } = stretch;
  if (notes.length === 0) return <>{text}</>;
  const costly = notes.some((note) => !note.earned);
  return (
    <mark className={costly ? styles.cost : styles.earned}>
      {text}
      <sup className={styles.number}>
        <span className="visually-hidden">{costly ? cost : earned} </span>
        {notes.map(({ number }) => sign(number)).join(', ')}
      </sup>
    </mark>
  );
}
