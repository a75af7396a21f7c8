import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { found } from '../../../src/domain/scoring/finding.ts';
import { RUBRIC } from '../../../src/domain/scoring/rubric.ts';
import { Notes } from '../../../src/ui/components/notes.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

describe('Notes', () => {
  it('says what each number earned or cost, and why', async () => {
    const { container } = render(
      <Notes
        sign={String}
        rubric={RUBRIC}
        notes={[
          { number: 1, earned: true, finding: found('R2', 4, 'named-thanks') },
          { number: 2, earned: false, finding: found('T3', 1, 'verdict') },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      '1Earned: Thanks for something in particular.Thanks by name: all of it. Thanks land better when they name what they are for.',
      '2Cost: It put the ending down to them.A true reason: a little. People expect an honest reason to hurt more than it does; an invented one is often seen through.',
    ]);
    await expectNoAxeViolations(container);
  });
});
