import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SceneCard } from '../../../src/ui/components/scene-card.tsx';
import { expectNoAxeViolations } from '../support/axe.ts';

const CARD = {
  id: 'corner',
  title: 'The Corner',
  place: 'A mixer',
  partner: 'Robin Vale, maker of clocks',
  goal: 'Speak with Sam before they leave.',
  difficulty: 2,
  skills: ['interrupting kindly', 'giving back one detail'],
};

describe('SceneCard', () => {
  it('says where, with whom and what for, and leads into the scene', async () => {
    const onPlay = vi.fn();
    const { container } = render(<SceneCard card={CARD} problems={[]} onPlay={onPlay} />);
    const card = screen.getByRole('article', { name: 'The Corner' });
    for (const text of [CARD.place, CARD.partner, CARD.goal]) expect(card).toHaveTextContent(text);
    expect(card).toHaveTextContent('Difficulty 2 of 4. Trains: interrupting kindly, giving back one detail.');
    await userEvent.click(screen.getByRole('button', { name: 'Play The Corner' }));
    expect(onPlay).toHaveBeenCalledOnce();
    await expectNoAxeViolations(container);
  });

  it('says what is wrong with a broken scene, and offers no way in', async () => {
    const { container } = render(
      <SceneCard
        card={{ ...CARD, place: '', partner: '', goal: '', skills: [] }}
        problems={[{ code: 'file-not-json', place: 'corner.json', expected: 'JSON', found: 'a comma' }]}
        onPlay={vi.fn()}
      />,
    );
    const card = screen.getByRole('article', { name: 'The Corner' });
    expect(card).toHaveTextContent('This scene cannot be played');
    expect(card).toHaveTextContent('The file is not JSON.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(card).not.toHaveTextContent('Difficulty');
    await expectNoAxeViolations(container);
  });
});
