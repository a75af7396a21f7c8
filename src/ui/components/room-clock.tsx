import { memo } from 'react';
import { PLAY } from '../../copy/en/play.ts';
import styles from './room-clock.module.css';

interface RoomClockProps {
  /** Left out in calm mode, and with it everything that counts minutes. */
  readonly time: string | undefined;
  readonly name: string;
  readonly words: string | undefined;
  readonly deadline: string;
  /** 0-6 */
  readonly sixths: number;
}

const DASHES = [1, 2, 3, 4, 5, 6] as const;

/** The clock of the room: the time over six dashes to the door, and what the person it watches is doing. */
export const RoomClock = memo(({ time, name, words, deadline, sixths }: RoomClockProps) => {
  return (
    <div className={styles.clock}>
      {time === undefined ? null : (
        <div className={styles.face}>
          <span className={styles.time}>{time}</span>
          <span className={styles.dashes} role="img" aria-label={PLAY.minutesLeft(sixths, 6)}>
            {DASHES.map((dash) => (
              <span key={dash} className={styles.dash} data-gone={dash <= sixths} />
            ))}
          </span>
        </div>
      )}
      <p className={styles.words}>
        <b>{name}</b> {words ?? (time === undefined ? PLAY.stillHere : deadline)}{' '}
        {words === undefined || time === undefined ? null : (
          <span className={styles.deadline}>{deadline}</span>
        )}
      </p>
    </div>
  );
});
