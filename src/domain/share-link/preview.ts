import type { Move } from '../run-log/move.ts';
import type { RunSummary, SummaryMove } from './run-summary.ts';
import type { SceneSet, SharedRun } from './shared.ts';

/** Everything a link can carry, by name. */
export type PreviewField =
  | 'kind'
  | 'label'
  | 'engine'
  | 'scene'
  | 'revision'
  | 'seed'
  | 'hide-scores'
  // What came of it, where the words are withheld
  | 'goal'
  | 'ending'
  // A move: its kind, then what it names and says
  | 'move'
  | 'talk'
  | 'line'
  | 'part'
  | 'next'
  | 'words'
  | 'struck'
  | 'fact'
  | 'wording'
  | 'go'
  | 'deed'
  // Taps that the player alone has seen
  | 'guess'
  | 'mean';

/**
 * One thing that a link carries. `at` is the move, or the scene of a set, to which it belongs, counted from 0; what
 * belongs to the whole link has none.
 */
export interface PreviewRow {
  readonly field: PreviewField;
  readonly at?: number;
  readonly value: string | number | boolean;
}

/**
 * Lists all that a link carries, field by field, in the order in which it carries them: each row is in the link, and
 * nothing is in the link that has no row.
 */
export function previewOf(shared: SharedRun | SceneSet): readonly PreviewRow[] {
  const lead = [
    row('kind', shared.kind),
    ...(shared.label === undefined ? [] : [row('label', shared.label)]),
  ];
  if (shared.kind === 'set') {
    const scenes = shared.scenes.flatMap(({ revision, seed }, at) => [
      row('revision', revision, at),
      row('seed', seed, at),
    ]);
    return [...lead, row('hide-scores', shared.hideScores), ...scenes];
  }
  const run = shared.kind === 'summary' ? shared.summary : shared.log;
  const { engine, scenario, revision, seed } = run;
  return [
    ...lead,
    row('engine', engine),
    row('scene', scenario),
    row('revision', revision),
    row('seed', seed),
    ...(shared.kind === 'summary' ? outcomeRows(shared.summary) : []),
    ...run.moves.flatMap((move, at) => [row('move', move.kind, at), ...namedBy(move, at)]),
  ];
}

function row(field: PreviewField, value: string | number | boolean, at?: number): PreviewRow {
  return at === undefined ? { field, value } : { field, at, value };
}

function outcomeRows({ outcome }: RunSummary): readonly PreviewRow[] {
  return [row('goal', outcome.goal), row('ending', outcome.ending)];
}

/** What a move names and says. */
function namedBy(move: Move | SummaryMove, at: number): readonly PreviewRow[] {
  switch (move.kind) {
    case 'talk':
    case 'next':
      return [row(move.kind, move.id, at)];
    case 'say':
      return [row('line', move.line, at), row('go', move.go, at)];
    case 'build':
      return [...move.parts.map((part) => row('part', part, at)), row('go', move.go, at)];
    case 'own':
      return [
        row('words', move.text, at),
        row('go', move.go, at),
        ...move.struck.map((act) => row('struck', act, at)),
        ...(move.fact === undefined ? [] : [row('fact', move.fact, at)]),
      ];
    case 'said':
      return [row('wording', move.how, at), row('go', move.go, at)];
    case 'day':
      return [row('deed', move.deed, at)];
    case 'guess':
    case 'mean':
      return [row(move.kind, move.how, at)];
    default:
      return [];
  }
}
