import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChoiceList } from '../../../src/ui/components/choice-list.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

const CHOICES = [
  { id: 'ask', text: 'What did he do?', label: 'Ask', move: { kind: 'talk', id: 'ask' } },
  { id: 'nod', text: 'Nod, and wait', label: 'Listen', gesture: true, move: { kind: 'talk', id: 'nod' } },
  { id: 'bye', text: 'Bye, then.', move: { kind: 'say', line: 'bye', go: false } },
] as const;

describe('ChoiceList', () => {
  it('is a list under its label, one button a choice, in their order', async () => {
    const { container } = render(<ChoiceList label="Say or do" choices={CHOICES} onChoose={vi.fn()} />);
    const list = screen.getByRole('list', { name: 'Say or do' });
    const buttons = within(list).getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual([
      'Ask“What did he do?”',
      'ListenNod, and wait',
      '“Bye, then.”',
    ]);
    await expectNoAxeViolations(container);
  });

  it('quotes what is said, and not what is done', () => {
    render(<ChoiceList label="Say or do" choices={CHOICES} onChoose={vi.fn()} />);
    expect(screen.getByText('“What did he do?”')).toBeVisible();
    expect(screen.getByText('Nod, and wait')).toBeVisible();
  });

  it('hands over the move of the choice that was pressed, once', async () => {
    const onChoose = vi.fn();
    render(<ChoiceList label="Say or do" choices={CHOICES} onChoose={onChoose} />);
    await userEvent.click(screen.getByRole('button', { name: /Bye, then/u }));
    expect(onChoose.mock.calls).toEqual([[CHOICES[2].move]]);
  });

  it('can be worked by keys alone', async () => {
    const onChoose = vi.fn();
    render(<ChoiceList label="Say or do" choices={CHOICES} onChoose={onChoose} />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onChoose.mock.calls).toEqual([[CHOICES[1].move]]);
  });

  it('shows text as text, whatever stands in it', () => {
    const text = '<img src=x onerror=alert(1)> שלום';
    const { container } = render(
      <ChoiceList label="Say" choices={[{ ...CHOICES[2], text }]} onChoose={vi.fn()} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText(`“${text}”`)).toHaveAttribute('dir', 'auto');
  });
});
