import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '../../../src/copy/en/findings.ts';
import { found } from '../../../src/domain/scoring/finding.ts';
import type { CriterionId } from '../../../src/domain/scoring/rubric.ts';
import { RUBRIC } from '../../../src/domain/scoring/rubric.ts';
import { CriteriaTable } from '../../../src/ui/components/criteria-table.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

function group(name: string): HTMLElement {
  const section = screen.getByRole('heading', { name }).closest('section');
  if (section === null) throw new Error(`There is no group ${name}.`);
  return section;
}

const rows = (name: string) =>
  within(group(name))
    .queryAllByRole('listitem')
    .map((row) => row.textContent);

describe('CriteriaTable', () => {
  it('has each criterion under its headline, with level, weight, reason and source', async () => {
    const { container } = render(
      <CriteriaTable
        withNumbers
        caps={{}}
        disputed={[]}
        quotes={() => []}
        findings={[found('T4', 2, 'frees-or-excuse'), found('R2', 4, 'named-thanks')]}
        rubric={RUBRIC}
      />,
    );
    expect(rows('Tact')).toEqual([
      'Said clearly2 of 4, weight 18The leaving stood behind something else.Some people do not act on hints, and say that plain words are the kind ones.',
    ]);
    expect(rows('Relationship')).toEqual([
      'Thanks by name4 of 4, weight 14Thanks for something in particular.Thanks land better when they name what they are for.',
    ]);
    expect(screen.getByText(/are our judgement/u)).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('says what holds a headline down, where something does and numbers are shown', () => {
    const table = (withNumbers: boolean) => (
      <CriteriaTable
        withNumbers={withNumbers}
        caps={{ tact: 59, relationship: undefined }}
        disputed={[]}
        quotes={() => []}
        findings={[found('T4', 0, 'hints-only'), found('R2', 4, 'named-thanks')]}
        rubric={RUBRIC}
      />
    );
    const { rerender } = render(table(true));
    expect(group('Tact')).toHaveTextContent('Held at 59 by one low point.');
    expect(group('Relationship')).not.toHaveTextContent('Held at');
    rerender(table(false));
    expect(group('Tact')).not.toHaveTextContent('Held at');
  });

  it('says of a criterion that does not apply that it was not counted', () => {
    render(
      <CriteriaTable
        withNumbers
        caps={{}}
        disputed={[]}
        quotes={() => []}
        findings={[found('R5', undefined, 'not-applicable')]}
        rubric={RUBRIC}
      />,
    );
    expect(rows('Relationship')[0]).toContain('not counted');
    expect(rows('Relationship')[0]).not.toContain('of 4');
    expect(rows('Tact')).toEqual([]);
  });

  it('shows every criterion of the rubric once', () => {
    const ids = Object.keys(RUBRIC) as CriterionId[];
    render(
      <CriteriaTable
        withNumbers
        caps={{}}
        disputed={[]}
        quotes={() => []}
        findings={ids.map((id) => found(id, 0, 'vanished'))}
        rubric={RUBRIC}
      />,
    );
    for (const id of ids) expect(screen.getByText(CRITERIA[id])).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(ids.length);
  });
});
