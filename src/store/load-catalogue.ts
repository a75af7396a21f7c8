import { readCatalogue } from './catalogue.ts';
import type { Rehearsal } from './session.ts';

/** Loads the list of scenes, once; again after it failed. */
export async function loadCatalogue({ store, ports }: Rehearsal): Promise<void> {
  if (store.getState().catalogue.status === 'ready') return;
  store.setState({ catalogue: { status: 'loading' } });
  const fetched = await ports.fetchText('scenarios/index.json');
  // Asked for twice at once, the list that came first stays.
  if (store.getState().catalogue.status === 'ready') return;
  const cards = fetched.ok ? readCatalogue(fetched.text) : undefined;
  if (cards !== undefined) store.setState({ catalogue: { status: 'ready', cards } });
  else
    store.setState({
      catalogue: { status: 'failed', found: fetched.ok ? 'no list of scenes' : fetched.found },
    });
}
