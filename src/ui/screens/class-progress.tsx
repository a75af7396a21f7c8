import { CLASS } from '../../copy/en/class.ts';
import type { ClassState } from '../../store/class-judge.ts';
import { Button } from '../components/button.tsx';
import styles from './class-screen.module.css';

interface ClassProgressProps {
  /** `undefined` before anything was judged. */
  readonly state: ClassState | undefined;
  readonly calm: boolean;
  readonly onRetry: () => void;
}

/** How far judging has come, and what it could not do. */
export function ClassProgress({ state, calm, onRetry }: ClassProgressProps) {
  if (state === undefined) return <p className={styles.progress}>{CLASS.empty}</p>;
  const { status, judged, all, left, missing, table } = state;
  const done = status === 'done';
  return (
    <div className={styles.progress}>
      <p role="status">
        {done ? doneWords(state, calm) : calm ? CLASS.loadingCalm : CLASS.loading(judged, all)}
      </p>
      {done ? null : <progress aria-label={CLASS.progress} value={judged} max={all === 0 ? 1 : all} />}
      {left > 0 ? <p>{calm ? CLASS.leftCalm : CLASS.left(left)}</p> : null}
      {done && missing.length > 0 && table.unread.length > 0 ? (
        <div role="alert">
          <p>{CLASS.missing}</p>
          <Button name="retry" onPress={onRetry}>
            {CLASS.retry}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function doneWords({ all, table }: ClassState, calm: boolean): string {
  if (all === 0) return CLASS.none;
  return calm ? CLASS.doneCalm : CLASS.done(table.rows.length, table.unread.length);
}
