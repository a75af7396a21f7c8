import { useId } from 'react';
import styles from './kind-choice.module.css';

/** One of several things, with what it does and what it does not. */
export interface Kind<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly does: string;
  readonly doesNot: string;
}

interface KindChoiceProps<Id extends string> {
  readonly legend: string;
  readonly kinds: readonly Kind<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** A choice of one among a few; each says beside its name what it does and what it does not. */
export function KindChoice<Id extends string>({ legend, kinds, chosen, onChoose }: KindChoiceProps<Id>) {
  const id = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend>{legend}</legend>
      {kinds.map((kind) => (
        <div key={kind.id} className={styles.kind} data-chosen={kind.id === chosen}>
          <label className={styles.name}>
            <input
              type="radio"
              name={id}
              value={kind.id}
              checked={kind.id === chosen}
              aria-describedby={`${id}-${kind.id}`}
              onChange={() => onChoose(kind.id)}
            />
            {kind.name}
          </label>
          <p id={`${id}-${kind.id}`} className={styles.says}>
            {kind.does} {kind.doesNot}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
