import { judgeHeard } from '../domain/judge/judge-heard.ts';
import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';
import { moveBook } from '../domain/scenario/move-book.ts';
import { decode } from '../domain/share-link/decode.ts';
import { findLinks } from '../domain/share-link/find-links.ts';
import { readHead } from '../domain/share-link/head.ts';
import { fetchEar, isTyped, NO_EAR, sayOwnOf } from './ear.ts';
import type { Judgements } from './judge-both.ts';
import { judgeBoth } from './judge-both.ts';
import type { LinkedScene } from './linked-scene.ts';
import { linkedScene } from './linked-scene.ts';
import { missingFile } from './missing-file.ts';
import type { OpenedRun, ReceivedRun, Rehearsal } from './session.ts';

/**
 * Opens a run that came in a link: finds its scene by the head, replays and judges it here. A summary has no words, so
 * it is shown and not judged. Nothing of the receiver's own is touched.
 */
export async function receiveRun(rehearsal: Rehearsal, address: string): Promise<void> {
  const put = (run: ReceivedRun) =>
    rehearsal.store.setState(({ received }) => ({ received: { ...received, [address]: run } }));
  put({ status: 'loading' });
  const opened = await openRun(rehearsal, mended(address));
  put(opened.ok ? opened.value : { status: 'failed', issues: opened.issues });
}

/** The link of an address with what a mail has put into it or behind it taken out, where its check sum proves that right. */
function mended(address: string): string {
  const found = findLinks(`/run/${address}`)[0]?.link;
  return found !== undefined && readHead(found).ok ? found : address;
}

async function openRun(rehearsal: Rehearsal, link: string): Promise<Result<OpenedRun>> {
  const { build } = rehearsal.ports;
  const head = readHead(link);
  if (!head.ok) return head;
  if (head.value.kind === 'set') {
    return failed({ code: 'link-no-run', place: 'link', expected: 'a run', found: 'a set of scenes' });
  }
  const { engine, revision } = head.value;
  if (engine > build.newest) {
    const [expected, found] = [`engine ${build.newest}`, `engine ${engine}`];
    return failed({ code: 'link-newer', place: 'link', expected, found });
  }
  const isOlder = engine !== 0 && engine !== build.engine;
  const scene = await linkedScene(rehearsal, revision, isOlder);
  if (!scene.ok) return scene;
  const { scenario } = scene.value;
  const read = decode(link, moveBook(scenario));
  if (!read.ok) return read;
  const shared = read.value;
  if (shared.kind === 'summary') return ok({ status: 'withheld', scenario, shared });
  if (isTyped(shared.log) && !(await fetchEar(rehearsal))) return failed(NO_EAR);
  const today = judgeHeard(scenario, shared.log, sayOwnOf(rehearsal));
  const judged = isOlder
    ? await judgeOlder(rehearsal, link, scene.value, engine, today)
    : today.ok
      ? ok({ judged: today.value })
      : today;
  return judged.ok ? ok({ status: 'ready', scenario, shared, ...judged.value }) : judged;
}

/** Has a run judged by the older engine that played it, beside today's. */
async function judgeOlder(
  { ports }: Rehearsal,
  link: string,
  { archived = '' }: LinkedScene,
  engine: number,
  today: ReturnType<typeof judgeHeard>,
): Promise<Result<Judgements>> {
  try {
    return judgeBoth(await ports.loadEngine(engine), link, archived, today);
  } catch {
    return failed(missingFile(`engines/${engine}.js`));
  }
}
