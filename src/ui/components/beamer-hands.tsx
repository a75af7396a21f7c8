import { BEAMER } from '../../copy/en/beamer.ts';
import styles from './beamer-hands.module.css';

/** The most hands that can be counted; a hall of more would not see the choices. */
const MOST_HANDS = 999;

/** Something that hands are raised for. */
export interface HandsFor {
  readonly id: string;
  readonly text: string;
  readonly hands: number;
}

interface BeamerHandsProps {
  readonly label: string;
  /** False where the label is to be heard alone. */
  readonly withLabel: boolean;
  readonly choices: readonly HandsFor[];
  /** The place of what is gone on with, from 0. */
  readonly chosen: number | undefined;
  readonly onHands: (place: number, hands: number) => void;
  readonly onPick: (place: number) => void;
}

/** Choices with letters, and the hands for each: counted by tapping, typed, or passed over by picking one. */
export function BeamerHands({ label, withLabel, choices, chosen, onHands, onPick }: BeamerHandsProps) {
  return (
    <fieldset className={styles.choices}>
      <legend className={withLabel ? styles.question : 'visually-hidden'}>{label}</legend>
      {choices.map(({ id, text, hands }, place) => {
        const letter = BEAMER.letter(place);
        return (
          <div key={id} className={styles.choice} data-chosen={place === chosen}>
            <label className={styles.words}>
              <input
                type="radio"
                name="beamer"
                className="visually-hidden"
                checked={place === chosen}
                onChange={() => onPick(place)}
              />
              <b className={styles.letter}>{letter}</b>
              <span>{text}</span>
            </label>
            <input
              className={styles.hands}
              type="number"
              inputMode="numeric"
              min={0}
              max={MOST_HANDS}
              aria-label={BEAMER.hands(letter)}
              value={hands}
              onChange={(event) => onHands(place, countOf(event.currentTarget.value))}
            />
            <button
              type="button"
              className={styles.more}
              aria-label={BEAMER.more(letter)}
              onClick={() => onHands(place, countOf(String(hands + 1)))}
            >
              +
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}

function countOf(text: string): number {
  const count = Math.floor(Number(text));
  return Number.isFinite(count) ? Math.min(MOST_HANDS, Math.max(0, count)) : 0;
}
