import { afterEach, describe, expect, it } from 'vitest';
import { applyTheme, readTheme } from '../../../src/effects/theme.ts';
import { memoryKeeper } from '../support/world.ts';

afterEach(() => applyTheme('device'));

describe('the theme', () => {
  it.each(['light', 'dark'] as const)('reads back as %s once that was chosen', (theme) => {
    const keeper = memoryKeeper();
    keeper.write('theme', theme);
    expect(readTheme(keeper)).toBe(theme);
  });

  it.each([undefined, '', 'device', 'sepia'])('is the device’s where %j was kept', (kept) => {
    const keeper = memoryKeeper();
    if (kept !== undefined) keeper.write('theme', kept);
    expect(readTheme(keeper)).toBe('device');
  });

  it('stands on the page, and goes from it again', () => {
    applyTheme('dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
    applyTheme('device');
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});
