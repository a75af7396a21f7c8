import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ThemeChoice } from '../../../src/ui/components/theme-choice.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

const THEMES = [
  ['As the device', 'device'],
  ['Light', 'light'],
  ['Dark', 'dark'],
] as const;

describe('ThemeChoice', () => {
  it.each(THEMES)('shows "%s" as chosen', async (name, theme) => {
    const { container } = render(<ThemeChoice chosen={theme} onChoose={vi.fn()} />);
    expect(screen.getByRole('group', { name: 'Light or dark' })).toBeVisible();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByRole('radio', { checked: true })).toBe(screen.getByRole('radio', { name }));
    await expectNoAxeViolations(container);
  });

  it.each(THEMES)('hands "%s" over', async (name, theme) => {
    const onChoose = vi.fn();
    render(<ThemeChoice chosen={theme === 'dark' ? 'light' : 'dark'} onChoose={onChoose} />);
    await userEvent.click(screen.getByRole('radio', { name }));
    expect(onChoose.mock.calls).toEqual([[theme]]);
  });
});
