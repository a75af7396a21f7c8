import { compose } from '../scenario/compose.ts';
import type { Part, Scenario } from '../scenario/scenario.ts';
import type { ExitTurn } from '../transcript/entry.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { SpokenAct } from '../words/spoken-act.ts';

/** The transcript with other words at one of the player's turns, and everything else as it was. */
export function withTurn(transcript: Transcript, index: number, turn: ExitTurn): Transcript {
  return { ...transcript, entries: transcript.entries.map((entry, at) => (at === index ? turn : entry)) };
}

/** The turn with one more clause at its end. */
export function withClause(turn: ExitTurn, { text, acts }: Pick<Part, 'text' | 'acts'>): ExitTurn {
  const from = turn.text.length + 1;
  const clause = turn.acts.reduce((most, act) => (act.clause > most ? act.clause : most), 0) + 1;
  const more = compose([{ text, acts }]).acts.map(
    (act): SpokenAct => ({
      ...act,
      clause,
      spans: act.spans.map(({ start, end }) => ({ start: start + from, end: end + from })),
    }),
  );
  return { ...turn, text: `${turn.text} ${text}`, acts: [...turn.acts, ...more] };
}

/** A written line without one of its parts; `undefined` where that leaves no words. */
export function withoutPart(
  scenario: Scenario,
  turn: ExitTurn,
  line: string,
  part: number,
): ExitTurn | undefined {
  const written = scenario.file.lines.find(({ id }) => id === line);
  if (written === undefined || written.parts.length < 2) return undefined;
  const parts = new Map(scenario.file.parts.map((each) => [each.id, each]));
  const clauses = written.parts.flatMap((each, at) => {
    if (at === part) return [];
    const own = parts.get(typeof each === 'string' ? each : each.part);
    return own === undefined
      ? []
      : [{ text: typeof each === 'string' ? own.text : each.text, acts: own.acts }];
  });
  return { ...turn, ...compose(clauses) };
}
