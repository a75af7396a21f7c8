import type { Ref } from 'react';
import styles from './partner-lines.module.css';

/** One line of the partner's: speech, or what is told of them. */
export interface PartnerLine {
  readonly text: string;
  readonly told: boolean;
}

interface PartnerLinesProps {
  readonly name: string;
  readonly role: string;
  /** What the player has just said or done, so that an answer is read after what it answers. */
  readonly own: string | undefined;
  readonly ownLabel: string;
  readonly lines: readonly PartnerLine[];
  readonly focusRef: Ref<HTMLDivElement>;
}

/** What the partner says now. The focus comes here after every choice, which also reads it out. */
export function PartnerLines({ name, role, own, ownLabel, lines, focusRef }: PartnerLinesProps) {
  return (
    <div className={styles.lines} ref={focusRef} tabIndex={-1} data-testid="partner-lines">
      {own === undefined ? null : (
        <p className={styles.own} dir="auto">
          <b>{ownLabel}</b> {own}
        </p>
      )}
      <p className={styles.who}>
        <b>{name}</b>, {role}
      </p>
      {lines.map((line, index) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be alike
          key={index}
          className={line.told ? styles.told : styles.voice}
          dir="auto"
        >
          {line.told ? line.text : `“${line.text}”`}
        </p>
      ))}
    </div>
  );
}
