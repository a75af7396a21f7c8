import type { Keeper } from './storage.ts';

/** Light, dark, or as the device has it. */
export type Theme = 'device' | 'light' | 'dark';

/** The theme that was chosen here before; the device's, if none was. */
export function readTheme(keeper: Keeper): Theme {
  const kept = keeper.read('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'device';
}

/** Puts a theme on the page. */
export function applyTheme(theme: Theme): void {
  if (theme === 'device') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
