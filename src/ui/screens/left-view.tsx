import { useRef } from 'react';
import { DEBRIEF } from '../../copy/en/debrief.ts';
import { MENU } from '../../copy/en/menu.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { startAgain } from '../../store/play-scene.ts';
import { takeBackLeaving } from '../../store/rewind.ts';
import { Button } from '../components/button.tsx';
import { useEntry } from './entry.ts';
import styles from './page.module.css';
import { usePage } from './page.ts';

/** After "leave now": no score, no question, and a way back for a slip of the thumb. */
export function LeftView({ scenario }: { readonly scenario: Scenario }) {
  const { rehearsal, ports } = usePage();
  const title = useRef<HTMLHeadingElement>(null);
  useEntry(title, { always: true });
  return (
    <main className={styles.page}>
      <h1 ref={title} tabIndex={-1}>
        {DEBRIEF.leftTitle}
      </h1>
      <p>{DEBRIEF.leftText}</p>
      <div className={styles.actions}>
        <Button kind="main" name="shelf" onPress={() => ports.goTo('/shelf')}>
          {DEBRIEF.shelf}
        </Button>
        <Button name="again" onPress={() => startAgain(rehearsal, scenario)}>
          {DEBRIEF.again}
        </Button>
        <Button kind="quiet" name="take-back" onPress={() => takeBackLeaving(rehearsal, scenario)}>
          {MENU.takeBack}
        </Button>
      </div>
    </main>
  );
}
