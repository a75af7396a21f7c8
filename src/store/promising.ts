import { spokenText } from '../domain/conversation/heard-acts.ts';
import { isMetInPlay } from '../domain/practice/steps.ts';
import type { Move } from '../domain/run-log/move.ts';
import { builtLine } from '../domain/scenario/parts.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { SpokenAct } from '../domain/words/spoken-act.ts';
import type { Rehearsal, Run } from './session.ts';

/**
 * True if the player is to be asked whether they mean it: the words of the move promise something, firmly or vaguely,
 * and say nothing that leaves it open.
 */
export function asksPromise({ store }: Rehearsal, scenario: Scenario, run: Run, move: Move): boolean {
  const { ear, progress } = store.getState();
  if (!isMetInPlay('promise', progress)) return false;
  const acts: readonly SpokenAct[] =
    move.kind === 'say'
      ? (scenario.lines.get(move.line)?.utterance.acts ?? [])
      : move.kind === 'build'
        ? builtLine(scenario, move.parts).acts
        : move.kind === 'own' && ear.status === 'ready'
          ? ear.ear
              .hearWords(scenario, run.state, move.text)
              .acts.filter((act) => !move.struck.includes(spokenText(act)))
          : [];
  const does = (...names: readonly string[]) => acts.some(({ act }) => names.includes(act));
  return does('follow_up', 'vague_promise') && !does('leaves_open');
}
