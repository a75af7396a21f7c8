import type { Token } from '../pattern/token.ts';
import { SCOPE } from './scope.ts';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '*': '*', '<': '>' };

/** Words an aside in brackets begins with where it is speech and no direction. */
const SPEECH = new Set([
  'and',
  'thanks',
  'thank',
  'sorry',
  'so',
  'i',
  'we',
  'my',
  'your',
  'the',
  'it',
  'please',
  'well',
  'which',
  'really',
  'if',
  'but',
  'or',
  'not',
  'lovely',
  'great',
  'good',
  'nice',
  'as',
  'you',
  'with',
  'about',
  'from',
  'in',
  'at',
  'on',
  'no',
  'yes',
]);

/** Words by which a direction says that the speaker goes. */
const WALKS = new Set([
  'walks',
  'leaves',
  'goes',
  'gone',
  'exits',
  'wanders',
  'moves',
  'storms',
  'turns',
  'runs',
  'slips',
  'crawls',
  'vanishes',
  'disappears',
  'strides',
  'marches',
  'drifts',
  'hangs',
  'disconnects',
  'mutes',
  'backs',
  'sidles',
  'flees',
  'bolts',
  'legs',
  'saunters',
  'hurries',
  'dashes',
  'departs',
  'heads',
  'steps',
  'stalks',
  'scurries',
  'strolls',
  'hops',
  'rushes',
  'clicks',
  'vanish',
  'already',
  'left',
  'walking',
  'leaving',
  'exit',
  'ends',
  'drops',
  'sneaks',
]);

/** What a direction tells: whether somebody walks off, and the tokens that say so. */
export interface Stage {
  readonly walks: readonly number[];
  /** A direction or an aside denies what was said: "(I don't.)" */
  readonly takesBack: boolean;
}

/**
 * Marks stage directions, markup and notes: what stands in brackets of any kind or between asterisks, where it does
 * not begin as speech does. A single starred word is stress, not a direction.
 */
export function markStage(tokens: readonly Token[], scope: number[]): Stage {
  const walks: number[] = [];
  let takesBack = false;
  for (let at = 0; at < tokens.length; at++) {
    const { word, kind } = tokens[at] ?? { word: '', kind: 'word' };
    const closing = kind === 'mark' ? CLOSING[word] : undefined;
    if (closing === undefined) continue;
    const end = endOf(tokens, at, closing);
    if (end < 0) continue;
    const first = tokens.slice(at + 1, end).find((token) => token.kind === 'word')?.word ?? '';
    const words = tokens.slice(at + 1, end).filter((token) => token.kind === 'word').length;
    const speech =
      word === '('
        ? SPEECH.has(first) && !hides(tokens, at, end)
        : word === '*' && (words <= 2 ? !first.endsWith('s') || first === 'thanks' : SPEECH.has(first));
    if (!speech) {
      takesBack ||= word !== '<' && hides(tokens, at, end);
      for (let i = at; i <= end; i++) {
        scope[i] = (scope[i] ?? 0) | SCOPE.staged;
        if (word !== '<' && WALKS.has(tokens[i]?.word ?? '')) walks.push(i);
      }
    }
    at = end;
  }
  return { walks, takesBack };
}

/** An aside that takes back what was said: "(I don't.)" */
function hides(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens.slice(at, end).some(({ word }) => word === 'not' || word === 'never' || word === 'no');
}

/** Directions are short: beyond this many tokens a bracket was left open. */
const LONGEST = 60;

function endOf(tokens: readonly Token[], at: number, closing: string): number {
  for (let i = at + 1; i < tokens.length && i - at <= LONGEST; i++) if (tokens[i]?.word === closing) return i;
  return -1;
}
