import { judgeHeard } from '../domain/judge/judge-heard.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import { moveBook } from '../domain/scenario/move-book.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { decode } from '../domain/share-link/decode.ts';
import { encode } from '../domain/share-link/encode.ts';
import { readHead } from '../domain/share-link/head.ts';
import { fetchEar, isTyped, NO_EAR, sayOwnOf } from './ear.ts';
import { judgeBoth } from './judge-both.ts';
import type { LinkedScene } from './linked-scene.ts';
import { linkedScene } from './linked-scene.ts';
import { missingFile } from './missing-file.ts';
import type { OpenedRun, ReceivedRun, Rehearsal } from './session.ts';

/** Opens a run that came in a link: finds its scene by the head, replays and judges it here. */
export async function receiveRun(rehearsal: Rehearsal, link: string): Promise<void> {
  const put = (run: ReceivedRun) =>
    rehearsal.store.setState(({ received }) => ({ received: { ...received, [link]: run } }));
  put({ status: 'loading' });
  const opened = await openRun(rehearsal, link);
  put(opened.ok ? { status: 'ready', ...opened.value } : { status: 'failed', issues: opened.issues });
}

/** The text of a proof link for a run; `undefined` where the run cannot be written as one. */
export function linkOf(scenario: Scenario, log: RunLog): string | undefined {
  const link = encode({ kind: 'proof', log }, moveBook(scenario));
  return link.ok ? link.value : undefined;
}

async function openRun(rehearsal: Rehearsal, link: string): Promise<Result<OpenedRun>> {
  const { build } = rehearsal.ports;
  const head = readHead(link);
  if (!head.ok) return head;
  if (head.value.kind !== 'proof') return failed(unshown(head.value.kind));
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
  if (read.value.kind !== 'proof') return failed(unshown(read.value.kind));
  const { log } = read.value;
  if (isTyped(log) && !(await fetchEar(rehearsal))) return failed(NO_EAR);
  const judged = judgeHeard(scenario, log, sayOwnOf(rehearsal));
  if (isOlder) return judgeOlder(rehearsal, link, scene.value, log, judged);
  return judged.ok ? ok({ scenario, log, judged: judged.value }) : judged;
}

/** Has a run judged by the older engine that played it, beside today's. */
async function judgeOlder(
  { ports }: Rehearsal,
  link: string,
  { scenario, archived = '' }: LinkedScene,
  log: RunLog,
  today: ReturnType<typeof judgeHeard>,
): Promise<Result<OpenedRun>> {
  try {
    const frozen = await ports.loadEngine(log.engine);
    const both = judgeBoth(frozen, link, archived, today);
    return both.ok ? ok({ scenario, log, ...both.value }) : both;
  } catch {
    return failed(missingFile(`engines/${log.engine}.js`));
  }
}

/** The problem of a link of a kind that this page does not show. */
function unshown(kind: string): Issue {
  return { code: 'link-newer', place: 'link', expected: 'a proof', found: kind };
}
