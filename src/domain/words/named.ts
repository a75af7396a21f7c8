import { normalise } from './normalise/normalise.ts';
import type { Heard } from './pattern/hear.ts';
import type { Line } from './pattern/token.ts';
import { SCOPE } from './vetoes/scope.ts';

/** A heard act with what it points at in the scene. */
export interface Aimed extends Heard {
  readonly of: string | undefined;
}

/** A name of the scene as it stands in the line. */
export interface Named {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Where a name of the scene stands: word for word, a plural counting as its singular. */
export function findName({ tokens }: Line, id: string, name: string): Named[] {
  const words = plainWords(name);
  if (words.length === 0) return [];
  const found: Named[] = [];
  for (let at = 0; at + words.length <= tokens.length; at++) {
    if (words.every((word, i) => stem(tokens[at + i]?.word ?? '') === stem(word)))
      found.push({ id, from: at, to: at + words.length });
  }
  return found;
}

/** Of names that overlap, the longest. */
export function longest(named: readonly Named[]): Named[] {
  return named.filter(
    (each) =>
      !named.some(
        (other) =>
          other !== each &&
          other.from <= each.from &&
          each.to <= other.to &&
          other.to - other.from > each.to - each.from,
      ),
  );
}

/** Said by the speaker: not in the mouth of others, in a direction, in mockery or in an order to a grader. */
export function isSaid({ scope }: Line, at: number): boolean {
  return ((scope[at] ?? 0) & UNSAID) === 0;
}

const UNSAID = SCOPE.reported | SCOPE.staged | SCOPE.mocked | SCOPE.commanded;

/** The same words as a line would have them. */
export function plainWords(name: string): string[] {
  return normalise(name)
    .plain.replaceAll("'s", " 's")
    .split(/[\s.,:;()"!?]+/u)
    .filter((word) => word !== '');
}

/** A plural counts as its singular. */
export function stem(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
