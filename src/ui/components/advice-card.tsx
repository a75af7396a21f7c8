import { DEBRIEF } from '../../copy/en/debrief.ts';
import styles from './advice-card.module.css';

interface AdviceCardProps {
  readonly kind: 'keep' | 'change';
  readonly title: string;
  /** The player's own words that it is about, if there are any. */
  readonly quote: string | undefined;
  readonly text: string;
  /** What was judged, for whoever asks. */
  readonly why?: string;
}

/** One thing to keep, or one to change. */
export function AdviceCard({ kind, title, quote, text, why }: AdviceCardProps) {
  return (
    <section className={styles.card} data-kind={kind} aria-label={title}>
      <h2>{title}</h2>
      {quote === undefined ? null : (
        <p className={styles.quote} dir="auto">
          “{quote}”
        </p>
      )}
      <p>{text}</p>
      {why === undefined ? null : (
        <details className={styles.why}>
          <summary>{DEBRIEF.why}</summary>
          <p>{why}</p>
        </details>
      )}
    </section>
  );
}
