import type { Token } from '../pattern/token.ts';
import { SCOPE } from './scope.ts';

/**
 * Marks what stands in double quotes. A text that is one quotation from end to end is the line itself.
 *
 * @param scope sums of bits, one a token; added to
 */
export function markQuotes(tokens: readonly Token[], scope: number[]): void {
  const marks = tokens.flatMap(({ word, kind }, at) => (kind === 'mark' && word === '"' ? [at] : []));
  const whole = marks.length === 2 && marks[0] === 0 && (marks[1] ?? 0) >= tokens.length - 2;
  if (whole) return;
  for (let i = 0; i + 1 < marks.length; i += 2) {
    for (let at = marks[i] ?? 0; at <= (marks[i + 1] ?? 0); at++) scope[at] = (scope[at] ?? 0) | SCOPE.quoted;
  }
  markSingle(tokens, scope);
}

/** Words that begin with an apostrophe of their own. */
const SHORT_AHEAD = new Set(['it', 'twas', 'tis', 'em', 'til', 'because', 'bout', 'cause', 'n', 'round']);

/** Single quotes: an apostrophe that stands free before a word, up to one that stands free behind a word. */
function markSingle(tokens: readonly Token[], scope: number[]): void {
  let open = -1;
  tokens.forEach(({ word, kind, start, end }, at) => {
    if (kind !== 'mark' || word !== "'") return;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (
      open < 0 &&
      after !== undefined &&
      after.start === end &&
      before?.end !== start &&
      !SHORT_AHEAD.has(after.word)
    )
      open = at;
    else if (
      open >= 0 &&
      before?.end === start &&
      after?.start !== end &&
      !/in$|^(?:o|an|wi|ol|th)$/u.test(before.word)
    ) {
      for (let i = open; i <= at; i++) scope[i] = (scope[i] ?? 0) | SCOPE.quoted;
      open = -1;
    }
  });
}
