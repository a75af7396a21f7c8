import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LinePicker } from '../../../src/ui/components/line-picker.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

const CHOICES = [
  { id: 'bye', text: 'Bye, then.', move: { kind: 'say', line: 'bye', go: false } },
  { id: 'slip', text: 'Drift off', gesture: true, move: { kind: 'slip' } },
] as const;

function picker(props: Partial<ComponentProps<typeof LinePicker>> = {}) {
  const onChoose = vi.fn();
  return {
    onChoose,
    ...render(
      <LinePicker
        title="Honest getaway"
        back="Choose another way"
        label="How do you say it?"
        choices={CHOICES}
        nothing="There is nothing to say this way yet."
        onChoose={onChoose}
        {...props}
      />,
    ),
  };
}

const andGo = () => screen.getByRole('checkbox', { name: /^Walk in the same breath/u });

describe('LinePicker', () => {
  it('has the words under the name of the way, and waits for the answer unless told not to', async () => {
    const { container, onChoose } = picker();
    expect(screen.getByRole('region', { name: 'Honest getaway' })).toBeVisible();
    expect(screen.getByRole('list', { name: 'How do you say it?' })).toBeVisible();
    expect(andGo()).not.toBeChecked();
    expect(andGo()).toHaveAccessibleDescription('Without waiting for an answer');
    await userEvent.click(screen.getByRole('button', { name: '“Bye, then.”' }));
    expect(onChoose.mock.calls).toEqual([[{ kind: 'say', line: 'bye', go: false }]]);
    await expectNoAxeViolations(container);
  });

  it('walks in the same breath where that was ticked, and no longer once it was unticked', async () => {
    const { onChoose } = picker();
    await userEvent.click(andGo());
    await userEvent.click(screen.getByRole('button', { name: '“Bye, then.”' }));
    await userEvent.click(andGo());
    await userEvent.click(screen.getByRole('button', { name: '“Bye, then.”' }));
    expect(onChoose.mock.calls.map(([move]) => move)).toEqual([
      { kind: 'say', line: 'bye', go: true },
      { kind: 'say', line: 'bye', go: false },
    ]);
  });

  it('changes no move but words', async () => {
    const { onChoose } = picker();
    await userEvent.click(andGo());
    await userEvent.click(screen.getByRole('button', { name: 'Drift off' }));
    expect(onChoose.mock.calls).toEqual([[{ kind: 'slip' }]]);
  });

  it('says so where there is nothing to say, and asks nothing then', async () => {
    const { container } = picker({ choices: [], onBack: vi.fn() });
    expect(screen.getByText('There is nothing to say this way yet.')).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('has a way back only where there is one', async () => {
    const onBack = vi.fn();
    const { rerender, onChoose } = picker({ onBack });
    await userEvent.click(screen.getByRole('button', { name: 'Choose another way' }));
    expect(onBack).toHaveBeenCalledOnce();
    expect(onChoose).not.toHaveBeenCalled();
    rerender(<p />);
    picker();
    expect(screen.queryByRole('button', { name: 'Choose another way' })).toBeNull();
  });
});
