import { useId } from 'react';
import { WORDS } from '../../copy/en/words.ts';
import styles from './line-picker.module.css';

interface AndGoProps {
  readonly go: boolean;
  readonly onGo: (go: boolean) => void;
}

/** Whether to wait for the answer or walk in the same breath. */
export function AndGo({ go, onGo }: AndGoProps) {
  const hint = useId();
  return (
    <label className={styles.go}>
      <input
        type="checkbox"
        checked={go}
        aria-describedby={hint}
        onChange={(event) => onGo(event.currentTarget.checked)}
      />
      <span>
        {WORDS.andGo} <span id={hint}>{WORDS.andGoHint}</span>
      </span>
    </label>
  );
}
