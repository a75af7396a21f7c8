import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../src/domain/kernel/chance.ts';
import { S01 } from '../../domain/support/scenes.ts';
import { STRATEGIES } from '../../domain/support/strategies.ts';
import { createWorld, keep, runOf } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const LOG = STRATEGIES.hg_excellent?.(S01).log();
const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function debriefAfter(runs: number, settings = { calm: false, keys: true }) {
  const world = createWorld();
  if (LOG !== undefined) keep(world.keeper, LOG);
  world.rehearsal.store.setState({ progress: { runs, everything: false }, settings });
  return renderPage('/', { world });
}

/** A seed at which a guess is asked for before the first words. */
const ASKING = Array.from({ length: 20 }, (_, seed) => seed).find(
  (seed) => draw(seed, 'asks-guess/0', 0, 1) === 0,
);

/** A page of somebody who has played often, at the question how the words will be taken. */
async function atTheQuestion() {
  const world = createWorld({ seed: ASKING ?? 0 });
  world.rehearsal.store.setState({ progress: { runs: 9, everything: false } });
  const page = await renderPage('/', { world });
  await page.user.click(button('Honest getaway'));
  const [line] = screen.getAllByRole('button', { name: /^“/u });
  if (line === undefined) throw new Error('There is nothing to say.');
  await page.user.click(line);
  return page;
}

describe('the first debrief', () => {
  it('has words and windows, and no number', async () => {
    const { container } = await debriefAfter(1);
    expect(screen.getAllByRole('img', { name: 'All four windows lit' })).not.toHaveLength(0);
    expect(container.querySelector('[data-score]')).toBeNull();
    expect(screen.queryByText('How it was judged')).toBeNull();
  });

  it('is followed by one with numbers, which says that they are new', async () => {
    const { container } = await debriefAfter(2);
    expect(container.querySelectorAll('[data-score]')).toHaveLength(2);
    expect(screen.getByText('New: the numbers behind the windows.')).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('has no number in calm mode, however often somebody has played', async () => {
    const { container } = await debriefAfter(9, { calm: true, keys: true });
    expect(container.querySelector('[data-score]')).toBeNull();
  });
});

describe('how will they take it?', () => {
  it('is asked before the words are said, kept in the run, and never stands in the way', async () => {
    const { user, world, container } = await atTheQuestion();
    expect(screen.getByRole('heading', { name: /how will Anneke take it/u })).toHaveFocus();
    await expectNoAxeViolations(container);
    await user.click(button('Relieved'));
    expect(runOf(world, S01.file.id).log.moves.map(({ kind }) => kind)).toEqual(['guess', 'say']);
    expect(screen.getByTestId('partner-lines')).toHaveFocus();
  });

  it('can be passed over', async () => {
    const { user, world } = await atTheQuestion();
    await user.click(button('Just say it'));
    expect(runOf(world, S01.file.id).log.moves.map(({ kind }) => kind)).toEqual(['say']);
  });
});

describe('keys', () => {
  it('choose by number, and R tries the moment again', async () => {
    const { user, world } = await renderPage('/');
    await user.keyboard('1');
    expect(runOf(world, S01.file.id).log.moves).toHaveLength(1);
    await user.keyboard('r');
    expect(runOf(world, S01.file.id).log.moves).toHaveLength(0);
    expect(screen.getByTestId('partner-lines')).toHaveFocus();
  });

  it('do nothing where they are switched off, or with another key held', async () => {
    const { user, world } = await renderPage('/');
    await user.keyboard('{Control>}1{/Control}');
    await user.click(button('Menu'));
    await user.click(screen.getByRole('checkbox', { name: /^Keys/u }));
    await user.keyboard('{Escape}1');
    expect(runOf(world, S01.file.id).log.moves).toHaveLength(0);
  });
});

describe('calm mode', () => {
  it('takes the clock away, and keeps what is seen', async () => {
    const { user } = await renderPage('/');
    await user.click(button('Menu'));
    await user.click(screen.getByRole('checkbox', { name: /^Calm/u }));
    expect(screen.queryByText('19:18')).toBeNull();
    expect(screen.getByText('Priya').parentElement).not.toHaveTextContent(/\d/u);
  });
});
