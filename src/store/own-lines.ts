import type { RunLog } from '../domain/run-log/run-log.ts';
import { builtLine } from '../domain/scenario/parts.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Rehearsal } from './session.ts';

const KEY = 'own-lines';

/** The most lines that are kept; the oldest makes room. */
const MOST_LINES = 40;

/** Takes up the lines that were kept here before, behind those of this page, which a browser may have refused to keep. */
export function recallOwnLines({ store, ports }: Rehearsal): void {
  const { ownLines } = store.getState();
  const kept = read(ports.keeper.read(KEY)).filter((line) => !ownLines.includes(line));
  if (kept.length > 0) store.setState({ ownLines: [...ownLines, ...kept].slice(0, MOST_LINES) });
}

/** Keeps a line, to be offered again; a line that is kept already comes first again. */
export function keepOwnLine(rehearsal: Rehearsal, line: string): void {
  const others = rehearsal.store.getState().ownLines.filter((each) => each !== line);
  put(rehearsal, [line, ...others].slice(0, MOST_LINES));
}

/** The lines of a run that the player built or typed, each once. */
export function ownLinesOf(scenario: Scenario, { moves }: RunLog): readonly string[] {
  const lines = moves.flatMap((move) => {
    if (move.kind === 'own') return [move.text];
    return move.kind === 'build' ? [builtLine(scenario, move.parts).text] : [];
  });
  return [...new Set(lines)];
}

/** Lets a kept line go. */
export function dropOwnLine(rehearsal: Rehearsal, line: string): void {
  put(
    rehearsal,
    rehearsal.store.getState().ownLines.filter((each) => each !== line),
  );
}

function put({ store, ports }: Rehearsal, ownLines: readonly string[]): void {
  store.setState({ ownLines });
  ports.keeper.write(KEY, JSON.stringify(ownLines));
}

function read(kept: string | undefined): readonly string[] {
  try {
    const lines: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(lines) ? lines.filter((each) => typeof each === 'string').slice(0, MOST_LINES) : [];
  } catch {
    return [];
  }
}
