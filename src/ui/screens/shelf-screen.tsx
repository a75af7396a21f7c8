import { useEffect, useRef } from 'react';
import { DRILL } from '../../copy/en/drill.ts';
import { HISTORY } from '../../copy/en/history.ts';
import { PAGE } from '../../copy/en/page.ts';
import { SHELF } from '../../copy/en/shelf.ts';
import { loadCatalogue } from '../../store/load-catalogue.ts';
import { readPastRuns } from '../../store/past-runs.ts';
import { Button } from '../components/button.tsx';
import { Vignette } from '../picture/vignette.tsx';
import { useEntry } from './entry.ts';
import page from './page.module.css';
import { usePage, useSession } from './page.ts';
import { PasteLinks } from './paste-links.tsx';
import { ShelfCards } from './shelf-cards.tsx';
import styles from './shelf-screen.module.css';

/** All scenes, each on a card; a broken one says what is wrong with it. And a place to paste a link. */
export function ShelfScreen() {
  const { rehearsal, ports } = usePage();
  const catalogue = useSession((session) => session.catalogue);
  const title = useRef<HTMLHeadingElement>(null);
  useEntry(title);
  useEffect(() => {
    ports.setTitle(`${SHELF.scenes} · ${PAGE.title}`);
    void loadCatalogue(rehearsal);
    void readPastRuns(rehearsal);
  }, [rehearsal, ports]);
  return (
    <main className={page.page}>
      <header>
        <h1 ref={title} tabIndex={-1}>
          {PAGE.title}
        </h1>
        <p className={page.lead}>{SHELF.lead}</p>
      </header>
      <nav className={page.actions} aria-label={SHELF.elsewhere}>
        <Button name="drill" onPress={() => ports.goTo('/drill')}>
          {DRILL.title}
        </Button>
        <Button name="history" onPress={() => ports.goTo('/history')}>
          {HISTORY.title}
        </Button>
        <Button name="class" onPress={() => ports.goTo('/class')}>
          {SHELF.forClass}
        </Button>
      </nav>
      <h2>{SHELF.scenes}</h2>
      {catalogue.status === 'loading' ? <p role="status">{PAGE.loading}</p> : null}
      {catalogue.status === 'failed' ? <Vignette of="hooks" /> : null}
      {catalogue.status === 'failed' ? (
        <div className={styles.failed} role="alert">
          <p>
            {SHELF.unreachable} {SHELF.found}: {catalogue.found}.
          </p>
          <Button kind="main" name="retry" onPress={() => void loadCatalogue(rehearsal)}>
            {PAGE.retry}
          </Button>
        </div>
      ) : null}
      {catalogue.status === 'ready' && catalogue.cards.length === 0 ? (
        <>
          <Vignette of="hooks" />
          <p>{SHELF.empty}</p>
        </>
      ) : null}
      {catalogue.status === 'ready' && catalogue.cards.length > 0 ? (
        <ShelfCards cards={catalogue.cards} more={catalogue.more} />
      ) : null}
      <PasteLinks />
    </main>
  );
}
