import { describe, expect, it } from 'vitest';
import { shippedCards } from '../../scripts/card-index.ts';
import { cardPages, generatedCards } from '../../scripts/card-pages.ts';
import { loadCatalogue } from '../../src/store/load-catalogue.ts';
import { createRehearsal } from '../../src/store/session.ts';
import { BARE_PORTS, createWorld, memoryKeeper, memoryRecords, TODAY } from './support/world.ts';

const LIST = 'scenarios/index.json';

/** A world whose list has so many scenes, with the paths of its files in order. */
function manyScenes(count: number) {
  const pages = cardPages(generatedCards(shippedCards(), count));
  return { ...createWorld({ files: new Map(pages) }), pages: [...pages.keys()] };
}

describe('loadCatalogue', () => {
  it('waits for the list from the start', () => {
    expect(createWorld().rehearsal.store.getState().catalogue).toEqual({ status: 'loading' });
  });

  it('gives a card for every scene of the site, each ready to be played', async () => {
    const { rehearsal, files } = createWorld();
    await loadCatalogue(rehearsal);
    const { catalogue } = rehearsal.store.getState();
    if (catalogue.status !== 'ready') throw new Error(catalogue.status);
    const shipped = [...files.keys()].filter(
      (path) => path !== LIST && !path.endsWith('corner.json') && !path.includes('library'),
    );
    expect(catalogue.cards.map(({ id }) => `scenarios/${id}.json`)).toEqual(shipped.sort());
    for (const card of catalogue.cards) {
      expect(card.problems).toEqual([]);
      expect(card.revision).toMatch(/^[0-9a-f]{10}$/u);
    }
  });

  it('asks for the list once', async () => {
    const { rehearsal, asked } = createWorld();
    await loadCatalogue(rehearsal);
    await loadCatalogue(rehearsal);
    expect(asked).toEqual([LIST]);
  });

  it('says what was found where the list is not there, and asks again', async () => {
    const { rehearsal, files, asked } = createWorld();
    const text = files.get(LIST) ?? '';
    files.delete(LIST);
    await loadCatalogue(rehearsal);
    expect(rehearsal.store.getState().catalogue).toEqual({ status: 'failed', found: 'answer 404' });
    files.set(LIST, text);
    await loadCatalogue(rehearsal);
    expect(rehearsal.store.getState().catalogue.status).toBe('ready');
    expect(asked).toEqual([LIST, LIST]);
  });

  it('keeps the list that came first, where it was asked for twice and the second never came', async () => {
    const answers = [{ ok: true, text: '{"scenes":[]}' } as const];
    const rehearsal = createRehearsal({
      fetchText: async () => answers.shift() ?? { ok: false, found: 'no answer' },
      ...BARE_PORTS,
      freshSeed: () => 0,
      keeper: memoryKeeper(),
      records: memoryRecords(),
      today: () => TODAY,
    });
    await Promise.all([loadCatalogue(rehearsal), loadCatalogue(rehearsal)]);
    expect(rehearsal.store.getState().catalogue).toEqual({ status: 'ready', cards: [], more: 'none' });
  });

  it.each([
    ['no JSON', '<!doctype html>'],
    ['null', 'null'],
    ['a bare list', '[]'],
    ['scenes that are no list', '{"scenes":{}}'],
    ['a card without a title', '{"scenes":[{"id":"a"}]}'],
    ['a card that is no record', '{"scenes":[3]}'],
    ['a card that is null', '{"scenes":[null]}'],
  ])('refuses %s as a list of scenes', async (_, text) => {
    const { rehearsal } = createWorld({ files: new Map([[LIST, text]]) });
    await loadCatalogue(rehearsal);
    expect(rehearsal.store.getState().catalogue).toEqual({ status: 'failed', found: 'no list of scenes' });
  });

  it('gives the first cards before any other file of the list is asked for, and all once they have come', async () => {
    const { rehearsal, asked, pages } = manyScenes(450);
    const shown: (readonly [cards: number, more: string, files: number])[] = [];
    rehearsal.store.subscribe(({ catalogue }) => {
      if (catalogue.status === 'ready') shown.push([catalogue.cards.length, catalogue.more, asked.length]);
    });
    await loadCatalogue(rehearsal);
    expect(shown).toEqual([
      [12, 'coming', 1],
      [450, 'none', 4],
    ]);
    expect(asked).toEqual(pages);
    await loadCatalogue(rehearsal);
    expect(asked).toHaveLength(4);
  });

  it('keeps the cards that came where a later file did not, and asks again', async () => {
    const { rehearsal, files } = manyScenes(450);
    const page = files.get('scenarios/index/2.json') ?? '';
    files.set('scenarios/index/2.json', '<!doctype html>');
    await loadCatalogue(rehearsal);
    const { catalogue } = rehearsal.store.getState();
    if (catalogue.status !== 'ready') throw new Error(catalogue.status);
    expect([catalogue.cards.length, catalogue.more]).toEqual([250, 'failed']);
    files.set('scenarios/index/2.json', page);
    await loadCatalogue(rehearsal);
    expect(rehearsal.store.getState().catalogue).toMatchObject({ more: 'none' });
  });

  it('takes a list without a scene as it is', async () => {
    const { rehearsal } = createWorld({ files: new Map([[LIST, '{"scenes":[]}']]) });
    await loadCatalogue(rehearsal);
    expect(rehearsal.store.getState().catalogue).toEqual({ status: 'ready', cards: [], more: 'none' });
  });
});
