import type { SayOwn } from '../conversation/say-own.ts';
import type { JudgedRun } from '../judge/judge-heard.ts';
import { judgeHeard } from '../judge/judge-heard.ts';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { RunLog } from '../run-log/run-log.ts';
import { moveBook } from '../scenario/move-book.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { decode } from '../share-link/decode.ts';
import { readHead } from '../share-link/head.ts';

/** The run of a link, with its scene and its judgement. */
export interface JudgedLink {
  readonly scenario: Scenario;
  readonly log: RunLog;
  readonly judged: JudgedRun;
}

/**
 * Opens a link, replays its run and judges it.
 *
 * @param sceneOf the scene of a revision; `undefined` where there is none
 * @param newest the newest engine there is; a link of a newer one is refused
 * @param sayOwn what plays typed words; a run that has some is refused without it
 */
export function judgeLink(
  link: string,
  sceneOf: (revision: string) => Scenario | undefined,
  sayOwn: SayOwn | undefined,
  newest: number,
): Result<JudgedLink> {
  const head = readHead(link);
  if (!head.ok) return head;
  if (head.value.kind === 'set') return noRun('a set of scenes');
  const { engine, revision } = head.value;
  if (engine > newest) {
    const [expected, found] = [`engine ${newest}`, `engine ${engine}`];
    return failed({ code: 'link-newer', place: 'link', expected, found });
  }
  const scenario = sceneOf(revision);
  if (scenario === undefined) {
    return failed({
      code: 'link-unknown-scene',
      place: 'link',
      expected: 'a scene of this game',
      found: revision,
    });
  }
  const shared = decode(link, moveBook(scenario));
  if (!shared.ok) return shared;
  if (shared.value.kind === 'summary') return noRun('moves without their words');
  const { log } = shared.value;
  const judged = judgeHeard(scenario, log, sayOwn);
  return judged.ok ? ok({ scenario, log, judged: judged.value }) : judged;
}

function noRun(found: string): Result<never> {
  return failed({ code: 'link-no-run', place: 'link', expected: 'a run', found });
}
