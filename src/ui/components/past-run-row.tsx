import { BAND_WORDS, HEADLINE_WORDS } from '../../copy/en/debrief.ts';
import { HISTORY } from '../../copy/en/history.ts';
import { PAGE } from '../../copy/en/page.ts';
import type { Score } from '../../domain/scoring/headline.ts';
import type { Headline } from '../../domain/scoring/rubric.ts';
import { Button } from './button.tsx';
import styles from './past-run-row.module.css';

/** What is known of a past run. */
export type PastRunFacts =
  | { readonly kind: 'waiting' | 'changed' | 'broken' | 'misfit' }
  | {
      readonly kind: 'judged';
      readonly title: string;
      readonly words: string | undefined;
      readonly spoken: boolean;
      readonly scores: Readonly<Partial<Record<Headline, Score | undefined>>>;
    };

interface PastRunRowProps {
  readonly when: string;
  readonly run: PastRunFacts;
  readonly withNumbers: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** One past run: when, how it ended, the words on the way out, and how it was judged. */
export function PastRunRow({ when, run, withNumbers, onOpen, onRemove }: PastRunRowProps) {
  const which = run.kind === 'judged' ? `${run.title}, ${when}` : when;
  return (
    <article className={styles.row} aria-label={which}>
      <p className={styles.when}>{when}</p>
      {run.kind === 'judged' ? (
        <>
          <h3>{run.title}</h3>
          {run.words === undefined ? null : (
            <p className={styles.words} dir="auto">
              {run.spoken ? `“${run.words}”` : run.words}
            </p>
          )}
          <Scores scores={run.scores} withNumbers={withNumbers} />
        </>
      ) : (
        <p>{run.kind === 'waiting' ? PAGE.loading : HISTORY[run.kind]}</p>
      )}
      <div className={styles.actions}>
        <Button name="open-run" onPress={onOpen}>
          {HISTORY.open}
          <span className="visually-hidden"> {which}</span>
        </Button>
        <Button kind="quiet" name="remove-run" onPress={onRemove}>
          {HISTORY.remove}
          <span className="visually-hidden"> {which}</span>
        </Button>
      </div>
    </article>
  );
}

interface ScoresProps {
  readonly scores: Readonly<Partial<Record<Headline, Score | undefined>>>;
  readonly withNumbers: boolean;
}

/** Both headlines in words, the number second. */
function Scores({ scores, withNumbers }: ScoresProps) {
  const shown = (['tact', 'relationship'] as const).flatMap((headline) => {
    const score = scores[headline];
    return score === undefined ? [] : [{ headline, ...score }];
  });
  if (shown.length === 0) return null;
  return (
    <dl className={styles.scores}>
      {shown.map(({ headline, band, score }) => (
        <div key={headline}>
          <dt>{HEADLINE_WORDS[headline]}</dt>
          <dd>
            <b>{BAND_WORDS[headline][band]}</b>
            {withNumbers ? <span data-score> {score}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
