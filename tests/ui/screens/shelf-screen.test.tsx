import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { begin } from '../../domain/support/run.ts';
import { S01, S02 } from '../../domain/support/scenes.ts';
import { linkTo } from '../../store/support/link.ts';
import { createWorld } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const LIST = 'scenarios/index.json';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the shelf', () => {
  it('has a card for every scene, and leads into it', async () => {
    const { container, title, user, route } = await renderPage('/shelf');
    expect(title()).toBe('Scenes · Graceful Exit');
    for (const { file } of [S01, S02]) {
      expect(screen.getByRole('article', { name: file.title })).toHaveTextContent(file.you.goal);
    }
    await expectNoAxeViolations(container);
    await user.click(button(`Play ${S02.file.title}`));
    expect(await screen.findByText(S02.file.briefing)).toBeVisible();
    expect(route()).toBe(`/scene/${S02.file.id}`);
  });

  it('takes the focus to its heading, so that the page that was left is not read on', async () => {
    const { goTo } = await renderPage('/nowhere');
    await goTo('/shelf');
    expect(screen.getByRole('heading', { level: 1, name: 'Graceful Exit' })).toHaveFocus();
  });

  it('says that it is looking while the list is on its way', async () => {
    const { container } = await renderPage('/shelf', {
      world: createWorld({ until: new Promise(() => undefined) }),
    });
    expect(screen.getByText('Looking for scenes')).toHaveRole('status');
    await expectNoAxeViolations(container);
  });

  it('says what was found where there is no list, and tries again', async () => {
    const world = createWorld();
    const list = world.files.get(LIST) ?? '';
    world.files.delete(LIST);
    const { user, container } = await renderPage('/shelf', { world });
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The list of scenes could not be read. Found: answer 404.',
    );
    await expectNoAxeViolations(container);
    await user.click(button('Try again'));
    expect(screen.getByRole('alert')).toBeVisible();
    world.files.set(LIST, list);
    await user.click(button('Try again'));
    expect(await screen.findByRole('article', { name: S01.file.title })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so where there are no scenes', async () => {
    const { container } = await renderPage('/shelf', {
      world: createWorld({ files: new Map([[LIST, '{"scenes":[]}']]) }),
    });
    expect(screen.getByText('There are no scenes here yet.')).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('says what is wrong with a scene that turned out broken, and leaves the others playable', async () => {
    const world = createWorld();
    world.files.set(`scenarios/${S01.file.id}.json`, '{');
    const { goTo, container } = await renderPage('/', { world });
    await goTo('/shelf');
    const card = screen.getByRole('article', { name: S01.file.title });
    expect(card).toHaveTextContent('This scene cannot be played');
    expect(button(`Play ${S02.file.title}`)).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('tries once more to load a scene that did not come', async () => {
    const world = createWorld();
    const name = `scenarios/${S01.file.id}.json`;
    const good = world.files.get(name) ?? '';
    world.files.delete(name);
    const { goTo, user } = await renderPage('/', { world });
    await goTo('/shelf');
    const card = screen.getByRole('article', { name: S01.file.title });
    world.files.set(name, good);
    await user.click(within(card).getByRole('button', { name: `Try again ${S01.file.title}` }));
    expect(await within(card).findByRole('button', { name: `Play ${S01.file.title}` })).toBeVisible();
  });
});

describe('pasting a link', () => {
  const log = begin(S01).move({ kind: 'slip' }).nextAsSaid().log();
  const link = linkTo(S01, log);
  const challenge = linkTo(S01, log, 'challenge', 'Group 4');
  const paste = async (text: string) => {
    const page = await renderPage('/shelf');
    await page.user.click(screen.getByRole('textbox', { name: 'Paste the link, or the whole message' }));
    if (text !== '') await page.user.paste(text);
    await page.user.click(button('Find the runs'));
    return page;
  };
  const rows = () =>
    within(screen.getAllByRole('status').at(-1)!.parentElement!)
      .getAllByRole('listitem')
      .map((row) => row.textContent ?? '');

  it.each([
    ['alone', link],
    ['with its address', `https://example.org/play/#/run/${link}`],
    ['in a message', `Look: https://example.org/#/run/${link} (two minutes)`],
    ['with blanks around it', `  ${link}\n`],
    ['escaped', `https://example.org/%23/run/${link}`],
    [
      'broken into lines',
      `Hello,\n> https://example.org/#/run/${link.slice(0, 9)}=\n> ${link.slice(9)}\n> Yours`,
    ],
  ])('opens the run of the only link %s', async (_, text) => {
    await paste(text);
    expect(await screen.findByRole('heading', { name: `Somebody played ${S01.file.title}` })).toBeVisible();
  });

  it('lists the runs of a whole message, sound and broken ones, and opens the one that is chosen', async () => {
    const { container, user, route } = await paste(
      `Dear all,\nmine: https://example.org/#/run/${link}.\nand https://example.org/#/run/${challenge} and https://example.org/#/run/${link.slice(0, -5)}\n<b>Tom</b>`,
    );
    expect(screen.getAllByRole('status').at(-1)).toHaveTextContent('3 links found.');
    expect(rows()).toEqual([
      expect.stringMatching(`^${S01.file.title}, a whole run`),
      expect.stringMatching(`^${S01.file.title}, a challenge · Group 4`),
      'Link 3 does not open. This link was cut off on the way. Copy it again, to its very end.',
    ]);
    await expectNoAxeViolations(container);
    await user.click(button(`Open 2: ${S01.file.title}`));
    expect(route()).toBe(`/run/${challenge}`);
  });

  it.each(['', 'hello there', '50 % off', '<b>', '../shelf', 'a/b?c#d'])(
    'says that there is no run in %j, and stays',
    async (text) => {
      const { route, container } = await paste(text);
      expect(screen.getAllByRole('status').at(-1)).toHaveTextContent('There is no run in this text.');
      expect(route()).toBe('/shelf');
      expect(container.querySelector('b:not(li b)')).toBeNull();
    },
  );

  it('asks for nothing', async () => {
    const { world } = await paste('https://example.org/#/run/AAAA https://example.org/x.js');
    expect(world.asked).toEqual(['scenarios/index.json']);
  });
});
