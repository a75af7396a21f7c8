import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/ui/components/problem-list.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

const ISSUES = [
  { code: 'missing-key', place: 'a.json: title', expected: 'a text', found: 'nothing' },
  { code: 'dangling-beat', place: 'a.json: beats[0].moves[0].to', expected: 'radio', found: 'radoi' },
] as const;

describe('ProblemList', () => {
  it('says of every problem what, where, expected, found and how to mend it', async () => {
    const { container } = render(<ProblemList issues={ISSUES} />);
    const [first, second, ...rest] = screen.getAllByRole('listitem');
    if (first === undefined || second === undefined) throw new Error('A problem is missing.');
    expect(rest).toEqual([]);
    expect(first).toHaveTextContent(/^A key is missing\. Add it; docs\/scenes\.md says what it holds\./u);
    expect(
      within(first)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Where', 'Expected', 'Found']);
    expect(
      within(second)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['a.json: beats[0].moves[0].to', 'radio', 'radoi']);
    await expectNoAxeViolations(container);
  });

  it('shows what was found as text, whatever it is', () => {
    const hostile = '<script>alert(1)</script>';
    const { container } = render(<ProblemList issues={[{ ...ISSUES[0], found: hostile }]} />);
    expect(screen.getByText(hostile)).toBeVisible();
    expect(container.querySelector('script')).toBeNull();
  });
});
