import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/copy/en/words.ts';
import { S01 } from '../../domain/support/scenes.ts';
import type { World } from '../../store/support/world.ts';
import { createWorld, memoryKeeper, runOf } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = () => screen.findByRole('textbox', { name: WORDS.ownLabel });
const moves = (world: World) => runOf(world, S01.file.id).log.moves;

/** A page of somebody who has met ways to find words, but is asked nothing before them. */
async function atTheWords(mode: 'Build' | 'Own words', world = createWorld()) {
  world.rehearsal.store.setState({ progress: { runs: 5, everything: false } });
  const page = await renderPage('/', { world });
  await page.user.click(button('Honest getaway'));
  await page.user.click(await screen.findByRole('button', { name: mode }));
  return page;
}

describe('building a line', () => {
  it('grows part by part, reads as a sentence, and is said as it reads', async () => {
    const { user, world, container } = await atTheWords('Build');
    await user.click(button('Anneke, I’m going to stop us here.'));
    await user.click(button('Anneke, thank you, truly, thank you so very much.'));
    const line = within(screen.getByRole('region', { name: WORDS.yourLine }));
    // Who has been named is not named again by the next sentence.
    expect(
      line.getByText('“Anneke, I’m going to stop us here. Thank you, truly, thank you so very much.”'),
    ).toBeVisible();
    await expectNoAxeViolations(container);
    await user.click(button(WORDS.say));
    expect(moves(world)).toEqual([{ kind: 'build', parts: ['stop-here', 'thanks-much'], go: false }]);
    expect(screen.getByTestId('partner-lines')).toHaveFocus();
  });

  it('takes a part out again, and offers no fact that was not told', async () => {
    const { user } = await atTheWords('Build');
    const part = button('I’m going to head off now.');
    await user.click(part);
    expect(part).toHaveAttribute('aria-pressed', 'true');
    await user.click(part);
    expect(screen.getByText(WORDS.noParts)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Thank you for the swans.' })).toBeNull();
  });
});

describe('own words', () => {
  it('are shown as they are heard before they are said', async () => {
    const { user, world, container } = await atTheWords('Own words');
    await user.type(await field(), 'Anneke, I have to go. Priya is leaving and I came to see her.');
    await user.click(button(WORDS.listen));
    // What understands typed words comes in a file of its own, and is waited for.
    expect(await screen.findByRole('heading', { name: WORDS.heard }, { timeout: 10_000 })).toHaveFocus();
    expect(screen.getByRole('button', { name: /^Your leaving/u })).toBeVisible();
    await expectNoAxeViolations(container);
    await user.click(button(WORDS.say));
    expect(moves(world)).toEqual([
      {
        kind: 'own',
        text: 'Anneke, I have to go. Priya is leaving and I came to see her.',
        go: false,
        struck: [],
      },
    ]);
  });

  it('can be put differently once, and a welcome act heard in error does not count', async () => {
    const { user, world } = await atTheWords('Own words');
    await user.type(await field(), 'I have to go, Anneke.');
    await user.click(button(WORDS.listen));
    await user.click(await screen.findByRole('button', { name: WORDS.rephrase }));
    expect(await field()).toHaveFocus();
    await user.type(await field(), ' Thank you!');
    await user.click(button(WORDS.listen));
    await user.click(await screen.findByRole('button', { name: /^Thanks/u }));
    expect(button(/^Thanks/u)).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByRole('button', { name: WORDS.rephrase })).toBeNull();
    await user.click(button(WORDS.say));
    expect(moves(world)).toMatchObject([{ kind: 'own', struck: ['thanks'] }]);
  });

  it('cost nothing where nothing was heard, and three ways to begin are offered', async () => {
    const { user, world } = await atTheWords('Own words');
    await user.type(await field(), 'bananas');
    await user.click(button(WORDS.listen));
    expect(await screen.findByText(WORDS.nothingHeard)).toBeVisible();
    expect(await field()).toHaveFocus();
    expect(moves(world)).toEqual([]);
    const starters = screen.getAllByRole('button', { name: /\.$/u });
    expect(starters).toHaveLength(3);
    const [first] = starters;
    if (first !== undefined) await user.click(first);
    expect(await field()).toHaveValue(`bananas ${first?.textContent ?? ''}`);
  });

  it('in another language are said to be unrated before they are said', async () => {
    const { user } = await atTheWords('Own words');
    await user.type(
      await field(),
      'Es war schön mit dir, aber ich muss jetzt leider gehen, danke für alles.',
    );
    await user.click(button(WORDS.listen));
    expect(await screen.findByText(WORDS.language)).toBeVisible();
  });

  it('survive a reload while they are being typed', async () => {
    const keeper = memoryKeeper();
    const { user } = await atTheWords('Own words', createWorld({ keeper }));
    await user.type(await field(), 'Half a thou');
    cleanup();
    const world = createWorld({ keeper });
    world.rehearsal.store.setState({ progress: { runs: 5, everything: false } });
    const { user: again } = await renderPage('/', { world });
    await again.click(button('Honest getaway'));
    expect(await field()).toHaveValue('Half a thou');
  });

  it('are taken as far as one breath goes, whatever is pasted', async () => {
    const { user, world } = await atTheWords('Own words');
    await user.click(await field());
    await user.paste(`Goodbye, Anneke. ${'x'.repeat(100_000)}`);
    // Once to be seen, and once to be heard.
    expect(screen.getAllByText(WORDS.cut)).toHaveLength(2);
    await user.click(button(WORDS.listen));
    await user.click(await screen.findByRole('button', { name: WORDS.say }));
    const [move] = moves(world);
    expect(move?.kind === 'own' && move.text.length).toBe(600);
  });

  it('of any kind are shown as text', async () => {
    const { user, world, container } = await atTheWords('Own words');
    const text = '<img src=x onerror=alert(1)> Goodbye, Anneke. \u202Eevil';
    await user.click(await field());
    await user.paste(text);
    await user.click(button(WORDS.listen));
    const say = await screen.findByRole('button', { name: WORDS.say });
    expect(container.querySelector('img[src="x"]')).toBeNull();
    await user.click(say);
    expect(moves(world)).toMatchObject([{ text }]);
    expect(container.querySelector('img[src="x"]')).toBeNull();
  });
});

