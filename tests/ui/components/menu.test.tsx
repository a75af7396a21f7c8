import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Menu } from '../../../src/ui/components/menu.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

function menu() {
  return render(
    <Menu label="Menu" close="Close">
      {(shut) => (
        <button type="button" onClick={shut}>
          All scenes
        </button>
      )}
    </Menu>,
  );
}

const opener = () => screen.getByRole('button', { name: 'Menu' });

describe('Menu', () => {
  it('is shut at first, and shows a button that opens a dialog', async () => {
    const { container } = menu();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(opener()).toHaveAttribute('aria-haspopup', 'dialog');
    await expectNoAxeViolations(container);
  });

  it('opens as a dialog with a name, a heading and what stands in it', async () => {
    const { container } = menu();
    await userEvent.click(opener());
    const dialog = screen.getByRole('dialog', { name: 'Menu' });
    expect(within(dialog).getByRole('heading', { name: 'Menu' })).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'All scenes' })).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it.each(['Close', 'All scenes'])('shuts at "%s", and opens again', async (name) => {
    menu();
    await userEvent.click(opener());
    await userEvent.click(screen.getByRole('button', { name }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.click(opener());
    expect(screen.getByRole('dialog')).toBeVisible();
  });
});
