// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CrashPage } from '../../../src/ui/screens/crash-page.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

describe('CrashPage', () => {
  it('says that the run is kept, and reloads when asked to', async () => {
    const reload = vi.fn();
    const { container } = render(<CrashPage onReload={reload} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Your run is kept.');
    expect(screen.getByRole('heading', { level: 1, name: 'Something broke' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
    expect(reload).toHaveBeenCalledOnce();
    await expectNoAxeViolations(container);
  });
});
