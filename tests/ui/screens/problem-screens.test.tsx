import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { S01 } from '../../domain/support/scenes.ts';
import { createWorld } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const button = (name: string) => screen.getByRole('button', { name });

describe('an address that leads nowhere', () => {
  it.each(['/nowhere', '/scene', '/scene/a/b', '/run/a/b', '/%', '/%E0%A4%A'])(
    'is told as such: %s',
    async (at) => {
      const { container, title } = await renderPage(at);
      expect(screen.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible();
      expect(title()).toBe('There is nothing here · Graceful Exit');
      await expectNoAxeViolations(container);
    },
  );

  it('has ways on', async () => {
    const { user, goTo } = await renderPage('/nowhere');
    await user.click(button('See all scenes'));
    expect(await screen.findByRole('heading', { name: 'Graceful Exit' })).toBeVisible();
    await goTo('/nowhere');
    await user.click(button('Play the first scene'));
    expect(await screen.findByText(S01.file.briefing)).toBeVisible();
  });
});

describe('a scene that cannot be played', () => {
  it('is told with every problem, and tried again when it is opened again', async () => {
    const { container, world, goTo } = await renderPage('/scene/lost');
    expect(screen.getByRole('heading', { level: 1, name: 'This scene cannot be played' })).toBeVisible();
    expect(screen.getByText('The file is not there.')).toBeVisible();
    expect(screen.getByText('scenarios/lost.json')).toBeVisible();
    await expectNoAxeViolations(container);
    await goTo('/shelf');
    const text = world.files.get('scenarios/corner.json') ?? '';
    world.files.set('scenarios/lost.json', text.replace('"id": "corner"', '"id": "lost"'));
    await goTo('/scene/lost');
    expect(screen.getByTestId('partner-lines')).toBeVisible();
  });

  it('does not take the game along when the first scene is broken', async () => {
    const world = createWorld();
    world.files.set(`scenarios/${S01.file.id}.json`, '{"format":1}');
    await renderPage('/', { world });
    expect(screen.getAllByText('A key is missing.').length).toBeGreaterThan(5);
    expect(button('See all scenes')).toBeVisible();
  });
});
