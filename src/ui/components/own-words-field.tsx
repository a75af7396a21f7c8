import type { Ref } from 'react';
import { useId } from 'react';
import { WORDS } from '../../copy/en/words.ts';
import { AndGo } from './and-go.tsx';
import { Button } from './button.tsx';
import styles from './own-words-field.module.css';

/** So few characters before the end the count is shown. */
const NEAR_THE_END = 80;

interface OwnWordsFieldProps {
  readonly text: string;
  readonly most: number;
  readonly go: boolean;
  /** Ways to begin, offered where nothing was heard. */
  readonly starters: readonly string[];
  /** True where nothing was heard in the words as they stand. */
  readonly nothingHeard: boolean;
  /** Lines the player has kept. */
  readonly ownLines: readonly string[];
  readonly withNumbers: boolean;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onType: (text: string) => void;
  readonly onInsert: (text: string) => void;
  readonly onGo: (go: boolean) => void;
  readonly onListen: () => void;
  /** Says the words although nothing was heard in them. */
  readonly onAnyway: () => void;
  readonly onDropLine: (line: string) => void;
}

/** A roomy field for words of the player's own. */
export function OwnWordsField(props: OwnWordsFieldProps) {
  const { text, most, go, starters, nothingHeard, ownLines, withNumbers, field } = props;
  const { onType, onInsert, onGo, onListen, onAnyway, onDropLine } = props;
  const hint = useId();
  const left = most - text.length;
  const tooLong = withNumbers
    ? left < 0
      ? WORDS.cut
      : WORDS.left(left)
    : left < 0
      ? WORDS.cut
      : WORDS.cutCalm;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onListen();
      }}
    >
      <label className={styles.field}>
        <span className={styles.label}>{WORDS.ownLabel}</span>
        <textarea
          ref={field}
          value={text}
          rows={4}
          dir="auto"
          aria-describedby={hint}
          autoComplete="off"
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onListen();
          }}
        />
      </label>
      <p className={styles.hint} id={hint}>
        {WORDS.ownHint}
      </p>
      <p className={styles.hint} aria-hidden="true">
        {left < NEAR_THE_END ? tooLong : ''}
      </p>
      <p className="visually-hidden" role="status">
        {left < 0 ? WORDS.cut : left < NEAR_THE_END ? WORDS.cutCalm : ''}
      </p>
      <div role="status">
        {nothingHeard ? (
          <>
            <p className={styles.nothing}>{WORDS.nothingHeard}</p>
            <h3 className={styles.small}>{WORDS.startWith}</h3>
          </>
        ) : null}
      </div>
      {nothingHeard ? (
        <ul className={styles.chips}>
          {starters.map((starter) => (
            <li key={starter}>
              <button type="button" className={styles.chip} onClick={() => onInsert(starter)}>
                <span dir="auto">{starter}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <AndGo go={go} onGo={onGo} />
      <div className={styles.actions}>
        <Button kind="main" name="listen" onPress={onListen}>
          {WORDS.listen}
        </Button>
        {nothingHeard ? (
          <Button kind="quiet" name="anyway" onPress={onAnyway}>
            {WORDS.anyway}
          </Button>
        ) : null}
      </div>
      {ownLines.length === 0 ? null : (
        <details className={styles.lines}>
          <summary>{WORDS.myLines}</summary>
          <ul>
            {ownLines.map((line) => (
              <li key={line} className={styles.ownLine}>
                <button
                  type="button"
                  className={styles.chip}
                  aria-label={WORDS.takeLine(line)}
                  onClick={() => onInsert(line)}
                >
                  <span dir="auto">{line}</span>
                </button>
                <button
                  type="button"
                  className={styles.drop}
                  aria-label={WORDS.dropLine(line)}
                  onClick={() => onDropLine(line)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </form>
  );
}
