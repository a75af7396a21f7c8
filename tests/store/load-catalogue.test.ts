import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/store/load-catalogue.ts';
import { createRehearsal } from '../../src/store/session.ts';
import { BARE_PORTS, createWorld, memoryKeeper, memoryRecords, TODAY } from './support/world.ts';

const LIST = 'scenarios/index.json';

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
    expect(rehearsal.store.getState().catalogue).toEqual({ status: 'ready', cards: [] });
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

  it('takes a list without a scene as it is', async () => {
    const { rehearsal } = createWorld({ files: new Map([[LIST, '{"scenes":[]}']]) });
    await loadCatalogue(rehearsal);
    expect(rehearsal.store.getState().catalogue).toEqual({ status: 'ready', cards: [] });
  });
});
