import { useId } from 'react';
import { PLAY } from '../../copy/en/play.ts';
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
        data-and-go=""
        checked={go}
        aria-describedby={hint}
        onChange={(event) => onGo(event.currentTarget.checked)}
      />
      <span>
        {PLAY.andGo} <span id={hint}>{PLAY.andGoHint}</span>
      </span>
    </label>
  );
}
