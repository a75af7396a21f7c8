import { useEffect } from 'react';
import { CLASS } from '../../copy/en/class.ts';
import { PAGE } from '../../copy/en/page.ts';
import { loadCatalogue } from '../../store/load-catalogue.ts';
import { Button } from '../components/button.tsx';
import styles from './class-screen.module.css';
import page from './page.module.css';
import { usePage, useSession } from './page.ts';

/** The scenes that can be shown on a beamer. */
export function ClassBeamers() {
  const { rehearsal, ports } = usePage();
  const catalogue = useSession((session) => session.catalogue);
  useEffect(() => void loadCatalogue(rehearsal), [rehearsal]);
  const cards = catalogue.status === 'ready' ? catalogue.cards : [];
  return (
    <section className={styles.beamers} aria-labelledby="class-beamers">
      <h2 id="class-beamers">{CLASS.beamer}</h2>
      <p>{CLASS.beamerText}</p>
      {catalogue.status === 'loading' ? <p>{PAGE.loading}</p> : null}
      {catalogue.status === 'failed' ? <p role="alert">{CLASS.beamerFailed}</p> : null}
      <div className={page.actions}>
        {cards
          .filter(({ problems }) => problems.length === 0)
          .map(({ id, title }) => (
            <Button key={id} name={`beamer-${id}`} onPress={() => ports.goTo(`/class/${id}`)}>
              {title}
            </Button>
          ))}
      </div>
    </section>
  );
}
