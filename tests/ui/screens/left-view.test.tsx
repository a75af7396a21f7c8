import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { S01 } from '../../domain/support/scenes.ts';
import { runOf } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function leave() {
  const page = await renderPage('/');
  await page.user.click(button(/Nod, and wait/u));
  await page.user.click(button('Leave now'));
  return page;
}

describe('after "leave now"', () => {
  it('says that leaving is fine, with the focus there, and shows no number', async () => {
    const { container } = await leave();
    expect(screen.getByRole('heading', { level: 1, name: 'You left. That is fine.' })).toHaveFocus();
    expect(container.querySelector('[data-score]')).toBeNull();
    expect(container).not.toHaveTextContent(/\d/u);
    await expectNoAxeViolations(container);
  });

  it('can be taken back for a slip of the thumb, with the focus where the talk goes on', async () => {
    const { user, world } = await leave();
    await user.click(button(/That was a slip/u));
    expect(runOf(world, S01.file.id).log.moves).toMatchObject([{ kind: 'talk' }]);
    expect(screen.getByTestId('partner-lines')).toHaveFocus();
    expect(screen.getByTestId('partner-lines')).toHaveTextContent(/^You Nod, and wait/u);
  });

  it('leads to all scenes', async () => {
    const { user } = await leave();
    await user.click(button('All scenes'));
    expect(await screen.findByRole('heading', { name: 'Graceful Exit' })).toBeVisible();
  });

  it('starts again', async () => {
    const { user, world } = await leave();
    await user.click(button('Play it again'));
    expect(runOf(world, S01.file.id).log.moves).toEqual([]);
  });
});
