import type { Card } from '../domain/practice/card.ts';
import { readCardPage } from './catalogue.ts';
import type { Rehearsal } from './session.ts';

/** Lists on their way: whoever asks meanwhile gets the same one. */
const underWay = new WeakMap<Rehearsal, Promise<void>>();

/**
 * Loads the list of scenes, once; again what failed. Its first cards are there as soon as the first file is, and the
 * promise is kept once all have come, or some did not.
 */
export function loadCatalogue(rehearsal: Rehearsal): Promise<void> {
  const loading = underWay.get(rehearsal) ?? load(rehearsal).finally(() => underWay.delete(rehearsal));
  underWay.set(rehearsal, loading);
  return loading;
}

async function load({ store, ports }: Rehearsal): Promise<void> {
  const { catalogue } = store.getState();
  if (catalogue.status === 'ready' && catalogue.more === 'none') return;
  if (catalogue.status !== 'ready') store.setState({ catalogue: { status: 'loading' } });
  const fetched = await ports.fetchText('scenarios/index.json');
  const first = fetched.ok ? readCardPage(fetched.text) : undefined;
  if (first === undefined) {
    const found = fetched.ok ? 'no list of scenes' : fetched.found;
    if (catalogue.status !== 'ready') store.setState({ catalogue: { status: 'failed', found } });
    return;
  }
  const put = (cards: readonly Card[], more: 'none' | 'coming' | 'failed') =>
    store.setState({ catalogue: { status: 'ready', cards, more } });
  put(first.cards, first.more > 0 ? 'coming' : 'none');
  if (first.more === 0) return;
  const texts = await Promise.all(
    Array.from({ length: first.more }, (_, at) => ports.fetchText(`scenarios/index/${at + 1}.json`)),
  );
  const pages = texts.flatMap((each) => (each.ok ? (readCardPage(each.text) ?? []) : []));
  const cards = [...first.cards, ...pages.flatMap((page) => page.cards)];
  put(cards, pages.length < first.more ? 'failed' : 'none');
}
