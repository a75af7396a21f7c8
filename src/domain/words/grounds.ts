import type { Aimed, Named } from './named.ts';
import { isSaid, longest } from './named.ts';
import type { Heard } from './pattern/hear.ts';
import type { Line } from './pattern/token.ts';
import type { SceneSlots } from './slots.ts';

/** Facts that are said of a third person who shares them, or of both. */
export function groundsOf(
  heard: readonly Heard[],
  line: Line,
  scene: SceneSlots,
  facts: readonly Named[],
  people: readonly Named[],
): Aimed[] {
  const kinds = new Map(scene.facts.map(({ id, kind }) => [id, kind]));
  const shared = new Set(scene.people.flatMap(({ shares }) => shares));
  const aimed: Aimed[] = [];
  for (const named of longest(facts)) {
    if (
      kinds.get(named.id) !== 'heard' ||
      !isSaid(line, named.from) ||
      people.some(({ from }) => from >= named.from && from < named.to)
    )
      continue;
    const sentence = line.sentence[named.from];
    if (line.tokens.some(({ word }, at) => line.sentence[at] === sentence && isBothOfUs(line, at, word))) {
      aimed.push({ act: 'common_ground', from: named.from, to: named.to, beside: false, of: named.id });
      continue;
    }
    // Without anybody to bring together, "she" may be the partner's own mother.
    if (!shared.has(named.id) && people.length === 0) continue;
    const third = line.tokens.some(
      ({ word }, at) =>
        line.sentence[at] === sentence && (THIRD.has(word) || people.some(({ from }) => from === at)),
    );
    // The partner is no third person, so calling them by name brings nobody together.
    const both = heard.some(
      ({ act, from }) =>
        act === 'common_ground' && line.sentence[from] === sentence && !line.partner.has(from),
    );
    if (third || both)
      aimed.push({ act: 'common_ground', from: named.from, to: named.to, beside: false, of: named.id });
  }
  return aimed;
}

/** "neither of us", "both of us", "we both": shared by the two who talk. */
function isBothOfUs({ tokens }: Line, at: number, word: string): boolean {
  if (word !== 'neither' && word !== 'both') return false;
  return (tokens[at + 1]?.word === 'of' && tokens[at + 2]?.word === 'us') || tokens[at - 1]?.word === 'we';
}

const THIRD = new Set(['he', 'she', 'they', 'who', 'both']);
