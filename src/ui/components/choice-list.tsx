import type { Move } from '../../domain/run-log/move.ts';
import styles from './choice-list.module.css';
import { onePress } from './one-press.ts';

/** One thing to press: its words, and before them, small, what kind of move it is. */
export interface ChoiceRow {
  readonly id: string;
  readonly text: string;
  readonly label?: string | undefined;
  /** True where the text is a gesture and not speech. */
  readonly gesture?: boolean;
  readonly move: Move;
}

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly ChoiceRow[];
  readonly onChoose: (move: Move) => void;
}

/** A list of moves to choose from. */
export function ChoiceList({ label, choices, onChoose }: ChoiceListProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {choices.map((choice) => (
        <li key={choice.id}>
          <button
            type="button"
            className={styles.choice}
            data-choice={choice.id}
            onClick={onePress(() => onChoose(choice.move))}
          >
            {choice.label === undefined ? null : <span className={styles.label}>{choice.label}</span>}
            <span className={styles.text} dir="auto">
              {choice.gesture ? choice.text : `“${choice.text}”`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
