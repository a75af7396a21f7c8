import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';
import { readRunLog } from '../domain/run-log/read-run-log.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import { moveBook } from '../domain/scenario/move-book.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { findLinks } from '../domain/share-link/find-links.ts';
import { readHeader } from '../domain/share-link/header.ts';
import { decode } from '../domain/share-link/link.ts';

/** A run with the scene it was played in. */
export interface ReadRun {
  readonly scenario: Scenario;
  readonly log: RunLog;
}

/** Reads the runs of one line: a run log as JSON, or every link in it; at least one run or problem. */
export function readRuns(text: string, scenes: readonly Scenario[]): readonly Result<ReadRun>[] {
  if (text.startsWith('{')) return [fromLog(text, scenes)];
  const found = findLinks(text);
  // What is no link is told what it lacks.
  if (found.length === 0) return [fromLink(text, scenes)];
  return found.map(({ link }) => fromLink(link, scenes));
}

function fromLog(text: string, scenes: readonly Scenario[]): Result<ReadRun> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed({ code: 'log-shape', place: '', expected: 'JSON', found: text.slice(0, 40) });
  }
  const log = readRunLog(value);
  if (!log.ok) return log;
  const scenario = scenes.find(({ file }) => file.id === log.value.scenario);
  return scenario === undefined ? unknown(log.value.scenario) : ok({ scenario, log: log.value });
}

function fromLink(link: string, scenes: readonly Scenario[]): Result<ReadRun> {
  const header = readHeader(link);
  if (!header.ok) return header;
  const scenario = scenes.find(({ revision }) => revision === header.value.revision);
  if (scenario === undefined) return unknown(header.value.revision);
  const log = decode(link, moveBook(scenario));
  return log.ok ? ok({ scenario, log: log.value }) : log;
}

function unknown(found: string): Result<never> {
  return failed({ code: 'link-unknown-scene', place: 'scenario', expected: 'a scene of the folder', found });
}
