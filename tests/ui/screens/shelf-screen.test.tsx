import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { linkOf } from '../../../src/store/receive-run.ts';
import { begin } from '../../domain/support/run.ts';
import { S01, S02 } from '../../domain/support/scenes.ts';
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
    expect(screen.getByRole('status')).toHaveTextContent('Looking for scenes');
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
  const link = linkOf(S01, begin(S01).move({ kind: 'slip' }).nextAsSaid().log()) ?? '';
  const paste = async (text: string) => {
    const page = await renderPage('/shelf');
    await page.user.click(screen.getByRole('textbox', { name: 'Paste the link' }));
    await page.user.paste(text);
    await page.user.keyboard('{Enter}');
    return page;
  };

  it.each([
    ['alone', link],
    ['with its address', `https://example.org/play/#/run/${link}`],
    ['in a message', `Look: https://example.org/#/run/${link} (two minutes)`],
    ['with blanks around it', `  ${link}\n`],
  ])('opens the run of a link %s', async (_, text) => {
    await paste(text);
    expect(await screen.findByRole('heading', { name: `Somebody played ${S01.file.title}` })).toBeVisible();
  });

  it.each(['', 'hello there', '50 % off', '<b>', '../shelf', 'a/b?c#d'])(
    'says that %j does not open',
    async (text) => {
      const { route } = await paste(text);
      expect(await screen.findByRole('heading', { name: 'This link does not open' })).toBeVisible();
      expect(route()).toMatch(/^\/run\/[^/]*$/u);
    },
  );
});
