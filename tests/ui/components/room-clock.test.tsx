import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RoomClock } from '../../../src/ui/components/room-clock.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

const BEFORE = { time: '19:18', name: 'Priya', words: undefined, deadline: 'leaves 19:30', sixths: 0 };

describe('RoomClock', () => {
  it('shows the time, whom it watches and when they leave', async () => {
    const { container } = render(<RoomClock {...BEFORE} />);
    expect(screen.getByText('19:18')).toBeVisible();
    expect(screen.getByText('Priya').parentElement).toHaveTextContent('Priya leaves 19:30');
    await expectNoAxeViolations(container);
  });

  it('shows what they are doing as soon as that was seen, and the deadline once', () => {
    render(<RoomClock {...BEFORE} words="has her coat over her arm" sixths={1} />);
    expect(screen.getByText('Priya').parentElement).toHaveTextContent('Priya has her coat over her arm');
    expect(screen.getByText('leaves 19:30')).toBeVisible();
  });

  it.each([0, 1, 5, 6])('says how many dashes are gone: %i', (sixths) => {
    render(<RoomClock {...BEFORE} sixths={sixths} />);
    const dashes = screen.getByRole('img', { name: `${sixths} of 6 dashes to the deadline` });
    expect(dashes.querySelectorAll('[data-gone="true"]')).toHaveLength(sixths);
    expect(dashes.children).toHaveLength(6);
  });
});
