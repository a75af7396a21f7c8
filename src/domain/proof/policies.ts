import { offers } from '../conversation/offers.ts';
import type { State } from '../conversation/state.ts';
import { draw } from '../kernel/chance.ts';
import type { Move } from '../run-log/move.ts';
import type { Line, Scenario } from '../scenario/scenario.ts';
import type { ActName } from '../words/act.ts';

/**
 * A way of choosing that knows nothing of the scene but what stands on the screen. All talk the same: a number of
 * talk moves drawn by the seed, each drawn from those on offer. They differ in how they choose words.
 */
export interface Policy {
  readonly name: string;
  /** The tactic it always takes; otherwise one of those on offer, drawn by the seed. */
  readonly tactic?: string;
  /** The higher, the sooner a line is chosen; ties are drawn by the seed. */
  worth(line: Line, place: number): number;
}

const acts = (line: Line, ...names: readonly ActName[]) =>
  line.utterance.acts.filter(({ act }) => names.includes(act)).length;

/** Words that sound polite, whatever they do. */
const POLITE =
  /\b(please|thank|thanks|sorry|lovely|wonderful|pleasure|so much|truly|really|enjoyed|kind)\b/giu;

export const POLICIES: readonly Policy[] = [
  { name: 'longest', worth: (line) => line.utterance.text.length },
  { name: 'first', worth: (_line, place) => -place },
  { name: 'most-thanks', worth: (line) => acts(line, 'thanks', 'appreciation') },
  { name: 'most-acts', worth: (line) => new Set(line.utterance.acts.map(({ act }) => act)).size },
  { name: 'always-honest', tactic: 'honest', worth: () => 0 },
  { name: 'always-follow-up', tactic: 'follow_up', worth: () => 0 },
  { name: 'always-introduction', tactic: 'introduction', worth: () => 0 },
  { name: 'most-polite-words', worth: (line) => line.utterance.text.match(POLITE)?.length ?? 0 },
];

/** How many talk moves a policy makes before it begins to leave, at most. */
const MOST_TALK = 4;

/** What the policy does now; `undefined` where nothing is on offer. */
export function choose(
  policy: Policy,
  scenario: Scenario,
  state: State,
  seed: number,
  turn: number,
): Move | undefined {
  const offered = offers(scenario, state);
  const pick = <T>(key: string, from: readonly T[]) =>
    from[draw(seed, `${policy.name}/${turn}/${key}`, 0, from.length - 1)];
  if (state.phase === 'after') {
    return offered.find((move) => move.kind === 'next' && move.id === scenario.file.you.reach.next);
  }
  if (state.phase === 'day') return { kind: 'day', deed: 'keep' };
  const talks = offered.filter((move) => move.kind === 'talk');
  const wanted = draw(seed, `${policy.name}/talk`, 0, MOST_TALK);
  if (state.phase === 'talk' && !state.goodbyeBegun && turn < wanted && talks.length > 0)
    return pick('talk', talks);
  const lines = offered.flatMap((move) => {
    const line = move.kind === 'say' && !move.go ? scenario.lines.get(move.line) : undefined;
    return line === undefined ? [] : [line];
  });
  const shown = shownOrder(lines, seed);
  const tactics = [...new Set(shown.map(({ tactic }) => tactic))];
  const tactic =
    state.phase !== 'talk'
      ? undefined
      : (tactics.find((each) => each === policy.tactic) ?? pick('tactic', tactics));
  const set = shown.filter((line) => line.tactic === tactic);
  const best = set.reduce(
    (most, line, place) => (policy.worth(line, place) > most ? policy.worth(line, place) : most),
    -1e9,
  );
  const line = pick(
    'line',
    set.filter((each, place) => policy.worth(each, place) === best),
  );
  if (line !== undefined) return { kind: 'say', line: line.id, go: false };
  return talks.length > 0 ? pick('talk', talks) : offered[0];
}

/** Lines in the order in which the page shows them: drawn by the seed. */
function shownOrder(lines: readonly Line[], seed: number): readonly Line[] {
  const place = new Map(lines.map(({ id }) => [id, draw(seed, `order/${id}`, 0, 0xfffffff)]));
  return lines.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
