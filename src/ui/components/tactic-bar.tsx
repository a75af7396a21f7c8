import { memo } from 'react';
import { TACTIC_LABELS } from '../../copy/en/play.ts';
import type { Tactic } from '../../domain/scenario/schema-exit.ts';
import { CalendarCheck, DoorOpen, Users } from './icons.tsx';
import { onePress } from './one-press.ts';
import styles from './tactic-bar.module.css';

const MAIN = [
  { tactic: 'honest', icon: DoorOpen },
  { tactic: 'follow_up', icon: CalendarCheck },
  { tactic: 'introduction', icon: Users },
] as const;

interface TacticBarProps {
  readonly heading: string;
  readonly otherWays: string;
  readonly onPick: (tactic: Tactic | 'other') => void;
}

/** The three ways out, and a way to the others. They stand from turn to turn. */
export const TacticBar = memo(({ heading, otherWays, onPick }: TacticBarProps) => {
  return (
    <section className={styles.bar} aria-label={heading}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{heading}</h2>
        <button
          type="button"
          className={styles.other}
          data-choice="other-ways"
          onClick={onePress(() => onPick('other'))}
        >
          {otherWays}
        </button>
      </div>
      <div className={styles.tactics}>
        {MAIN.map(({ tactic, icon: Icon }) => (
          <button
            key={tactic}
            type="button"
            className={styles.tactic}
            data-choice={`tactic-${tactic}`}
            onClick={onePress(() => onPick(tactic))}
          >
            <Icon size={20} />
            {TACTIC_LABELS[tactic]}
          </button>
        ))}
      </div>
    </section>
  );
});
