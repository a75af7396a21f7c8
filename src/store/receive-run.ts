import { ENGINE } from '../domain/judge/engine.ts';
import { judgeHeard } from '../domain/judge/judge-heard.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import { moveBook } from '../domain/scenario/move-book.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { decode } from '../domain/share-link/decode.ts';
import { encode } from '../domain/share-link/encode.ts';
import { readHead } from '../domain/share-link/head.ts';
import { fetchEar, isTyped, NO_EAR, sayOwnOf } from './ear.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadScene } from './load-scene.ts';
import { missingFile } from './missing-file.ts';
import type { ReceivedRun, Rehearsal } from './session.ts';

/** Opens a run that came in a link: finds its scene by the header, replays and judges it here. */
export async function receiveRun(rehearsal: Rehearsal, link: string): Promise<void> {
  const put = (run: ReceivedRun) =>
    rehearsal.store.setState(({ received }) => ({ received: { ...received, [link]: run } }));
  const fail = (issues: readonly Issue[]) => put({ status: 'failed', issues });
  put({ status: 'loading' });
  const head = readHead(link);
  if (!head.ok) return fail(head.issues);
  if (head.value.kind !== 'proof') return fail([unshown(head.value.kind)]);
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
  if (read.value.kind !== 'proof') return fail([unshown(read.value.kind)]);
  const { log } = read.value;
  if (isTyped(log) && !(await fetchEar(rehearsal))) return fail([NO_EAR]);
  const judged = judgeHeard(scenario, log, sayOwnOf(rehearsal));
  if (!judged.ok) return fail(judged.issues);
  put({ status: 'ready', log, judged: judged.value });
}

/** The problem of a link of a kind that this page does not show. */
function unshown(kind: string): Issue {
  return { code: 'link-newer', place: 'link', expected: 'a proof', found: kind };
}

/** The text of a proof link for a run; `undefined` where the run cannot be written as one. */
export function linkOf(scenario: Scenario, log: RunLog): string | undefined {
  const link = encode({ kind: 'proof', log }, moveBook(scenario));
  return link.ok ? link.value : undefined;
}
