import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/coach/marks.ts';
import { found } from '../../../src/domain/scoring/finding.ts';
import styles from '../../../src/ui/components/marked-transcript.module.css';
import { MarkedTranscript } from '../../../src/ui/components/marked-transcript.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

const EARNED: Note = { number: 1, earned: true, finding: found('R2', 4, 'named-thanks') };
const COST: Note = { number: 2, earned: false, finding: found('T3', 1, 'verdict') };

function transcript(...stretches: Parameters<typeof MarkedTranscript>[0]['rows'][number]['stretches']) {
  return render(
    <MarkedTranscript
      sign={String}
      rows={[
        { who: 'Anneke', own: false, told: false, stretches: [{ text: 'Ping!', notes: [] }] },
        { who: 'You', own: true, told: false, stretches },
      ]}
      earned="Earned"
      cost="Cost"
    />,
  );
}

const mark = () => {
  const found = document.querySelector('mark');
  if (found === null) throw new Error('Nothing is marked.');
  return found;
};

describe('MarkedTranscript', () => {
  it('has the turns in order, with who said them, and marks nothing without a note', async () => {
    const { container } = transcript({ text: 'Bye, then.', notes: [] });
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'AnnekePing!',
      'YouBye, then.',
    ]);
    expect(container.querySelector('mark')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('marks what earned with a solid line, its number and a hidden word', async () => {
    const { container } = transcript(
      { text: 'Thank you ', notes: [] },
      { text: 'for the hinge', notes: [EARNED] },
      { text: '.', notes: [] },
    );
    expect(mark()).toHaveClass(String(styles.earned));
    expect(mark()).not.toHaveClass(String(styles.cost));
    expect(mark()).toHaveTextContent(/^for the hingeEarned 1$/u);
    expect(screen.getByText('Earned')).toHaveClass('visually-hidden');
    await expectNoAxeViolations(container);
  });

  it('marks what cost with a dotted line, its number and a hidden word', () => {
    transcript({ text: 'You go on a bit.', notes: [COST] });
    expect(mark()).toHaveClass(String(styles.cost));
    expect(mark()).not.toHaveClass(String(styles.earned));
    expect(mark()).toHaveTextContent('You go on a bit.Cost 2');
    expect(screen.getByText('Cost')).toHaveClass('visually-hidden');
  });

  it('marks words that did both as costly, with both numbers', () => {
    transcript({ text: 'Thanks for the hinge.', notes: [EARNED, COST] });
    expect(mark()).toHaveClass(String(styles.cost));
    expect(mark()).toHaveTextContent('Cost 1, 2');
  });

  it('tells apart whose turn it is, and what is said from what is told', () => {
    render(
      <MarkedTranscript
        sign={String}
        rows={[
          { who: 'You', own: true, told: true, stretches: [{ text: 'Nod', notes: [] }] },
          { who: 'Anneke', own: false, told: false, stretches: [{ text: 'Ping!', notes: [] }] },
        ]}
        earned="Earned"
        cost="Cost"
      />,
    );
    expect(screen.getByText('Nod')).toHaveClass(String(styles.told));
    expect(screen.getByText('Ping!')).toHaveClass(String(styles.said));
    const [own, other] = screen.getAllByRole('listitem');
    expect(own).toHaveClass(String(styles.own));
    expect(other).toHaveClass(String(styles.other));
  });
});
