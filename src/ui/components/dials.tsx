import { COACH, DEAFNESS, MOODS, TASTES, WISHES } from '../../copy/en/coach.ts';
import type { Dials as DialSettings, Mood, Taste } from '../../domain/coach/another-person.ts';
import styles from './dials.module.css';

interface DialsProps {
  readonly dials: DialSettings;
  readonly onTurn: (dials: DialSettings) => void;
}

/** Minutes that stand for "go, and soon" and for "talk all evening". */
const MINUTES = { short: 0, long: 240 } as const;

/** Four dials that make the partner a little different; each can be left as it was. */
export function Dials({ dials, onTurn }: DialsProps) {
  const { deafness, wish, taste, mood } = dials;
  const turn = (key: keyof DialSettings, value: DialSettings[typeof key] | undefined) => {
    const { [key]: _left, ...others } = dials;
    onTurn(value === undefined ? others : { ...others, [key]: value });
  };
  return (
    <div className={styles.dials}>
      <Dial
        label={COACH.deafness}
        name="deafness"
        value={deafness === undefined ? '' : String(deafness)}
        options={DEAFNESS.map((words, level) => [String(level), words])}
        onChoose={(value) => turn('deafness', value === '' ? undefined : (Number(value) as 0 | 1 | 2 | 3))}
      />
      <Dial
        label={COACH.wish}
        name="wish"
        value={wish === undefined ? '' : wish === MINUTES.short ? 'short' : 'long'}
        options={Object.entries(WISHES)}
        onChoose={(value) => turn('wish', value === 'short' || value === 'long' ? MINUTES[value] : undefined)}
      />
      <Dial
        label={COACH.taste}
        name="taste"
        value={taste ?? ''}
        options={Object.entries(TASTES)}
        onChoose={(value) => turn('taste', value === '' ? undefined : (value as Taste))}
      />
      <Dial
        label={COACH.mood}
        name="mood"
        value={mood ?? ''}
        options={Object.entries(MOODS)}
        onChoose={(value) => turn('mood', value === '' ? undefined : (value as Mood))}
      />
    </div>
  );
}

interface DialProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

function Dial({ label, name, value, options, onChoose }: DialProps) {
  return (
    <label className={styles.dial}>
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{COACH.asItWas}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
