import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CHANGES, FINDINGS } from '../../../src/copy/en/findings.ts';
import { S01 } from '../../domain/support/scenes.ts';
import { STRATEGIES } from '../../domain/support/strategies.ts';
import { createWorld, keep, runOf } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

function played(strategy: string) {
  const player = STRATEGIES[strategy]?.(S01);
  if (player === undefined) throw new Error(`The trial has no ${strategy}.`);
  return player;
}

/** A page on which somebody arrives at the debrief of a run that was played so. */
async function arriveAfter(strategy: string, options: Parameters<typeof renderPage>[1] = {}) {
  const world = createWorld();
  keep(world.keeper, played(strategy).log());
  // By their third run players see all of a debrief.
  world.rehearsal.store.setState({ progress: { runs: 3, everything: false } });
  return renderPage('/', { world, ...options });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the debrief', () => {
  it('opens on what came of it, with the focus there', async () => {
    const { container } = await arriveAfter('hg_excellent');
    expect(screen.getByRole('heading', { level: 1, name: S01.file.outcome.reached })).toHaveFocus();
    await expectNoAxeViolations(container);
  });

  it.each(['hg_excellent', 'ghost', 'blame', 'canned_bare'])(
    'shows the numbers of the report after %s',
    async (strategy) => {
      const { report } = played(strategy).judged();
      await arriveAfter(strategy);
      const number = (name: string) =>
        within(screen.getByRole('region', { name })).getByText(/^\d+$/u).textContent;
      expect([number('Tact'), number('Relationship')]).toEqual([
        String(report.tact?.score),
        String(report.relationship?.score),
      ]);
    },
  );

  it('has one thing to keep and one to change, and says what to try instead', async () => {
    await arriveAfter('hg_mid_story');
    expect(screen.getByRole('region', { name: 'Keep' })).toBeVisible();
    const change = screen.getByRole('region', { name: 'Change' }).textContent ?? '';
    expect(Object.values(CHANGES).some((text) => change.includes(text))).toBe(true);
    expect(Object.values(FINDINGS).some((text) => change.includes(text))).toBe(true);
  });

  it('has what the partner said later, and what they never said', async () => {
    await arriveAfter('hg_excellent');
    const remarks = screen.getAllByRole('figure');
    expect(remarks.map((figure) => figure.querySelectorAll('figcaption').length)).toEqual([1, 1, 1]);
    expect(screen.getByText('Anneke, later')).toBeVisible();
    expect(screen.getByText('Never said')).toBeVisible();
    screen.getByText('How the evening went on').click();
    expect(await screen.findByText('When you meet Anneke again')).toBeVisible();
  });

  it('marks the player’s words in the transcript, and says why below it', async () => {
    await arriveAfter('hg_excellent');
    const said = screen.getByRole('region', { name: 'What was said' });
    const marks = [...said.querySelectorAll('mark')];
    expect(marks.length).toBeGreaterThan(0);
    const [transcript, notes] = within(said).getAllByRole('list');
    if (transcript === undefined || notes === undefined) throw new Error('A list is missing.');
    const numbers = new Set(
      marks.flatMap((mark) => mark.querySelector('sup')?.textContent?.match(/\d+/gu) ?? []),
    );
    expect(within(notes).getAllByRole('listitem')).toHaveLength(numbers.size);
  });

  it('says on demand how each point was judged', async () => {
    const { user, container } = await arriveAfter('hg_excellent');
    await user.click(screen.getByText('How it was judged'));
    expect(screen.getByText('Opens the closing at a pause')).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('begins a new run, with the focus on its first line', async () => {
    const { user, world } = await arriveAfter('hg_excellent');
    await user.click(button('Play it again'));
    expect(runOf(world, S01.file.id).log.moves).toEqual([]);
    expect(screen.getByTestId('partner-lines')).toHaveFocus();
  });

  it('leads to all scenes, and from there into a new run', async () => {
    const { user, world } = await arriveAfter('hg_excellent');
    await user.click(button('All scenes'));
    await user.click(await screen.findByRole('button', { name: `Play ${S01.file.title}` }));
    expect(await screen.findByText(S01.file.briefing)).toBeVisible();
    expect(runOf(world, S01.file.id).log.moves).toEqual([]);
  });
});
