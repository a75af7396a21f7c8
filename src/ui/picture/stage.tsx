import type { ReactElement, ReactNode } from 'react';
import type { PersonLook, Room } from '../../domain/scenario/look.ts';
import { PaperLayer } from './paper.tsx';
import { Person } from './person/person.tsx';
import type { ClockTime } from './room/clock.tsx';
import type { PlayerHair } from './room/player-behind.tsx';
import { PlayerBehind } from './room/player-behind.tsx';
import { pictureOf } from './rooms.ts';
import styles from './stage.module.css';

/** Where somebody other than the partner stands. */
export type Place = 'door' | 'bar' | 'near' | 'beside';

/** Somebody else in the picture. */
export interface StagePerson {
  readonly id: string;
  readonly look: PersonLook;
  readonly place: Place;
}

interface StageProps {
  readonly room: Room;
  readonly clock: ClockTime;
  readonly partner: PersonLook;
  readonly others: readonly StagePerson[];
  /** What can be seen, in words: the picture's accessible name. */
  readonly label: string;
  /** The outline of you from behind. */
  readonly playerHair: PlayerHair;
}

const BACK: ReadonlySet<Place> = new Set<Place>(['door', 'bar']);

function standing(people: readonly StagePerson[]): ReactNode {
  return people.map(({ id, look, place }) => (
    <g key={id} className={styles[place]}>
      <Person look={look} />
    </g>
  ));
}

/** The picture of a scene: the room, the partner, whoever else matters, and you from behind. */
export function Stage({ room, clock, partner, others, label, playerHair }: StageProps): ReactElement {
  const RoomPicture = pictureOf(room);
  const far = standing(others.filter(({ place }) => BACK.has(place)));
  const near = (
    <>
      {standing(others.filter(({ place }) => !BACK.has(place)))}
      <g className={styles.partner} data-stance={partner.stance}>
        <Person look={partner} />
      </g>
    </>
  );
  return (
    <div className={styles.stage} data-room={room}>
      <svg
        className={styles.picture}
        viewBox="0 0 600 480"
        preserveAspectRatio="xMaxYMax slice"
        role="img"
        aria-label={label}
      >
        <PaperLayer>
          <RoomPicture clock={clock} far={far} near={near} />
          <g className={styles.player}>
            <PlayerBehind hair={playerHair} />
          </g>
        </PaperLayer>
      </svg>
    </div>
  );
}
