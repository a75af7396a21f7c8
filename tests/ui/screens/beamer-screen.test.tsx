import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BEAMER } from '../../../src/copy/en/beamer.ts';
import { DEBRIEF } from '../../../src/copy/en/debrief.ts';
import { TACTIC_LABELS } from '../../../src/copy/en/play.ts';
import { isOver } from '../../../src/store/play-scene.ts';
import { S01 } from '../../domain/support/scenes.ts';
import { runOf } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const ID = S01.file.id;
const letters = () => screen.getAllByRole('radio').length;
const hands = (letter: string) => screen.getByRole('spinbutton', { name: BEAMER.hands(letter) });
const goOn = (letter: string) => screen.getByRole('button', { name: BEAMER.goOn(letter) });

async function open() {
  const page = await renderPage(`/class/${ID}`);
  await screen.findByText(S01.file.briefing, {}, { timeout: 9000 });
  return page;
}

/** Goes on with the choice that has this text, however many screens of choices it is away. */
async function goOnWith({ user }: Awaited<ReturnType<typeof open>>, text: string) {
  for (let screens = 0; screen.queryByText(text) === null && screens < 9; screens++) {
    await user.click(screen.getByText(BEAMER.others));
    await user.click(screen.getByRole('button', { name: /^Go on with/u }));
  }
  await user.click(screen.getByText(text));
  await user.click(screen.getByRole('button', { name: /^Go on with/u }));
}

describe('a scene on a beamer', () => {
  it('waits for hands, which are tapped, and goes on with the choice that has most', async () => {
    const { user, world, container } = await open();
    expect(letters()).toBeLessThanOrEqual(4);
    expect(screen.queryByRole('button', { name: /^Go on with/u })).toBeNull();
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: BEAMER.more('B') }));
    await user.click(screen.getByRole('button', { name: BEAMER.more('A') }));
    expect(screen.queryByRole('button', { name: /^Go on with/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: BEAMER.more('B') }));
    const second = screen.getAllByRole('radio')[1];
    expect(second).toBeChecked();
    await user.click(goOn('B'));
    expect(runOf(world, ID).log.moves).toHaveLength(1);
    expect(hands('A')).toHaveValue(0);
  });

  it('takes hands that are typed, and letters; Enter goes on', async () => {
    const { user, world } = await open();
    await user.clear(hands('A'));
    await user.type(hands('A'), '12');
    expect(goOn('A')).toBeVisible();
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('bb{Shift>}b{/Shift}');
    expect(hands('B')).toHaveValue(1);
    expect(hands('A')).toHaveValue(12);
    await user.keyboard('{Enter}');
    expect(runOf(world, ID).log.moves).toHaveLength(1);
  });

  it('goes by ways out to their words, and back', async () => {
    const page = await open();
    const { user, world } = page;
    await goOnWith(page, BEAMER.leave);
    await goOnWith(page, BEAMER.otherWays);
    await goOnWith(page, BEAMER.others);
    expect(screen.getAllByRole('radio').length).toBeLessThanOrEqual(4);
    await user.click(screen.getByRole('button', { name: BEAMER.back }));
    expect(screen.getByText(BEAMER.otherWays)).toBeVisible();
    await user.click(screen.getByRole('button', { name: BEAMER.back }));
    expect(screen.getByText(BEAMER.leave)).toBeVisible();
    expect(screen.queryByText(TACTIC_LABELS.honest)).toBeNull();
    expect(runOf(world, ID).log.moves).toEqual([]);
  });

  it('is played to its end, and leads to the debrief', async () => {
    const page = await open();
    const { user, world } = page;
    for (const text of [BEAMER.leave, BEAMER.otherWays, S01.file.traps.slip?.text ?? '']) {
      await goOnWith(page, text);
    }
    await user.click(screen.getAllByRole('radio')[0]!);
    await user.click(goOn('A'));
    expect(screen.getByRole('heading', { name: BEAMER.over })).toBeVisible();
    await user.click(screen.getByRole('button', { name: BEAMER.debrief }));
    expect(await screen.findByText(DEBRIEF.transcript)).toBeVisible();
    expect(isOver(runOf(world, ID))).toBe(true);
  });

  it('can be left at once, and the menu of a scene leads to it', async () => {
    const { user, world } = await open();
    await user.click(screen.getByRole('button', { name: 'Leave now' }));
    expect(await screen.findByRole('heading', { level: 1, name: DEBRIEF.leftTitle })).toBeVisible();
    expect(runOf(world, ID).state.phase).toBe('left');
    const other = await renderPage('/');
    await other.user.click(screen.getAllByRole('button', { name: 'Menu' })[0]!);
    await other.user.click(screen.getByRole('button', { name: 'Show it on a beamer' }));
    expect(other.route()).toBe(`/class/${ID}`);
  });
});
