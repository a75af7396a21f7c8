import { PAGE } from '../../copy/en/page.ts';
import styles from './page.module.css';

/** Shown while a file is on its way. */
export function Waiting() {
  return (
    <main className={styles.page}>
      <p role="status">{PAGE.loading}</p>
    </main>
  );
}
