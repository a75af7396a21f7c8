import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import { RUN_LOG_VERSION } from '../run-log/run-log.ts';
import type { Book } from './book.ts';
import { openLink } from './head.ts';
import { masked } from './mask.ts';
import type { SharedRun } from './shared.ts';
import { unpackRun } from './unpack-run.ts';
import { unpackSummary } from './unpack-summary.ts';

/**
 * Reads a run from the text of a link, with the book of the scene that its head names. Takes any text and never throws;
 * a set of scenes is no run, and `readHead` reads all of it.
 */
export function decode(link: string, book: Book): Result<SharedRun> {
  const opened = openLink(link);
  if (!opened.ok) return opened;
  if (!('head' in opened.value)) {
    return failed({ code: 'link-no-run', place: 'link', expected: 'a run', found: 'a set of scenes' });
  }
  const { head, key, packed } = opened.value;
  const { kind, engine, revision, seed } = head;
  if (revision !== book.revision) {
    return failed({ code: 'link-unknown-scene', place: 'link', expected: book.revision, found: revision });
  }
  const label = head.label === undefined ? {} : { label: head.label };
  const run = { engine, scenario: book.scenario, revision, seed };
  if (kind === 'summary') {
    const summary = unpackSummary(packed, book);
    return summary.ok ? ok({ kind, ...label, summary: { ...run, ...summary.value } }) : summary;
  }
  const moves = unpackRun(kind === 'challenge' ? masked(packed, key) : packed, book);
  return moves.ok ? ok({ kind, ...label, log: { v: RUN_LOG_VERSION, ...run, moves: moves.value } }) : moves;
}
