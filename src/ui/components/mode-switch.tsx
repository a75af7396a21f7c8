import styles from './mode-switch.module.css';

interface ModeSwitchProps<Mode extends string> {
  readonly label: string;
  readonly modes: readonly { readonly mode: Mode; readonly label: string }[];
  readonly chosen: Mode;
  readonly onChoose: (mode: Mode) => void;
}

/** One of a few ways to go about the same thing. */
export function ModeSwitch<Mode extends string>({ label, modes, chosen, onChoose }: ModeSwitchProps<Mode>) {
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{label}</legend>
      {modes.map(({ mode, label: name }) => (
        <button
          key={mode}
          type="button"
          className={styles.mode}
          aria-pressed={mode === chosen}
          onClick={() => onChoose(mode)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
