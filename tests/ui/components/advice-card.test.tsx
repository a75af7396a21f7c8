import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AdviceCard } from '../../../src/ui/components/advice-card.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

describe('AdviceCard', () => {
  it('quotes the player’s words, then says what they did', async () => {
    const { container } = render(
      <AdviceCard kind="keep" title="Keep" quote="Thank you for the hinge." text="Thanks for a thing." />,
    );
    expect(screen.getByRole('region', { name: 'Keep' })).toHaveTextContent(
      /^Keep“Thank you for the hinge\.”Thanks for a thing\.$/u,
    );
    expect(screen.getByRole('heading', { name: 'Keep' })).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('folds away what was judged', async () => {
    const { container } = render(
      <AdviceCard kind="change" title="Change" quote={undefined} text="Wait for a pause." why="Cut off." />,
    );
    expect(screen.getByText('Why').closest('details')).not.toHaveAttribute('open');
    screen.getByText('Why').click();
    expect(screen.getByText('Cut off.')).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('quotes nothing where there are no words', () => {
    render(<AdviceCard kind="change" title="Change" quote={undefined} text="Wait for a pause." />);
    const card = screen.getByRole('region', { name: 'Change' });
    expect(card).toHaveTextContent(/^ChangeWait for a pause\.$/u);
    expect(card).toHaveAttribute('data-kind', 'change');
  });
});
