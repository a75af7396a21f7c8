import type { Issue } from '../../kernel/issue.ts';
import { SMALLER } from '../parts.ts';
import type { ScenarioFile } from '../schema.ts';

/** Ids are unique among their kind; those of talk moves over the whole scene, since a run's record holds them bare. */
export function checkIds(file: ScenarioFile): Issue[] {
  const moves = file.beats.flatMap((beat, b) =>
    beat.moves.map((move, m) => ({ id: move.id, place: `beats[${b}].moves[${m}].id` })),
  );
  // What leaves a promise open is a part of every line that has one, under a name of its own.
  const smaller = file.tomorrow.smaller === undefined ? [] : [{ id: SMALLER, place: 'tomorrow.smaller' }];
  return [
    ...repeated(placed('beats', file.beats)),
    ...repeated(moves),
    ...repeated(placed('facts', file.facts)),
    ...repeated(placed('people', file.people)),
    ...repeated(placed('followUps', file.followUps)),
    ...repeated(placed('items', file.items)),
    ...repeated([...smaller, ...placed('parts', file.parts)]),
    ...repeated(placed('lines', file.lines)),
    ...repeated(placed('next', file.next)),
    ...repeated(placed('clock.events', file.clock.events)),
  ];
}

interface PlacedId {
  readonly id: string;
  readonly place: string;
}

function placed(list: string, rows: readonly { readonly id: string }[]): PlacedId[] {
  return rows.map((row, index) => ({ id: row.id, place: `${list}[${index}].id` }));
}

function repeated(ids: readonly PlacedId[]): Issue[] {
  const first = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { id, place } of ids) {
    const before = first.get(id);
    if (before === undefined) first.set(id, place);
    else
      issues.push({ code: 'duplicate-id', place, expected: `an id that ${before} does not have`, found: id });
  }
  return issues;
}
