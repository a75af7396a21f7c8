import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { moveBook } from '../../../src/domain/scenario/move-book.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { encode } from '../../../src/domain/share-link/encode.ts';
import type { Sample } from './judged-pool.ts';
import { settledRuns } from './judged-pool.ts';
import { SHIPPED } from './scenes.ts';

/** The address of a run, as it stands in a mail. */
export function addressOf(scenario: Scenario, log: RunLog): string {
  return `https://example.org/game/#/run/${linkOf(scenario, log)}`;
}

/** The text of a run's link; throws where it has none. */
export function linkOf(scenario: Scenario, log: RunLog): string {
  const link = encode({ kind: 'proof', log }, moveBook(scenario));
  if (!link.ok) throw new Error(JSON.stringify(link.issues));
  return link.value;
}

/** So many settled runs over all scenes that ship, the same every time. */
export function classRuns(count: number): readonly Sample[] {
  const each = Math.ceil(count / SHIPPED.length);
  const pools = SHIPPED.map((scenario) => settledRuns(scenario, each));
  return Array.from({ length: count }, (_, at) => {
    const run = pools[at % pools.length]?.[Math.floor(at / pools.length)];
    if (run === undefined) throw new Error(`There is no run ${at}.`);
    return run;
  });
}
