import type { Line } from '../pattern/token.ts';
import { isCommand } from './grading.ts';
import { isNegation } from './negation.ts';
import { isAboutOthers, isReport } from './others.ts';
import { SCOPE } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { sentencesOf } from './sentence.ts';
import { supposes } from './supposition.ts';

/** A clause that no token is in. */
const NO_CLAUSE = -1;

/**
 * Marks what stands over each word: a negation before it in its clause, a supposition, the speech of somebody else,
 * an order to whoever grades, a question. Quotes, directions and mockery have files of their own.
 */
export function markScope(line: Line, scope: number[]): void {
  for (const sentence of sentencesOf(line)) {
    markWords(sentence, scope);
    const { from, end, wordAt } = sentence;
    const question = wordAt(end - 1) === '?' || wordAt(end - 2) === '?';
    const bits = (question ? SCOPE.asked : 0) | (isCommand(sentence) ? SCOPE.commanded : 0);
    for (let at = from; at < end; at++) add(scope, at, bits);
  }
}

function add(scope: number[], at: number, bits: number): void {
  scope[at] = (scope[at] ?? 0) | bits;
}

/** Marks word by word what the words before it in the sentence put over it. */
function markWords(sentence: Sentence, scope: number[]): void {
  const { line, from, end, first } = sentence;
  const { clause } = line;
  let negatedIn = NO_CLAUSE;
  let othersIn = NO_CLAUSE;
  let supposedIn = NO_CLAUSE;
  let supposed = false;
  let reported = false;
  for (let at = from; at < end; at++) {
    const here = clause[at] ?? NO_CLAUSE;
    if (at === first || here !== clause[at - 1]) othersIn = isAboutOthers(sentence, at) ? here : NO_CLAUSE;
    if (here !== negatedIn) negatedIn = NO_CLAUSE;
    if (here !== supposedIn) supposedIn = NO_CLAUSE;
    if (othersIn !== NO_CLAUSE) add(scope, at, SCOPE.others);
    if (negatedIn !== NO_CLAUSE) add(scope, at, SCOPE.negated);
    if (supposedIn !== NO_CLAUSE || supposed) add(scope, at, SCOPE.supposed);
    if (reported) add(scope, at, SCOPE.reported);
    if (isNegation(sentence, at)) negatedIn = here;
    const reach = supposes(sentence, at);
    if (reach === 'clause') supposedIn = here;
    else if (reach !== undefined) supposed = true;
    if (reach === 'all') for (let each = from; each < end; each++) add(scope, each, SCOPE.supposed);
    reported ||= isReport(sentence, at);
  }
}
