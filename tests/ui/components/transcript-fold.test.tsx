import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TranscriptFold } from '../../../src/ui/components/transcript-fold.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

const ROWS = [
  { who: 'Anneke', text: 'Ping!' },
  { who: 'You', text: 'What did he do?' },
];

describe('TranscriptFold', () => {
  it('is folded away under its summary, and opens', async () => {
    const { container } = render(<TranscriptFold summary="So far: 2 turns" rows={ROWS} open={false} />);
    const fold = screen.getByRole('group');
    expect(fold).not.toHaveAttribute('open');
    await userEvent.click(screen.getByText('So far: 2 turns'));
    expect(fold).toHaveAttribute('open');
    await expectNoAxeViolations(container);
  });

  it('has who said what, in order', () => {
    render(<TranscriptFold summary="So far: 2 turns" rows={ROWS} open />);
    const rows = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual(['Anneke Ping!', 'You What did he do?']);
  });

  it('stands open where it is told to', () => {
    render(<TranscriptFold summary="So far" rows={ROWS} open />);
    expect(screen.getByRole('group')).toHaveAttribute('open');
  });
});
