import type { ReactElement } from 'react';
import { memo } from 'react';
import { PaperLayer } from './paper.tsx';
import { Person } from './person/person.tsx';
import type { PlayerHair } from './room/player-behind.tsx';
import { PlayerBehind } from './room/player-behind.tsx';
import { pictureOf } from './rooms.ts';
import styles from './stage.module.css';
import type { Place, Staged, StagePerson } from './staged.ts';
import { StagedContext, useStaged } from './staged.ts';

interface StageProps extends Staged {
  /** What can be seen, in words: the picture's accessible name. */
  readonly label: string;
  /** The outline of you from behind. */
  readonly playerHair: PlayerHair;
}

const BACK: ReadonlySet<Place> = new Set<Place>(['door', 'bar']);

/** The picture of a scene: the room, the partner, whoever else matters, and you from behind. */
export function Stage({ label, playerHair, ...staged }: StageProps): ReactElement {
  return (
    <div className={styles.stage} data-room={staged.room}>
      <svg
        className={styles.picture}
        viewBox="0 0 600 480"
        preserveAspectRatio="xMaxYMax slice"
        role="img"
        aria-label={label}
      >
        <StagedContext value={staged}>
          <Sheets room={staged.room} playerHair={playerHair} />
        </StagedContext>
      </svg>
    </div>
  );
}

/** All that stays from move to move. */
const Sheets = memo(({ room, playerHair }: Pick<StageProps, 'room' | 'playerHair'>): ReactElement => {
  const RoomPicture = pictureOf(room);
  return (
    <PaperLayer>
      <RoomPicture far={<Far />} near={<Near />} />
      <g className={styles.player}>
        <PlayerBehind hair={playerHair} />
      </g>
    </PaperLayer>
  );
});

function Far(): ReactElement {
  const { others } = useStaged();
  return <Standing people={others.filter(({ place }) => BACK.has(place))} />;
}

function Near(): ReactElement {
  const { others, partner } = useStaged();
  return (
    <>
      <Standing people={others.filter(({ place }) => !BACK.has(place))} />
      <g className={styles.partner} data-stance={partner.stance}>
        <Person look={partner} />
      </g>
    </>
  );
}

function Standing({ people }: { readonly people: readonly StagePerson[] }): ReactElement {
  return (
    <>
      {people.map(({ id, look, place }) => (
        <g key={id} className={styles[place]}>
          <Person look={look} />
        </g>
      ))}
    </>
  );
}
