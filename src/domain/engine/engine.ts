import type { JudgedRun } from '../judge/judge-heard.ts';
import { judgeRun } from '../judge/judge-run.ts';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import { readRunLog } from '../run-log/read-run-log.ts';
import { readBuilt } from '../scenario/built-scene.ts';
import { moveBook } from '../scenario/move-book.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { decode } from '../share-link/decode.ts';
import { readHead } from '../share-link/head.ts';
import type { FrozenEngine, JudgedLink } from './frozen-engine.ts';

/**
 * The engine as it is now: recogniser, reducer, chance, scoring and scenario reader. A release writes this file with all
 * that it imports into one module. It does not know its own number, so that the number can follow from its text.
 */
export const engine: FrozenEngine = { headOf: readHead, judgeLink, judgeLog };

function judgeLink(link: string, scene: string): Result<JudgedLink> {
  const scenario = readScene(scene);
  if (!scenario.ok) return scenario;
  const read = decode(link, moveBook(scenario.value));
  if (!read.ok) return read;
  const shared = read.value;
  if (shared.kind === 'summary') return ok({ shared });
  const judged = judgeRun(scenario.value, shared.log);
  return judged.ok ? ok({ shared, judged: judged.value }) : judged;
}

function judgeLog(log: unknown, scene: string): Result<JudgedRun> {
  const scenario = readScene(scene);
  if (!scenario.ok) return scenario;
  const read = readRunLog(log);
  return read.ok ? judgeRun(scenario.value, read.value) : read;
}

function readScene(text: string): Result<Scenario> {
  const scenario = readBuilt(text);
  return scenario === undefined
    ? failed({ code: 'file-not-json', place: 'scene', expected: 'a built scene', found: text.slice(0, 40) })
    : ok(scenario);
}
