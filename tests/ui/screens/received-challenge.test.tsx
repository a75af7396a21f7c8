import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { challengeOf } from '../../../src/store/challenge.ts';
import { makeMove } from '../../../src/store/play-scene.ts';
import { S01 } from '../../domain/support/scenes.ts';
import { STRATEGIES } from '../../domain/support/strategies.ts';
import { linkTo } from '../../store/support/link.ts';
import type { World } from '../../store/support/world.ts';
import { createWorld, runOf } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const THEIRS = STRATEGIES.hg_excellent!(S01);
const LINK = linkTo(S01, THEIRS.log(), 'challenge', '<b>Ines</b> שלום');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** Plays the challenge to its end with somebody else's moves. */
async function playIt({ rehearsal }: World, strategy: string): Promise<void> {
  const log = STRATEGIES[strategy]!(S01).log();
  const challenge = challengeOf(rehearsal, LINK, THEIRS.log().seed);
  await act(async () => {
    for (const move of log.moves) makeMove(challenge, S01, move);
  });
}

describe('a challenge', () => {
  it('shows scene and label as plain text, and nothing of what the sender did', async () => {
    const { container, title } = await renderPage(`/run/${LINK}`);
    expect(screen.getByRole('heading', { level: 1, name: `A challenge: ${S01.file.title}` })).toBeVisible();
    expect(title()).toBe(`A challenge: ${S01.file.title} · Graceful Exit`);
    expect(screen.getByText('<b>Ines</b> שלום').tagName).toBe('BDI');
    const said = THEIRS.judged().transcript.entries.filter(({ by }) => by === 'player');
    for (const entry of said) {
      if (entry.by === 'player' && entry.text !== '') expect(container).not.toHaveTextContent(entry.text);
    }
    expect(container.querySelector('[data-score]')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('is played with the sender’s luck, apart from the receiver’s own run', async () => {
    const { user, world, route } = await renderPage(`/run/${LINK}`, { world: createWorld({ seed: 77 }) });
    await user.click(button(/^Take it up/u));
    expect(await screen.findByText(S01.file.briefing)).toBeVisible();
    expect(route()).toBe(`/run/${LINK}`);
    expect(world.rehearsal.store.getState().runs).toEqual({});
  });

  it('sets both runs side by side once the own one is done', async () => {
    const page = await renderPage(`/run/${LINK}`);
    await page.user.click(button(/^Take it up/u));
    await playIt(page.world, 'ghost');
    expect(screen.getByRole('heading', { level: 1, name: /^Side by side/u })).toHaveFocus();
    const score = (side: string) => screen.getByRole('region', { name: `${side}: Tact` });
    expect(score('Theirs')).toHaveTextContent(String(THEIRS.judged().report.tact?.score));
    expect(score('Yours')).toHaveTextContent(String(STRATEGIES.ghost!(S01).judged().report.tact?.score));
    await expectNoAxeViolations(page.container);
  });

  it('shows each run by itself, and leads back', async () => {
    const page = await renderPage(`/run/${LINK}`);
    await page.user.click(button(/^Take it up/u));
    await playIt(page.world, 'ghost');
    await page.user.click(button('Read yours in full'));
    expect(screen.getByRole('region', { name: 'Tact' })).toBeVisible();
    await page.user.click(button('Back to side by side'));
    await page.user.click(button('Watch theirs'));
    expect(screen.getByRole('log', { name: 'The run, line by line' })).toBeVisible();
    await page.user.click(button('Skip to what came of it'));
    expect(screen.getByRole('heading', { level: 1, name: /^Side by side/u })).toHaveFocus();
  });

  it('hides theirs again when it is played once more', async () => {
    const page = await renderPage(`/run/${LINK}`);
    await page.user.click(button(/^Take it up/u));
    await playIt(page.world, 'ghost');
    await page.user.click(button('Play it once more'));
    expect(screen.queryByRole('region', { name: 'Theirs' })).toBeNull();
    expect(screen.getByText(S01.file.briefing)).toBeVisible();
  });

  it('goes on with an own run of the scene that was under way', async () => {
    const { user, world, goTo } = await renderPage(`/scene/${S01.file.id}`);
    await user.click(screen.getAllByRole('listitem')[0]!.querySelector('button')!);
    const before = runOf(world, S01.file.id).log;
    expect(before.moves).toHaveLength(1);
    await goTo(`/run/${LINK}`);
    await user.click(button(/^Take it up/u));
    await playIt(world, 'ghost');
    await goTo(`/scene/${S01.file.id}`);
    expect(runOf(world, S01.file.id).log).toEqual(before);
  });
});
