import { ENGINE } from '../domain/judge/engine.ts';
import { judgeHeard } from '../domain/judge/judge-heard.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import { moveBook } from '../domain/scenario/move-book.ts';
import { decode } from '../domain/share-link/decode.ts';
import { findLinks } from '../domain/share-link/find-links.ts';
import { readHead } from '../domain/share-link/head.ts';
import { fetchEar, isTyped, NO_EAR, sayOwnOf } from './ear.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadScene } from './load-scene.ts';
import { missingFile } from './missing-file.ts';
import type { ReceivedRun, Rehearsal } from './session.ts';

/**
 * Opens a run that came in a link: finds its scene by the head, replays and judges it here. A summary has no words, so
 * it is shown and not judged. Nothing of the receiver's own is touched.
 */
export async function receiveRun(rehearsal: Rehearsal, address: string): Promise<void> {
  const put = (run: ReceivedRun) =>
    rehearsal.store.setState(({ received }) => ({ received: { ...received, [address]: run } }));
  const fail = (issues: readonly Issue[]) => put({ status: 'failed', issues });
  put({ status: 'loading' });
  const link = mended(address);
  const head = readHead(link);
  if (!head.ok) return fail(head.issues);
  if (head.value.kind === 'set') {
    return fail([{ code: 'link-no-run', place: 'link', expected: 'a run', found: 'a set of scenes' }]);
  }
  const { engine, revision } = head.value;
  if (engine > ENGINE) {
    return fail([
      { code: 'link-newer', place: 'link', expected: `engine ${ENGINE}`, found: `engine ${engine}` },
    ]);
  }
  await loadCatalogue(rehearsal);
  const { catalogue } = rehearsal.store.getState();
  if (catalogue.status !== 'ready') {
    const found = catalogue.status === 'failed' ? catalogue.found : 'nothing';
    return fail([missingFile('scenarios/index.json', found)]);
  }
  const card = catalogue.cards.find((each) => each.revision === revision);
  if (card === undefined) {
    const expected = catalogue.cards.flatMap((each) => each.revision ?? []).join(', ');
    return fail([{ code: 'link-unknown-scene', place: 'link', expected, found: revision }]);
  }
  const scenario = await loadScene(rehearsal, card.id);
  if (scenario === undefined) {
    const scene = rehearsal.store.getState().scenes[card.id];
    return fail(scene?.status === 'failed' ? scene.issues : []);
  }
  const read = decode(link, moveBook(scenario));
  if (!read.ok) return fail(read.issues);
  const shared = read.value;
  if (shared.kind === 'summary') return put({ status: 'withheld', shared });
  if (isTyped(shared.log) && !(await fetchEar(rehearsal))) return fail([NO_EAR]);
  const judged = judgeHeard(scenario, shared.log, sayOwnOf(rehearsal));
  if (!judged.ok) return fail(judged.issues);
  put({ status: 'ready', shared, judged: judged.value });
}

/** The link of an address with what a mail has put into it or behind it taken out, where its check sum proves that right. */
function mended(address: string): string {
  const found = findLinks(`/run/${address}`)[0]?.link;
  return found !== undefined && readHead(found).ok ? found : address;
}
