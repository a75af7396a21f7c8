import { useId } from 'react';
import styles from './label-field.module.css';

interface LabelFieldProps {
  readonly title: string;
  readonly hint: string;
  readonly typed: string;
  readonly count: string;
  readonly onType: (typed: string) => void;
}

/** A short plain text with the room it takes. */
export function LabelField({ title, hint, typed, count, onType }: LabelFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{title}</label>
      <input
        id={id}
        value={typed}
        dir="auto"
        autoComplete="off"
        aria-describedby={`${id}-hint ${id}-count`}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <p className={styles.small}>
        <span id={`${id}-hint`}>{hint}</span> <span id={`${id}-count`}>{count}</span>
      </p>
    </div>
  );
}
