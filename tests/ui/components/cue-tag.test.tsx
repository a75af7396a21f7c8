import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CueTag } from '../../../src/ui/components/cue-tag.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

describe('CueTag', () => {
  it('says politely what can be seen, and says it again when that changes', async () => {
    const { container, rerender } = render(<CueTag words="She looks at the door." />);
    expect(screen.getByRole('status')).toHaveTextContent(/^She looks at the door\.$/u);
    await expectNoAxeViolations(container);
    const tag = screen.getByRole('status');
    rerender(<CueTag words="She raises a finger." />);
    expect(screen.getByRole('status')).toBe(tag);
    expect(tag).toHaveTextContent('She raises a finger.');
  });
});
