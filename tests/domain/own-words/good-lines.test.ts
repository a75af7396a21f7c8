import { describe, expect, it } from 'vitest';
import { partsOnOffer } from '../../../src/domain/conversation/building.ts';
import { offers } from '../../../src/domain/conversation/offers.ts';
import type { State } from '../../../src/domain/conversation/state.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import { readAct } from '../../../src/domain/scenario/declared-act.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { Tactic } from '../../../src/domain/scenario/schema-exit.ts';
import { judged, logOf } from '../support/run.ts';
import { SHIPPED } from '../support/scenes.ts';

const SEED = 3;
/** The most talk moves before the words, and the most places that are tried for a tactic. */
const MOST_TALK = 4;
const MOST_PLACES = 60;
/** From here on Tact is in its upper half, and Relationship is no longer in its lowest band. */
const GOOD_TACT = 65;
const FAIR_RELATIONSHIP = 40;

/** What may be said with any line. */
const KIND: readonly (string | undefined)[] = ['thanks', 'well_wish', 'callback', 'announcement', 'apology'];

interface Place {
  readonly state: State;
  readonly moves: readonly Move[];
}

/** Places of the talk at which words of leaving stand at a boundary, the later ones first. */
function places(scenario: Scenario): Place[] {
  const found: Place[] = [];
  const walk = (place: Place) => {
    if (place.moves.length > MOST_TALK + 1) return;
    const story = scenario.beats.get(place.state.beat)?.story;
    if (story !== 'open' || place.state.cut === 'kindly') found.push(place);
    for (const move of offers(scenario, place.state)) {
      if (move.kind !== 'talk') continue;
      const next = step(scenario, place.state, move);
      if (next.ok && next.state.phase === 'talk') walk({ state: next.state, moves: [...place.moves, move] });
    }
  };
  walk({ state: open(scenario, SEED).state, moves: [] });
  return found.toSorted((a, b) => b.moves.length - a.moves.length);
}

/** The run from there on: the line, an answer to what comes, a goodbye, and what was said to be next. */
function finished(scenario: Scenario, place: Place, parts: readonly string[]) {
  const moves = [...place.moves];
  let { state } = place;
  const make = (move: Move): boolean => {
    const next = step(scenario, state, move);
    if (!next.ok) return false;
    state = next.state;
    moves.push(move);
    return true;
  };
  if (!make({ kind: 'build', parts, go: false }) || state.phase === 'talk') return undefined;
  for (let turn = 0; turn < 4 && (state.phase === 'item' || state.phase === 'landing'); turn++) {
    const wanted = state.phase === 'item' ? ['hold'] : ['well_wish', 'farewell'];
    const line = [...scenario.lines.values()].find(
      ({ id, utterance }) =>
        wanted.every((act) => utterance.acts.some((said) => said.act === act)) &&
        step(scenario, state, { kind: 'say', line: id, go: false }).ok,
    );
    if (line === undefined || !make({ kind: 'say', line: line.id, go: false })) return undefined;
  }
  const reasons = parts.flatMap((id) =>
    (scenario.parts.get(id)?.acts ?? []).flatMap((written) => {
      const said = readAct(written);
      return said?.act === 'reason' ? (scenario.facts.get(said.of ?? '')?.next ?? []) : [];
    }),
  );
  if (!make({ kind: 'next', id: reasons[0] ?? scenario.file.you.reach.next })) return undefined;
  if (state.phase === 'day') make({ kind: 'day', deed: 'keep' });
  return judged(scenario, logOf(scenario, SEED, moves)).report;
}

/** Lines of the tactic that are good at one of the places, as sets of parts. */
function goodLines(scenario: Scenario, tactic: Tactic): Set<string> {
  const good = new Set<string>();
  const fitting = places(scenario)
    .filter(({ state }) =>
      offers(scenario, state).some(
        (move) => move.kind === 'say' && scenario.lines.get(move.line)?.tactic === tactic,
      ),
    )
    .slice(0, MOST_PLACES);
  for (const place of fitting) {
    const on = partsOnOffer(scenario, place.state).map(({ part }) => part.id);
    for (const line of scenario.lines.values()) {
      if (line.tactic !== tactic || !line.parts.every((id) => on.includes(id))) continue;
      const spare = on.filter((id) => {
        const acts = scenario.parts.get(id)?.acts.map((written) => readAct(written)?.act) ?? [];
        return acts.some((act) => KIND.includes(act)) && !line.parts.includes(id);
      });
      for (const parts of [line.parts, ...spare.map((id) => [...line.parts, id])]) {
        const report = finished(scenario, place, parts);
        const { tact, relationship } = report ?? {};
        if ((tact?.score ?? 0) < GOOD_TACT || (relationship?.score ?? 0) < FAIR_RELATIONSHIP) continue;
        good.add([...parts].toSorted((a, b) => (a < b ? -1 : 1)).join(' '));
        if (good.size > 1) return good;
      }
    }
  }
  return good;
}

/** A scene in which nobody who is willing comes before it is too late has no good introduction, and means it. */
function canWork(scenario: Scenario, tactic: Tactic): boolean {
  const { people, you } = scenario.file;
  return (
    tactic !== 'introduction' || people.some(({ willing, from = 0 }) => willing && from < you.reach.before)
  );
}

describe.each(SHIPPED)('in $file.id', (scenario) => {
  const offered = new Set([...scenario.lines.values()].map(({ tactic }) => tactic));
  it.each(
    (['honest', 'follow_up', 'introduction'] as const).filter(
      (tactic) => offered.has(tactic) && canWork(scenario, tactic),
    ),
  )('at least two good lines can be built: %s', (tactic) => {
    expect(goodLines(scenario, tactic).size).toBeGreaterThanOrEqual(2);
  });
});
