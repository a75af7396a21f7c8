import type { Scenario } from '../scenario/scenario.ts';
import type { Entry, PartnerTurn } from '../transcript/entry.ts';

/** What is said in the talk itself, and what is told by nobody: no answers to what the player did. */
const NO_REPLIES: ReadonlySet<PartnerTurn['kind']> = new Set<PartnerTurn['kind']>(['beat', 'story']);

/**
 * True where a reply of the partner names something of this very run: a fact that they told before, by one of its
 * names; somebody to whom they were introduced; or the fact on which the player has promised something.
 */
export function namesThisRun(scenario: Scenario, entries: readonly Entry[]): boolean {
  const known = new Set<string>();
  for (const entry of entries) {
    if (entry.by === 'partner') {
      if (!NO_REPLIES.has(entry.kind)) {
        const text = plain(entry.text);
        for (const name of known) if (text.includes(name)) return true;
      }
      for (const fact of entry.reveals) addFact(scenario, fact, known);
    } else if (entry.by === 'player') {
      for (const { act, of = '' } of entry.acts) {
        if (act === 'introduction') {
          const first = scenario.people
            .get(of)
            ?.name.split(' ')
            .find((word) => /^\p{Lu}/u.test(word));
          if (first !== undefined) known.add(plain(first));
        }
        if (act === 'follow_up') addFact(scenario, scenario.followUps.get(of)?.on ?? '', known);
      }
    }
  }
  return false;
}

function addFact(scenario: Scenario, id: string, known: Set<string>): void {
  for (const name of scenario.facts.get(id)?.names ?? []) known.add(plain(name));
}

/** Words alone, each in small letters and without the ending of a plural, with a blank on either side. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.map((word) => word.replace(/s$/u, '')).join(' ')} `;
}
