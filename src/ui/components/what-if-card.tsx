import { COACH } from '../../copy/en/coach.ts';
import styles from './what-if-card.module.css';

interface WhatIfCardProps {
  readonly kind: 'say-more' | 'leave-out';
  readonly words: string;
  /** What becomes of each headline, in words. */
  readonly becomes: readonly string[];
}

/** Other words at one turn, and how that would have been judged. */
export function WhatIfCard({ kind, words, becomes }: WhatIfCardProps) {
  return (
    <li className={styles.card} data-what-if={kind}>
      <p className={styles.how}>{kind === 'say-more' ? COACH.sayMore : COACH.leaveOut}</p>
      <p className={styles.words} dir="auto">
        “{words}”
      </p>
      {becomes.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  );
}
