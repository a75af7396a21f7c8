import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { onePress } from '../../../src/ui/components/one-press.ts';

function button() {
  const press = vi.fn();
  render(
    <button type="button" onClick={onePress(press)}>
      Ask
    </button>,
  );
  return { press, it: screen.getByRole('button') };
}

it('answers the first click of a double click, and not the second', async () => {
  const { press, it } = button();
  await userEvent.dblClick(it);
  expect(press).toHaveBeenCalledOnce();
});

it('answers every press by keyboard', async () => {
  const { press } = button();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}{Enter} ');
  expect(press).toHaveBeenCalledTimes(3);
});
