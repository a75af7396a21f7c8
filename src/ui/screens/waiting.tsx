import { SHELF } from '../../copy/en/shelf.ts';
import styles from './page.module.css';

/** Shown while a file is on its way. */
export function Waiting() {
  return (
    <main className={styles.page}>
      <p role="status">{SHELF.loading}</p>
    </main>
  );
}
