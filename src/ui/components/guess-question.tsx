import { useEffect, useRef } from 'react';
import { GUESS, GUESS_LABELS } from '../../copy/en/guess.ts';
import type { Guess } from '../../domain/run-log/move.ts';
import styles from './guess-question.module.css';
import { onePress } from './one-press.ts';
import frame from './private-question.module.css';

const GUESSES: readonly Guess[] = ['relieved', 'fine', 'stung'];

interface GuessQuestionProps {
  /** The partner's name. */
  readonly name: string;
  readonly onGuess: (how: Guess) => void;
  readonly onSkip: () => void;
}

/** Asks, before words are said, how they will be taken. Nothing hangs on it, so it can be passed over with one tap. */
export function GuessQuestion({ name, onGuess, onSkip }: GuessQuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className={frame.question} aria-label={GUESS.heading(name)}>
      <h2 className={frame.heading} ref={heading} tabIndex={-1}>
        {GUESS.heading(name)}
      </h2>
      <p className={frame.hint}>{GUESS.hint(name)}</p>
      <div className={styles.guesses}>
        {GUESSES.map((how) => (
          <button
            key={how}
            type="button"
            className={styles.guess}
            data-choice={`guess-${how}`}
            onClick={onePress(() => onGuess(how))}
          >
            {GUESS_LABELS[how]}
          </button>
        ))}
      </div>
      <button type="button" className={styles.skip} data-choice="guess-skip" onClick={onePress(onSkip)}>
        {GUESS.skip}
      </button>
    </section>
  );
}
