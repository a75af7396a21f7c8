import { MENU } from '../../copy/en/menu.ts';
import styles from './theme-choice.module.css';

export type ThemeName = 'device' | 'light' | 'dark';

interface ThemeChoiceProps {
  readonly chosen: ThemeName;
  readonly onChoose: (theme: ThemeName) => void;
}

const THEMES = [
  ['device', MENU.asDevice],
  ['light', MENU.light],
  ['dark', MENU.dark],
] as const;

/** Light, dark, or as the device has it. */
export function ThemeChoice({ chosen, onChoose }: ThemeChoiceProps) {
  return (
    <fieldset className={styles.themes}>
      <legend>{MENU.theme}</legend>
      {THEMES.map(([theme, words]) => (
        <label key={theme} className={styles.theme}>
          <input type="radio" name="theme" checked={theme === chosen} onChange={() => onChoose(theme)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
