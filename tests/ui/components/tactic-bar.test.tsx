import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TacticBar } from '../../../src/ui/components/tactic-bar.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

function bar() {
  const onPick = vi.fn();
  return {
    onPick,
    ...render(<TacticBar heading="Start to leave" otherWays="Other ways" onPick={onPick} />),
  };
}

describe('TacticBar', () => {
  it('has the three ways and a way to the others under its heading', async () => {
    const { container } = bar();
    expect(screen.getByRole('region', { name: 'Start to leave' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Start to leave' })).toBeVisible();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Other ways',
      'Honest getaway',
      'Follow-up',
      'Introduction',
    ]);
    await expectNoAxeViolations(container);
  });

  it.each([
    ['Honest getaway', 'honest'],
    ['Follow-up', 'follow_up'],
    ['Introduction', 'introduction'],
    ['Other ways', 'other'],
  ])('hands over "%s" as %s', async (name, picked) => {
    const { onPick } = bar();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(onPick.mock.calls).toEqual([[picked]]);
  });
});
