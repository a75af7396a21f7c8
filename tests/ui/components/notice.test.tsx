import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Notice } from '../../../src/ui/components/notice.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

describe('Notice', () => {
  it('says its text politely, and can be closed', async () => {
    const onClose = vi.fn();
    const { container } = render(<Notice text="Nothing is kept here." close="Close" onClose={onClose} />);
    expect(screen.getByRole('status')).toHaveTextContent('Nothing is kept here.');
    await expectNoAxeViolations(container);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
