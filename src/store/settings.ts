import type { Rehearsal } from './session.ts';

/** How the player wants the page. */
export interface Settings {
  /** No number and no clock anywhere. */
  readonly calm: boolean;
  /** Number keys choose, R and Z go back. */
  readonly keys: boolean;
}

/** What holds where nothing was chosen. */
export const DEFAULT_SETTINGS: Settings = { calm: false, keys: true };

const KEY = 'settings';

/** Takes up the settings that were chosen here before. */
export function recallSettings({ store, ports }: Rehearsal): void {
  store.setState({ settings: read(ports.keeper.read(KEY)) });
}

/** Changes a setting, and keeps it. */
export function changeSettings({ store, ports }: Rehearsal, change: Partial<Settings>): void {
  const settings = { ...store.getState().settings, ...change };
  store.setState({ settings });
  ports.keeper.write(KEY, JSON.stringify(settings));
}

function read(text: string | undefined): Settings {
  try {
    const { calm, keys } = JSON.parse(text ?? '{}') as Record<string, unknown>;
    return {
      calm: typeof calm === 'boolean' ? calm : DEFAULT_SETTINGS.calm,
      keys: typeof keys === 'boolean' ? keys : DEFAULT_SETTINGS.keys,
    };
  } catch {
    return DEFAULT_SETTINGS;
  }
}