describe('a promise', () => {
  async function atAPromise() {
    const world = createWorld();
    world.rehearsal.store.setState({ progress: { runs: 0, everything: true } });
    const page = await renderPage('/', { world });
    await page.user.click(button('Other ways'));
    await page.user.click(await screen.findByRole('button', { name: /We must do this again some time/u }));
    const skip = screen.queryByRole('button', { name: 'Just say it' });
    if (skip !== null) await page.user.click(skip);
    return page;
  }

  it('is asked about in private, and can be said smaller', async () => {
    const { user, world, container } = await atAPromise();
    expect(await screen.findByRole('heading', { name: /do you mean it/u })).toHaveFocus();
    await expectNoAxeViolations(container);
    await user.click(button('Maybe'));
    expect(screen.getByRole('heading', { name: 'It can be said smaller.' })).toHaveFocus();
    await user.click(button(/^Leave it open/u));
    expect(moves(world).map(({ kind }) => kind)).toEqual(['mean', 'build']);
  });

  it('is said as it stands where it is meant', async () => {
    const { user, world } = await atAPromise();
    await user.click(await screen.findByRole('button', { name: 'Yes' }));
    expect(moves(world).map(({ kind }) => kind)).toEqual(['mean', 'say']);
  });

  it('can be thought over', async () => {
    const { user, world } = await atAPromise();
    await user.click(await screen.findByRole('button', { name: 'Back to the words' }));
    expect(moves(world)).toEqual([]);
    expect(screen.getByRole('heading', { name: 'Other ways' })).toBeVisible();
  });
});
