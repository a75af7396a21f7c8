import { useId } from 'react';
import styles from './tick-choice.module.css';

interface TickChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** Something to be had or not. */
export function TickChoice({ label, hint, ticked, onTick }: TickChoiceProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={ticked}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hint === undefined ? null : (
        <p className={styles.hint} id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
