import { judgeRun } from '../../../src/domain/judge/judge-run.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { ShareKind } from '../../../src/store/share-run.ts';
import { sharingOf } from '../../../src/store/share-run.ts';

/** The text of a link that a run is shared as; throws where there is none. */
export function linkTo(scenario: Scenario, log: RunLog, kind: ShareKind = 'proof', label = ''): string {
  const judged = judgeRun(scenario, log);
  if (!judged.ok) throw new Error(JSON.stringify(judged.issues));
  const sharing = sharingOf(scenario, log, judged.value, kind, label);
  if (sharing === undefined) throw new Error('The run does not fit into a link.');
  return sharing.link;
}
