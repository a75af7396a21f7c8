import { EVENTS, SHELF, SKILL_WORDS } from '../../copy/en/shelf.ts';
import type { Skill } from '../../domain/practice/trained.ts';
import type { Room } from '../../domain/scenario/look.ts';
import styles from './shelf-filters.module.css';

interface ShelfFiltersProps {
  readonly skills: readonly Skill[];
  readonly events: readonly Room[];
  readonly skill: Skill | undefined;
  readonly event: Room | undefined;
  readonly onSkill: (skill: Skill | undefined) => void;
  readonly onEvent: (event: Room | undefined) => void;
}

/** Two lists to choose from: what scenes train, and where they are. */
export function ShelfFilters({ skills, events, skill, event, onSkill, onEvent }: ShelfFiltersProps) {
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{SHELF.filters}</legend>
      <Choice
        name="skill"
        label={SHELF.skill}
        values={skills}
        words={SKILL_WORDS}
        chosen={skill}
        onChoose={onSkill}
      />
      <Choice
        name="event"
        label={SHELF.event}
        values={events}
        words={EVENTS}
        chosen={event}
        onChoose={onEvent}
      />
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value | undefined) => void;
}

function Choice<Value extends string>({ name, label, values, words, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <label className={styles.filter}>
      <span>{label}</span>
      <select
        name={name}
        value={chosen ?? ''}
        onChange={(event) => onChoose(values.find((value) => value === event.currentTarget.value))}
      >
        <option value="">{SHELF.any}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {words[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
