import { useRef, useState } from 'react';
import { SLOT_LABELS, WORDS } from '../../copy/en/words.ts';
import type { Slot } from '../../domain/scenario/part-slot.ts';
import { AndGo } from './and-go.tsx';
import { Button } from './button.tsx';
import styles from './line-builder.module.css';

interface PartRow {
  readonly id: string;
  readonly text: string;
}

interface LineBuilderProps {
  readonly groups: readonly { readonly slot: Slot; readonly parts: readonly PartRow[] }[];
  /** The parts of the line so far, in their order. */
  readonly chosen: readonly PartRow[];
  /** The line as it reads. */
  readonly text: string;
  readonly full: boolean;
  readonly onChange: (parts: readonly string[]) => void;
  readonly onSay: (go: boolean) => void;
}

/** Builds a line from parts: a part is tapped in, and tapped out again; the line reads as a sentence all the while. */
export function LineBuilder({ groups, chosen, text, full, onChange, onSay }: LineBuilderProps) {
  const [go, setGo] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const ids = chosen.map(({ id }) => id);
  const toggle = (id: string) =>
    onChange(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  if (groups.length === 0) return <p className={styles.hint}>{WORDS.nothingToBuild}</p>;
  return (
    <div className={styles.builder}>
      <section className={styles.line} aria-label={WORDS.yourLine}>
        <p
          className={styles.text}
          ref={line}
          tabIndex={-1}
          aria-live="polite"
          dir="auto"
          data-empty={text === ''}
        >
          {text === '' ? WORDS.noParts : `“${text}”`}
        </p>
        {text === '' ? null : (
          <>
            <AndGo go={go} onGo={setGo} />
            <div className={styles.actions}>
              <Button kind="main" name="say-built" onPress={() => onSay(go)}>
                {WORDS.say}
              </Button>
              <Button
                kind="quiet"
                name="clear-built"
                onPress={() => {
                  // The button goes with the line; what is left of it says how to begin.
                  line.current?.focus();
                  onChange([]);
                }}
              >
                {WORDS.clear}
              </Button>
            </div>
          </>
        )}
      </section>
      {groups.map(({ slot, parts }) => (
        <section key={slot} className={styles.group} aria-label={SLOT_LABELS[slot]}>
          <h3 className={styles.slot}>{SLOT_LABELS[slot]}</h3>
          <ul className={styles.parts}>
            {parts.map((part) => {
              const at = ids.indexOf(part.id);
              return (
                <li key={part.id}>
                  <button
                    type="button"
                    className={styles.part}
                    aria-pressed={at >= 0}
                    disabled={full && at < 0}
                    onClick={() => toggle(part.id)}
                  >
                    <span dir="auto">{part.text}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
