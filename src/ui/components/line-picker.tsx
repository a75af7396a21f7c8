import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Move } from '../../domain/run-log/move.ts';
import { AndGo } from './and-go.tsx';
import type { ChoiceRow } from './choice-list.tsx';
import { ChoiceList } from './choice-list.tsx';
import { ArrowLeft } from './icons.tsx';
import styles from './line-picker.module.css';
import { onePress } from './one-press.ts';

interface LinePickerProps {
  readonly title: string;
  readonly back: string;
  readonly label: string;
  readonly choices: readonly ChoiceRow[];
  readonly nothing: string;
  readonly onChoose: (move: Move) => void;
  readonly onBack?: () => void;
  /** Other ways to find the words, before the list. */
  readonly ways?: ReactNode;
  /** False where one of them is being used instead of the list. */
  readonly listed?: boolean;
}

/** Words to choose from, and whether to wait for the answer or walk in the same breath. */
export function LinePicker(props: LinePickerProps) {
  const { title, back, label, choices, nothing, onChoose, onBack, ways, listed = true } = props;
  const [go, setGo] = useState(false);
  const choose = (move: Move) => onChoose(move.kind === 'say' ? { ...move, go } : move);
  return (
    <section className={styles.picker} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {onBack === undefined ? null : (
          <button type="button" className={styles.back} data-choice="back" onClick={onePress(onBack)}>
            <ArrowLeft size={18} />
            {back}
          </button>
        )}
      </div>
      {ways}
      {!listed ? null : choices.length === 0 ? (
        <p className={styles.nothing}>{nothing}</p>
      ) : (
        <>
          <ChoiceList label={label} choices={choices} onChoose={choose} />
          <AndGo go={go} onGo={setGo} />
        </>
      )}
    </section>
  );
}
