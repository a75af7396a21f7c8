import { BAND_WORDS, DEBRIEF, HEADLINE_WORDS } from '../../copy/en/debrief.ts';
import type { Band, Score } from '../../domain/scoring/headline.ts';
import type { Headline } from '../../domain/scoring/rubric.ts';
import styles from './score-card.module.css';

const BANDS: readonly Band[] = ['rough', 'workable', 'good', 'very-good'];

interface ScoreCardProps {
  readonly headline: Headline;
  readonly score: Score;
  /** False where the word is to stand alone: in calm mode, and in the first debrief. */
  readonly withNumber: boolean;
  /** Whose score it is, where there is more than one on the page. */
  readonly whose?: string;
}

/** A headline as windows of a house at evening: a word, the number, and as many windows lit. */
export function ScoreCard({ headline, score, withNumber, whose }: ScoreCardProps) {
  const name = HEADLINE_WORDS[headline];
  // Beside another it stands below a heading that says whose it is.
  const Name = whose === undefined ? 'h2' : 'h3';
  const lit = BANDS.indexOf(score.band) + 1;
  return (
    <section
      className={styles.card}
      aria-label={whose === undefined ? name : `${whose}: ${name}`}
      data-headline={headline}
    >
      <Name className={styles.name}>{name}</Name>
      <p className={styles.line}>
        <span className={styles.word}>{BAND_WORDS[headline][score.band]}</span>
        {withNumber ? (
          <span className={styles.number} data-score>
            {score.score}
          </span>
        ) : null}
      </p>
      <div className={styles.windows} role="img" aria-label={DEBRIEF.windows[lit]}>
        {BANDS.map((band, index) => (
          <span key={band} className={styles.window} data-lit={index < lit} />
        ))}
      </div>
    </section>
  );
}
