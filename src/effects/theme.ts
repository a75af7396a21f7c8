/** Light, dark, or as the device has it. */
export type Theme = 'device' | 'light' | 'dark';

/** Puts a theme on the page. */
export function applyTheme(theme: Theme): void {
  if (theme === 'device') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
