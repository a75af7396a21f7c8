import { useEffect, useRef, useState } from 'react';
import { MEANT_LABELS, PROMISE } from '../../copy/en/words.ts';
import type { Meant } from '../../domain/run-log/move.ts';
import { Button } from './button.tsx';
import frame from './private-question.module.css';
import styles from './promise-question.module.css';

const ANSWERS: readonly Meant[] = ['yes', 'maybe', 'no'];

interface PromiseQuestionProps {
  /** Other ways to say the words, for somebody who may not keep what they promise. */
  readonly ways: readonly { readonly kind: 'smaller' | 'without'; readonly text: string }[];
  /** The words are said: as they stand, or in the way of that number. */
  readonly onSay: (meant: Meant, way: number | undefined) => void;
  readonly onBack: () => void;
}

/** Asks before a promise, in private, whether it is meant; where it may not be, it can be said smaller. */
export function PromiseQuestion({ ways, onSay, onBack }: PromiseQuestionProps) {
  const [meant, setMeant] = useState<Meant>();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of the two questions is read when it comes
  useEffect(() => {
    heading.current?.focus();
  }, [meant]);
  if (meant === undefined) {
    return (
      <section className={`${frame.question} ${styles.question}`} aria-label={PROMISE.heading}>
        <h2 className={frame.heading} ref={heading} tabIndex={-1}>
          {PROMISE.heading}
        </h2>
        <p className={frame.hint}>{PROMISE.hint}</p>
        <div className={styles.answers}>
          {ANSWERS.map((answer) => (
            <Button
              key={answer}
              name={`mean-${answer}`}
              onPress={() =>
                answer === 'yes' || ways.length === 0 ? onSay(answer, undefined) : setMeant(answer)
              }
            >
              {MEANT_LABELS[answer]}
            </Button>
          ))}
        </div>
        <Button kind="quiet" name="mean-back" onPress={onBack}>
          {PROMISE.change}
        </Button>
      </section>
    );
  }
  return (
    <section className={`${frame.question} ${styles.question}`} aria-label={PROMISE.smallerHeading}>
      <h2 className={frame.heading} ref={heading} tabIndex={-1}>
        {PROMISE.smallerHeading}
      </h2>
      <ul className={styles.ways}>
        {ways.map(({ kind, text }, at) => (
          <li key={kind}>
            <button
              type="button"
              className={styles.way}
              data-choice={`promise-${kind}`}
              onClick={() => onSay(meant, at)}
            >
              <b>{PROMISE[kind]}</b>
              <span dir="auto">“{text}”</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles.way}
            data-choice="promise-as-it-is"
            onClick={() => onSay(meant, undefined)}
          >
            <b>{PROMISE.asItIs}</b>
          </button>
        </li>
      </ul>
      <Button kind="quiet" name="mean-back" onPress={onBack}>
        {PROMISE.change}
      </Button>
    </section>
  );
}
