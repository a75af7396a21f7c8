import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { begin } from '../../domain/support/run.ts';
import { S01 } from '../../domain/support/scenes.ts';
import { createWorld, keep, runOf } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const S01_ID = S01.file.id;

/** A page on which somebody arrives in the middle of a run of the first scene. */
async function arriveWith(log: RunLog, options: Parameters<typeof renderPage>[1] = {}) {
  const world = createWorld();
  keep(world.keeper, log);
  return renderPage('/', { world, ...options });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const lines = () => screen.getByTestId('partner-lines');
const waysOut = () => screen.getByRole('region', { name: 'Start to leave' });

describe('the page as it opens', () => {
  it('is in the first scene, with briefing, line, talk and ways out', async () => {
    const { container, title } = await renderPage('/');
    expect(screen.getByRole('heading', { level: 1, name: S01.file.title })).toBeInTheDocument();
    expect(title()).toBe('The Folding Trailer · Graceful Exit');
    expect(screen.getByText(S01.file.briefing)).toBeVisible();
    expect(lines()).toHaveTextContent('Anneke de Wit, inventor of a folding bike trailer');
    expect(within(screen.getByRole('list', { name: 'Say or do' })).getAllByRole('button')).toHaveLength(3);
    expect(waysOut()).toBeVisible();
    expect(button('Leave now')).toBeVisible();
    expect(document.body).toHaveFocus();
    await expectNoAxeViolations(container);
  });

  it('shows the picture under the words of its cue', async () => {
    await renderPage('/');
    const cue = S01.file.beats[0]?.cues[0]?.words ?? '';
    expect(screen.getByRole('img', { name: cue })).toBeInTheDocument();
    expect(screen.getByText(cue)).toBeVisible();
  });

  it('waits while the scene is on its way', async () => {
    await renderPage('/', { world: createWorld({ until: new Promise(() => undefined) }) });
    expect(screen.getByRole('status')).toHaveTextContent('Looking for scenes');
  });
});

describe('a turn', () => {
  it('moves the focus to the partner’s lines, with the player’s own words before the answer', async () => {
    const { user, container } = await renderPage('/');
    await user.click(button(/What did the weatherman do\?/u));
    expect(lines()).toHaveFocus();
    expect(lines()).toHaveTextContent(/^You What did the weatherman do\?Anneke de Wit/u);
    expect(screen.queryByText(S01.file.briefing)).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('moves the focus there every time, and folds away what was said before', async () => {
    const { user } = await renderPage('/');
    await user.click(button(/Nod, and wait/u));
    expect(screen.getByText('So far: 1 turn')).toBeVisible();
    screen.getByText('So far: 1 turn').focus();
    const next = within(screen.getByRole('list', { name: 'Say or do' })).getAllByRole('button')[0];
    if (next === undefined) throw new Error('There is no next move.');
    await user.click(next);
    expect(lines()).toHaveFocus();
    expect(screen.getByText('So far: 2 turns')).toBeVisible();
    const rows = within(screen.getByRole('group')).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toContain('You Nod, and wait for a full stop');
  });

  it('moves the clock on, and tells what is seen by then', async () => {
    const { user } = await renderPage('/');
    expect(screen.getByText('19:18')).toBeVisible();
    await user.click(button(/Nod, and wait/u));
    expect(screen.getByText('19:20')).toBeVisible();
    expect(screen.getByText('Priya').parentElement).toHaveTextContent('Priya has her coat over her arm');
  });

  it('is kept, so that it is there when the page is loaded again', async () => {
    const { user, world } = await renderPage('/');
    await user.click(button(/Nod, and wait/u));
    const again = createWorld({ keeper: world.keeper });
    await renderPage('/', { world: again });
    expect(runOf(again, S01_ID).log).toEqual(runOf(world, S01_ID).log);
  });

  it('leaves the focus where it belongs while effects run twice, too', async () => {
    const { user } = await renderPage('/', { strict: true });
    expect(document.body).toHaveFocus();
    await user.click(button(/Nod, and wait/u));
    expect(lines()).toHaveFocus();
  });
});

describe('the ways out', () => {
  it('open their words with the focus on the first, and go back with the focus on the ways', async () => {
    const { user, container } = await renderPage('/');
    await user.click(button('Honest getaway'));
    const words = within(screen.getByRole('list', { name: 'How do you say it?' })).getAllByRole('button');
    expect(words[0]).toHaveFocus();
    expect(screen.queryByRole('region', { name: 'Start to leave' })).toBeNull();
    await expectNoAxeViolations(container);
    await user.click(button('Choose another way'));
    expect(within(waysOut()).getByRole('button', { name: 'Honest getaway' })).toHaveFocus();
    expect(screen.queryByRole('list', { name: 'How do you say it?' })).toBeNull();
  });

  it('cost nothing to look at', async () => {
    const { user, world } = await renderPage('/');
    for (const way of ['Honest getaway', 'Follow-up', 'Introduction', 'Other ways']) {
      await user.click(button(way));
      await user.click(button('Choose another way'));
    }
    expect(runOf(world, S01_ID).log.moves).toEqual([]);
  });

  it('say so where there is nothing to say yet, with the focus on the way back', async () => {
    const world = createWorld();
    const path = `scenarios/${S01_ID}.json`;
    const file = JSON.parse(world.files.get(path) ?? '') as { lines: { id: string; tactic?: string }[] };
    // Of the introductions, those alone that need something Anneke has not told yet.
    const told = ['meet-stairs', 'meet-parcels'];
    file.lines = file.lines.filter(({ id, tactic }) => tactic !== 'introduction' || told.includes(id));
    world.files.set(path, JSON.stringify(file));
    const { user } = await renderPage('/', { world });
    await user.click(button('Introduction'));
    expect(screen.getByText(/There is nothing to say this way yet/u)).toBeVisible();
    expect(button('Choose another way')).toHaveFocus();
  });

  it('name the way before each of the other words, and tell what is done without a word unquoted', async () => {
    const { user } = await renderPage('/');
    await user.click(button('Other ways'));
    expect(button(/^An excuse ?“I’m just going to get a refill/u)).toBeVisible();
    expect(button(S01.file.traps.slip?.text ?? 'no trap')).toBeVisible();
  });

  it('say their words, and walk in the same breath where that was ticked', async () => {
    const { user, world } = await renderPage('/');
    await user.click(button('Honest getaway'));
    await user.click(screen.getByRole('checkbox', { name: /Walk in the same breath/u }));
    const first = within(screen.getByRole('list', { name: 'How do you say it?' })).getAllByRole('button')[0];
    if (first === undefined) throw new Error('There are no words.');
    await user.click(first);
    expect(runOf(world, S01_ID).log.moves).toMatchObject([{ kind: 'say', go: true }]);
    expect(screen.getByRole('region', { name: 'On your own again. What do you do?' })).toBeVisible();
    expect(lines()).toHaveFocus();
  });
});

describe('the phases of a goodbye', () => {
  const talked = () => begin(S01).talk('listen', 'reflect', 'ask').cutIfOpen();
  const bare = { has: ['announcement', 'reason'], lacks: ['callback', 'thanks'] } as const;

  it('one more thing has words to answer it, a kind word about it, and talking on folded away', async () => {
    const { container } = await arriveWith(talked().say(bare).log());
    expect(screen.getByRole('region', { name: 'One more thing' })).toBeVisible();
    expect(screen.getByText(/One more thing is part of how people say goodbye/u)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Start to leave' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Choose another way' })).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('the goodbye has its words', async () => {
    const player = talked()
      .say(bare)
      .answer({ has: ['take_up', 'hold'] });
    const { container, user } = await arriveWith(player.log());
    expect(screen.getByRole('region', { name: 'Say goodbye' })).toBeVisible();
    await expectNoAxeViolations(container);
    await user.click(button(/“Bye,/u));
    expect(screen.getByRole('heading', { name: /What do you do\?/u })).toBeVisible();
  });

  it('on your own, the goal is said again, and each act leads to the debrief', async () => {
    const { container, user } = await arriveWith(talked().move({ kind: 'slip' }).log());
    expect(screen.getByText(S01.file.you.goal)).toBeVisible();
    const acts = within(screen.getByRole('list', { name: /What do you do\?/u })).getAllByRole('button');
    expect(acts.map((act) => act.textContent)).toEqual(S01.file.next.map(({ text }) => text));
    await expectNoAxeViolations(container);
    await user.click(button(S01.file.next[1]?.text ?? ''));
    expect(screen.getByRole('heading', { level: 1, name: S01.file.outcome.vanished ?? '' })).toHaveFocus();
  });
});

describe('notices', () => {
  it('say once that the browser keeps nothing', async () => {
    const world = createWorld();
    world.keeper.mood = 'full';
    const { user, container } = await renderPage('/', { world });
    expect(screen.getByText(/This browser keeps nothing here/u)).toBeVisible();
    await expectNoAxeViolations(container);
    await user.click(button('Close'));
    expect(screen.queryByText(/This browser keeps nothing here/u)).toBeNull();
    await user.click(button(/Nod, and wait/u));
    expect(screen.queryByText(/This browser keeps nothing here/u)).toBeNull();
  });

  it('say once that the words of a scene have changed', async () => {
    const { user } = await arriveWith({ ...begin(S01).talk('listen').log(), revision: '0123456789' });
    expect(screen.getByText(/The words of this scene have changed/u)).toBeVisible();
    await user.click(button('Close'));
    expect(screen.queryByText(/The words of this scene have changed/u)).toBeNull();
  });

  it('are not there where there is nothing to say', async () => {
    await renderPage('/');
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  });
});

describe('the menu', () => {
  it('leads to all scenes', async () => {
    const { user, container } = await renderPage('/');
    await user.click(button('Menu'));
    await expectNoAxeViolations(container);
    await user.click(button('All scenes'));
    expect(await screen.findByRole('heading', { name: 'Graceful Exit' })).toBeVisible();
  });

  it('starts the scene again with another seed, and the focus on the first line', async () => {
    const { user, world } = await arriveWith(begin(S01, 77).talk('listen').log());
    await user.click(button('Menu'));
    await user.click(button('Start this scene again'));
    expect(runOf(world, S01_ID).log).toMatchObject({ seed: 3, moves: [] });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(S01.file.briefing)).toBeVisible();
    expect(lines()).toHaveFocus();
  });

  it('chooses light or dark', async () => {
    const { user } = await renderPage('/');
    await user.click(button('Menu'));
    expect(screen.getByRole('radio', { name: 'As the device' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });
});

describe('the fold', () => {
  it('stands open where there is room, as long as it is short', async () => {
    const wide = { ports: { isWide: () => true } };
    const { user } = await renderPage('/', wide);
    await user.click(button(/Nod, and wait/u));
    expect(screen.getByRole('group')).toHaveAttribute('open');
  });
});
