import type { Meant, Move } from '../../domain/run-log/move.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { promiseWays } from '../../store/promise-ways.ts';
import type { Run } from '../../store/session.ts';
import { PromiseQuestion } from '../components/promise-question.tsx';

interface PromisePanelProps {
  readonly scenario: Scenario;
  readonly run: Run;
  /** The words that promise something. */
  readonly move: Move;
  readonly onSay: (meant: Meant, move: Move) => void;
  readonly onBack: () => void;
}

/** The private question before a promise, and other ways to say the same words. */
export function PromisePanel({ scenario, run, move, onSay, onBack }: PromisePanelProps) {
  const ways = promiseWays(scenario, run, move);
  return (
    <PromiseQuestion
      ways={ways}
      onSay={(meant, way) => onSay(meant, (way === undefined ? undefined : ways[way]?.move) ?? move)}
      onBack={onBack}
    />
  );
}
