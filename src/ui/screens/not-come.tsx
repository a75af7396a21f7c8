import { useRef } from 'react';
import { PAGE } from '../../copy/en/page.ts';
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
          {PAGE.notCome}
        </h1>
        <p>{PAGE.notComeText}</p>
      </div>
      <div className={styles.actions}>
        <Button kind="main" name="retry" onPress={onRetry}>
          {PAGE.retry}
        </Button>
      </div>
    </main>
  );
}

/** In place of a part of a screen whose file did not come. */
export function PartNotCome({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert">
      <p>{PAGE.partNotCome}</p>
      <Button name="retry" onPress={onRetry}>
        {PAGE.retry}
      </Button>
    </div>
  );
}
