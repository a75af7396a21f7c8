import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEBRIEF } from '../../../src/copy/en/debrief.ts';
import type { Band } from '../../../src/domain/scoring/headline.ts';
import type { Headline } from '../../../src/domain/scoring/rubric.ts';
import { ScoreCard } from '../../../src/ui/components/score-card.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

const CARDS: readonly (readonly [Headline, string, Band, string, number])[] = [
  ['tact', 'Tact', 'rough', 'Sudden', 1],
  ['tact', 'Tact', 'workable', 'Patchy', 2],
  ['tact', 'Tact', 'good', 'Clear', 3],
  ['tact', 'Tact', 'very-good', 'Graceful', 4],
  ['relationship', 'Relationship', 'rough', 'Cool', 1],
  ['relationship', 'Relationship', 'workable', 'Polite', 2],
  ['relationship', 'Relationship', 'good', 'Warm', 3],
  ['relationship', 'Relationship', 'very-good', 'Close', 4],
];

describe('ScoreCard', () => {
  it.each(CARDS)(
    'shows %s (%s) in the band %s as "%s" with %i windows lit',
    async (headline, name, band, word, lit) => {
      const { container } = render(
        <ScoreCard withNumber headline={headline} score={{ score: 47, band, cap: undefined }} />,
      );
      const card = screen.getByRole('region', { name });
      expect(screen.getByRole('heading', { name })).toBeVisible();
      expect(screen.getByText(word)).toBeVisible();
      expect(screen.getByText('47')).toBeVisible();
      expect(screen.getByRole('img', { name: DEBRIEF.windows[lit] ?? '' })).toBeVisible();
      expect(card.querySelectorAll('[data-lit="true"]')).toHaveLength(lit);
      expect(card.querySelectorAll('[data-lit]')).toHaveLength(4);
      await expectNoAxeViolations(container);
    },
  );

  it('shows the number nought', () => {
    render(<ScoreCard withNumber headline="tact" score={{ score: 0, band: 'rough', cap: undefined }} />);
    expect(screen.getByText('0')).toBeVisible();
  });
});
