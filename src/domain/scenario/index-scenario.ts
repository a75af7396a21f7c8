import { compose } from './compose.ts';
import type { Replies } from './library.ts';
import { SMALLER } from './parts.ts';
import type { Line, PlacedMove, Scenario } from './scenario.ts';
import type { ScenarioFile } from './schema.ts';

/**
 * Indexes a file whose references have been checked.
 *
 * @param layers the scene's own replies and, behind them, those of the library
 * @param revision ten hexadecimal digits
 */
export function indexScenario(file: ScenarioFile, layers: readonly Replies[], revision: string): Scenario {
  const parts = byId(file.parts);
  const facts = byId(file.facts);
  const { smaller } = file.tomorrow;
  const moves = new Map<string, PlacedMove>();
  for (const beat of file.beats) {
    for (const move of beat.moves) {
      const utterance = compose([{ text: move.text, acts: move.acts ?? [] }]);
      moves.set(move.id, { move, beat: beat.id, utterance });
    }
  }
  const lines = new Map<string, Line>();
  for (const line of file.lines) {
    const utterance = compose(
      line.parts.map((part) => {
        const id = typeof part === 'string' ? part : part.part;
        const written = parts.get(id);
        return {
          text: typeof part === 'string' ? (written?.text ?? '') : part.text,
          acts: written?.acts ?? [],
        };
      }),
    );
    const named = (act: string) =>
      utterance.acts.flatMap((said) => (said.act === act && said.of ? [said.of] : []));
    const needs = [...named('callback'), ...named('common_ground')];
    lines.set(line.id, {
      id: line.id,
      when: line.when,
      tactic: line.tactic,
      utterance,
      parts: line.parts.map((part) => (typeof part === 'string' ? part : part.part)),
      needsFacts: line.always ? [] : needs.filter((id) => facts.get(id)?.known === 'revealed'),
      needsPeople: line.always ? [] : named('introduction'),
    });
  }
  const [hours = 0, minutes = 0] = file.clock.start.split(':').map(Number);
  return {
    file,
    revision,
    start: hours * 60 + minutes,
    firstBeat: file.beats[0]?.id ?? '',
    beats: byId(file.beats),
    moves,
    lines,
    parts:
      smaller === undefined
        ? parts
        : new Map([...parts, [SMALLER, { id: SMALLER, text: smaller, acts: ['leaves_open'] }]]),
    facts,
    people: byId(file.people),
    followUps: byId(file.followUps),
    next: byId(file.next),
    replies: layers.map((layer) => new Map(Object.entries(layer))),
    settle: file.settle && {
      utterance: compose([{ text: file.settle.text, acts: file.settle.acts ?? [] }]),
      say: file.settle.say,
    },
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
