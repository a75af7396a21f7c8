import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { S01 } from '../../domain/support/scenes.ts';
import { STRATEGIES } from '../../domain/support/strategies.ts';
import { linkTo as written } from '../../store/support/link.ts';
import { createWorld, runOf } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

function linkTo(strategy: string): string {
  const log = STRATEGIES[strategy]?.(S01).log();
  if (log === undefined) throw new Error(`No run ${strategy}.`);
  return written(S01, log);
}

const LINK = linkTo('hg_excellent');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const invitation = () => screen.getByRole('heading', { level: 1, name: `Somebody played ${S01.file.title}` });

describe('a run from a link', () => {
  it('waits while its scene is on its way', async () => {
    await renderPage(`/run/${LINK}`, { world: createWorld({ until: new Promise(() => undefined) }) });
    expect(screen.getByRole('status')).toBeVisible();
  });

  it('invites to play first, says what it proves, and shows no number yet', async () => {
    const { container, title } = await renderPage(`/run/${LINK}`);
    expect(invitation()).toBeVisible();
    expect(title()).toBe('Somebody played The Folding Trailer · Graceful Exit');
    expect(screen.getByText(/it does not prove who played/u)).toBeVisible();
    expect(screen.getByText(/This link is a draft/u)).toBeVisible();
    expect(container.querySelector('[data-score]')).toBeNull();
    expect(container).not.toHaveTextContent(S01.file.outcome.reached);
    await expectNoAxeViolations(container);
  });

  it('is shown as it was judged here, with the focus on what came of it', async () => {
    const { container, user } = await renderPage(`/run/${LINK}`);
    await user.click(button('Watch the run'));
    await user.click(button('Skip to what came of it'));
    expect(screen.getByRole('heading', { level: 1, name: S01.file.outcome.reached })).toHaveFocus();
    const { tact } = STRATEGIES.hg_excellent?.(S01).judged().report ?? {};
    expect(screen.getByRole('region', { name: 'Tact' })).toHaveTextContent(String(tact?.score));
    expect(screen.queryByRole('button', { name: 'Share this run' })).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('leads into the scene itself, in a run of one’s own', async () => {
    const { user, world, route } = await renderPage(`/run/${LINK}`);
    await user.click(button(/^Play it yourself first/u));
    expect(await screen.findByText(S01.file.briefing)).toBeVisible();
    expect(route()).toBe(`/scene/${S01.file.id}`);
    expect(runOf(world, S01.file.id).log.moves).toEqual([]);
  });

  it('shows what the sender has written on it as plain text', async () => {
    const link = written(S01, STRATEGIES.ghost!(S01).log(), 'proof', '<i>Ines</i>');
    await renderPage(`/run/${link}`);
    expect(screen.getByText('<i>Ines</i>').tagName).toBe('BDI');
  });

  it.each([
    ['with punctuation behind it', `${LINK}).`],
    ['with a line break of a mail in it', `${LINK.slice(0, 20)}%0D%0A${LINK.slice(20)}`],
    ['escaped', encodeURIComponent(LINK)],
  ])('opens %s', async (_, link) => {
    await renderPage(`/run/${link}`);
    expect(invitation()).toBeVisible();
  });

  it('hides again what another link would give away', async () => {
    const { user, goTo } = await renderPage(`/run/${LINK}`);
    await user.click(button('Watch the run'));
    await user.click(button('Skip to what came of it'));
    await goTo(`/run/${linkTo('ghost')}`);
    expect(invitation()).toBeVisible();
  });

  it.each([
    ['cut off', LINK.slice(0, -6), 'This link was cut off on the way.'],
    ['changed', `AAAA${LINK.slice(4)}`, 'This link was changed on the way.'],
    ['empty', '', 'There is no run in this link.'],
  ])('says that a link was %s, what to do, and in detail what was found', async (_, link, what) => {
    const { container, user, title } = await renderPage(`/run/${link}`);
    expect(screen.getByRole('heading', { level: 1, name: 'This link does not open' })).toBeVisible();
    expect(title()).toBe('This link does not open · Graceful Exit');
    expect(screen.getAllByText(what)[0]).toBeVisible();
    await user.click(screen.getByText('What was found'));
    expect(screen.getByText('Expected')).toBeVisible();
    await expectNoAxeViolations(container);
    await user.click(button('Play the first scene'));
    expect(await screen.findByText(S01.file.briefing)).toBeVisible();
  });
});
