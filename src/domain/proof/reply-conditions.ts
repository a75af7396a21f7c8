import { offers } from '../conversation/offers.ts';
import { open, step } from '../conversation/step.ts';
import { draw } from '../kernel/chance.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** So many talks are drawn, each of at most so many moves, and every exit line is tried at the end of each. */
const TALKS = 40;
const MOST_MOVES = 4;

/** How deaf the partner may be to hints, and for how many minutes they would talk: hardly, or all evening. */
const DEAFNESS = [0, 1, 2, 3] as const;
const WISHES = [0, 240] as const;

/**
 * In how many conditions of the partner each exit line gets a reply of its own. A condition is how deaf they are to
 * hints and whether they would talk on, both turned as the player can turn them for another person, whether they are
 * warm by now, and whether they have made a bid to go. Conditions that share any reply to a line count as one, so that
 * variants of one reply are not taken for several.
 *
 * @returns line -> such conditions, for each exit line that was on offer
 */
export function repliesByCondition(scenario: Scenario): ReadonlyMap<string, number> {
  const heard = new Map<string, Map<string, Set<string>>>();
  for (let seed = 0; seed < TALKS; seed++) {
    let { state } = open(scenario, seed);
    const wanted = draw(seed, 'conditions/moves', 0, MOST_MOVES);
    for (let turn = 0; turn < wanted; turn++) {
      const talks = offers(scenario, state).filter(({ kind }) => kind === 'talk');
      const move = talks[draw(seed, `conditions/${turn}`, 0, talks.length - 1)];
      const next = move === undefined ? undefined : step(scenario, state, move);
      if (next?.ok) state = next.state;
    }
    const turned = DEAFNESS.flatMap((deaf) => WISHES.map((wish) => ({ ...state, deaf, wish })));
    for (const before of turned) {
      for (const move of offers(scenario, before)) {
        if (move.kind !== 'say' || move.go) continue;
        const said = step(scenario, before, move);
        const reply = said.ok ? said.entries.find(({ by }) => by === 'partner') : undefined;
        if (!said.ok || reply?.by !== 'partner') continue;
        const condition = [before.deaf, before.wish, said.state.warmth >= 2, said.state.bid].join('|');
        const ofLine = heard.get(move.line) ?? new Map<string, Set<string>>();
        heard.set(move.line, ofLine.set(condition, (ofLine.get(condition) ?? new Set()).add(reply.text)));
      }
    }
  }
  return new Map([...heard].map(([line, conditions]) => [line, apart([...conditions.values()])]));
}

/** How many groups of sets there are of which no two share anything. */
function apart(sets: readonly ReadonlySet<string>[]): number {
  const groups: Set<string>[] = [];
  for (const set of sets) {
    const shared = groups.filter((group) => [...set].some((each) => group.has(each)));
    const joined = new Set([...set, ...shared.flatMap((group) => [...group])]);
    groups.splice(0, groups.length, ...groups.filter((group) => !shared.includes(group)), joined);
  }
  return groups.length;
}
