import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { shippedCards } from '../../../scripts/card-index.ts';
import { cardPages, generatedCards } from '../../../scripts/card-pages.ts';
import { runRecord } from '../../../src/domain/practice/run-record.ts';
import { sceneOfTheDay } from '../../../src/domain/practice/scene-of-the-day.ts';
import { changeSettings } from '../../../src/store/settings.ts';
import { begin } from '../../domain/support/run.ts';
import { S01, S02, SHIPPED } from '../../domain/support/scenes.ts';
import { createWorld, memoryKeeper, memoryRecords, TODAY } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const SKILL = 'What it trains';
const EVENT = 'Kind of event';

const list = (name: string) => screen.getByRole('combobox', { name });
const titles = () => screen.queryAllByRole('article').map((card) => card.getAttribute('aria-label'));
const status = () => count().textContent;

/** A shelf on which the first scene was slipped out of twice, the last time today. */
async function playedShelf(calm: boolean) {
  const records = memoryRecords();
  for (const nth of [1, 2]) {
    const log = begin(S01, nth).move({ kind: 'slip' }).nextAsSaid().log();
    await records.add(runRecord(log, nth === 1 ? '2026-01-05' : TODAY, nth));
  }
  const world = createWorld({ records });
  changeSettings(world.rehearsal, { calm });
  return renderPage('/shelf', { world });
}

/** Where the count of the scenes is told; the place for pasted links tells of its own further down. */
const count = () => screen.getAllByRole('status')[0] as HTMLElement;

describe('looking for scenes', () => {
  it('by what they train and where they are, with the count told', async () => {
    const { user, container } = await renderPage('/shelf');
    expect(status()).toBe(`${SHIPPED.length} scenes`);
    await user.selectOptions(list(SKILL), 'Leaving a group');
    const groups = SHIPPED.filter(({ file }) => file.company === 'group').map(({ file }) => file);
    expect(titles()).toEqual(groups.map(({ title }) => title));
    expect(status()).toBe(`${groups.length} of ${SHIPPED.length} scenes`);
    await user.selectOptions(list(EVENT), 'A video call');
    expect(titles()).toEqual(groups.filter(({ room }) => room === 'video').map(({ title }) => title));
    await expectNoAxeViolations(container);
  });

  it('by keyboard alone', async () => {
    const { user } = await renderPage('/shelf');
    list(SKILL).focus();
    await user.tab();
    expect(list(EVENT)).toHaveFocus();
  });

  it('says where nothing is both, and shows all again, with the focus where the count is', async () => {
    const { user, container } = await renderPage('/shelf');
    await user.selectOptions(list(SKILL), 'Leaving in a hurry');
    await user.selectOptions(list(EVENT), 'A dinner');
    expect(titles()).toEqual([]);
    expect(status()).toBe('No scene here is both.');
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Show all scenes' }));
    expect(titles()).toHaveLength(SHIPPED.length);
    expect(count()).toHaveFocus();
  });

  it('is kept over a reload, and given up where what was kept is not sound', async () => {
    const keeper = memoryKeeper();
    const first = await renderPage('/shelf', { world: createWorld({ keeper }) });
    await first.user.selectOptions(list(EVENT), 'A fair, at a stand');
    const found = titles();
    expect(found).toHaveLength(2);
    await first.goTo('/nowhere');
    await first.goTo('/shelf');
    expect(titles()).toEqual(found);
    keeper.write('shelf', '{"event":"moon","skill":3}');
    await first.goTo('/nowhere');
    await first.goTo('/shelf');
    expect(titles()).toHaveLength(SHIPPED.length);
  });

  it('draws so many cards at once, and more when they are asked for', async () => {
    const files = new Map(cardPages(generatedCards(shippedCards(), 60)));
    const { user } = await renderPage('/shelf', { world: createWorld({ files }) });
    expect(status()).toBe('60 scenes');
    expect(titles()).toHaveLength(24);
    await user.click(screen.getByRole('button', { name: 'Show more scenes' }));
    expect(titles()).toHaveLength(48);
  });

  it('says so where some of the cards did not come, and asks again', async () => {
    const files = new Map(cardPages(generatedCards(shippedCards(), 60)));
    const later = files.get('scenarios/index/1.json') ?? '';
    files.delete('scenarios/index/1.json');
    const { user } = await renderPage('/shelf', { world: createWorld({ files }) });
    expect(screen.getByRole('alert')).toHaveTextContent('Some of the scenes did not come.');
    files.set('scenarios/index/1.json', later);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(status()).toBe('60 scenes');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the scene of the day', () => {
  it('is named, marked on its card, and leads into it', async () => {
    const { user, route } = await renderPage('/shelf');
    const ids = SHIPPED.map(({ file }) => file.id);
    const today = SHIPPED.find(({ file }) => file.id === sceneOfTheDay(TODAY, ids));
    const title = today?.file.title ?? '';
    expect(screen.getByRole('article', { name: title })).toHaveTextContent('Scene of the day');
    await user.click(screen.getByRole('button', { name: `Scene of the day: ${title}` }));
    expect(route()).toBe(`/scene/${today?.file.id}`);
  });
});

describe('what was done in a scene', () => {
  it('stands on its card: how often, when last, and how that ended', async () => {
    await playedShelf(false);
    const card = await screen.findByRole('article', { name: S01.file.title });
    expect(await within(card).findByText(/Played twice, last today\. ./u)).toBeVisible();
    expect(screen.getByRole('article', { name: S02.file.title })).not.toHaveTextContent('Played');
  });

  it('stands there without a number in calm mode, and so does everything else', async () => {
    const { user } = await playedShelf(true);
    const card = await screen.findByRole('article', { name: S01.file.title });
    expect(await within(card).findByText(/Played, last today\. ./u)).toBeVisible();
    expect(card).toHaveTextContent('Fair. Trains');
    for (const each of screen.getAllByRole('article')) expect(each).not.toHaveTextContent(/Difficulty \d/u);
    await act(() => user.selectOptions(list(SKILL), 'Leaving a group'));
    expect(status()).toBe('Leaving a group');
  });
});
