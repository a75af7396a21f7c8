import type { ReactElement } from 'react';
import type { PersonLook } from '../../domain/scenario/look.ts';
import { PaperLayer } from './paper.tsx';
import { frameOf } from './person/frame.ts';
import { Person } from './person/person.tsx';
import styles from './portrait.module.css';

/** How high a head and shoulders are cut out, and where above the ground the cut begins, for somebody who stands. */
const CUT = { side: 150, top: 402 } as const;

interface PortraitProps {
  readonly look: PersonLook;
}

/** Somebody from the shoulders up, small. It says nothing that the words beside it do not say. */
export function Portrait({ look }: PortraitProps): ReactElement {
  // Both hands down and nothing in them, turned to whoever looks: a card is no scene.
  const still: PersonLook = { ...look, stance: 'toward', hands: 'relaxed', prop: 'none', gaze: 'you' };
  const { scale, seat } = frameOf(still);
  return (
    <svg
      className={styles.portrait}
      viewBox={`${-CUT.side / 2} ${-CUT.top * scale + seat} ${CUT.side} ${CUT.side}`}
      aria-hidden="true"
    >
      <PaperLayer>
        <Person look={still} />
      </PaperLayer>
    </svg>
  );
}
