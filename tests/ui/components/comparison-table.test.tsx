import { render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ComparisonTable } from '../../../src/ui/components/comparison-table.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

it('sets wording against wording, even where the same was said twice', async () => {
  const complaints = vi.spyOn(console, 'error');
  const words = [{ phase: 'item', before: ['Not now.', 'Not now.'], after: [] }] as const;
  const { container } = render(
    <ComparisonTable comparison={{ criteria: [], words }} becomes={['Tact: Clear, as it was']} />,
  );
  const row = screen.getByRole('region', { name: 'To their one more thing' });
  expect(within(row).getAllByText('“Not now.”')).toHaveLength(2);
  expect(within(row).getByText('Nothing was said here.')).toBeVisible();
  expect(complaints).not.toHaveBeenCalled();
  await expectNoAxeViolations(container);
});
