import { PROBLEM } from '../../copy/en/shelf.ts';
import { Button } from '../components/button.tsx';
import { Vignette } from '../picture/vignette.tsx';
import styles from './page.module.css';

/** What stands there when drawing a screen has failed. It leans on nothing that may have broken with the screen. */
export function CrashPage({ onReload }: { readonly onReload: () => void }) {
  return (
    <main className={styles.page}>
      <Vignette of="candle" />
      <div role="alert" className={styles.told}>
        <h1>{PROBLEM.crash}</h1>
        <p>{PROBLEM.crashText}</p>
      </div>
      <div className={styles.actions}>
        <Button kind="main" name="reload" onPress={onReload}>
          {PROBLEM.reload}
        </Button>
      </div>
    </main>
  );
}
