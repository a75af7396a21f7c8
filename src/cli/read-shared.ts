import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';
import { readRunLog } from '../domain/run-log/read-run-log.ts';
import { isRecord, isRevision, isWhole } from '../domain/run-log/run-log-of.ts';
import { readSummary } from '../domain/share-link/read-summary.ts';
import type { SceneSet, SharedRun } from '../domain/share-link/shared.ts';

/**
 * Reads what a link is to carry from a line of JSON: a run log, which is a proof, or an object with its `kind`, as
 * `link decode` writes it.
 */
export function readShared(text: string): Result<SharedRun | SceneSet> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed({ code: 'log-shape', place: '', expected: 'JSON', found: text.slice(0, 40) });
  }
  if (!isRecord(value) || !('kind' in value)) {
    const log = readRunLog(value);
    return log.ok ? ok({ kind: 'proof', log: log.value }) : log;
  }
  const { kind } = value;
  if (value.label !== undefined && typeof value.label !== 'string')
    return wrong('label', 'a text', value.label);
  const label = value.label === undefined ? {} : { label: value.label };
  if (kind === 'proof' || kind === 'challenge') {
    const log = readRunLog(value.log);
    return log.ok ? ok({ kind, ...label, log: log.value }) : log;
  }
  if (kind === 'summary') {
    const summary = readSummary(value.summary);
    return summary === undefined
      ? wrong('summary', 'a summary', value.summary)
      : ok({ kind, ...label, summary });
  }
  if (kind === 'set') {
    const { hideScores, scenes } = value;
    if (typeof hideScores !== 'boolean') return wrong('hideScores', 'true or false', hideScores);
    const read = Array.isArray(scenes) ? scenes.map(sceneOf) : [];
    const known = read.filter((scene) => scene !== undefined);
    return known.length === read.length && Array.isArray(scenes)
      ? ok({ kind, ...label, hideScores, scenes: known })
      : wrong('scenes', 'a list of revisions and seeds', scenes);
  }
  return wrong('kind', 'proof, challenge, summary or set', kind);
}

function sceneOf(value: unknown) {
  if (!isRecord(value)) return undefined;
  const { revision, seed } = value;
  return isRevision(revision) && isWhole(seed, 0xffffffff) ? { revision, seed } : undefined;
}

function wrong(place: string, expected: string, found: unknown): Result<never> {
  return failed({
    code: 'link-shape',
    place,
    expected,
    found: JSON.stringify(found)?.slice(0, 80) ?? 'nothing',
  });
}
