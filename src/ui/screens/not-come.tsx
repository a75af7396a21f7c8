import { useRef } from 'react';
import { PROBLEM, SHELF } from '../../copy/en/shelf.ts';
import { Button } from '../components/button.tsx';
import { useEntry } from './entry.ts';
import styles from './page.module.css';

/** In place of a screen whose file did not come. */
export function NotCome({ onRetry }: { readonly onRetry: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEntry(heading, { always: true });
  return (
    <main className={styles.page}>
      <div role="alert">
        <h1 ref={heading} tabIndex={-1}>
          {PROBLEM.notCome}
        </h1>
        <p>{PROBLEM.notComeText}</p>
      </div>
      <div className={styles.actions}>
        <Button kind="main" name="retry" onPress={onRetry}>
          {SHELF.retry}
        </Button>
      </div>
    </main>
  );
}
