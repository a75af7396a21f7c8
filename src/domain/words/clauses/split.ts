import type { Token } from '../pattern/token.ts';

/** The clause and the sentence of each token. */
export interface Clauses {
  readonly clause: readonly number[];
  readonly sentence: readonly number[];
}

const STOPS = new Set(['.', '!', '?', '\n', ';', '*']);
const PAUSES = new Set([
  ',',
  ':',
  '-',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '*',
  '"',
  '|',
  '/',
  '~',
  '_',
  '<',
  '>',
  '=',
]);
const LINKS = new Set(['but', 'because', 'although', 'though', 'while', 'whereas']);
const JOINERS = new Set(['and', 'so', 'or', 'then']);
/** Words that begin a clause of its own after a joiner, or in the middle of unpunctuated speech. */
const SUBJECTS = new Set([
  'i',
  'we',
  'you',
  'he',
  'she',
  'they',
  'it',
  'let',
  'this',
  'that',
  'there',
  'my',
  'thanks',
  'thank',
  'please',
  'do',
  'enjoy',
  'have',
]);

/** Numbers the clauses and the sentences of a text, from 0. */
export function splitClauses(tokens: readonly Token[]): Clauses {
  const clause: number[] = [];
  const sentence: number[] = [];
  let clauseNow = 0;
  let sentenceNow = 0;
  let fresh = true;
  tokens.forEach(({ word, kind }, at) => {
    if (kind === 'mark') {
      clause.push(clauseNow);
      sentence.push(sentenceNow);
      if (STOPS.has(word)) {
        if (!fresh) sentenceNow += 1;
        if (!fresh) clauseNow += 1;
        fresh = true;
      } else if (PAUSES.has(word) && !fresh) {
        clauseNow += 1;
        fresh = true;
      }
      return;
    }
    const next = tokens[at + 1]?.word ?? '';
    if (!fresh && (LINKS.has(word) || (JOINERS.has(word) && SUBJECTS.has(next)))) clauseNow += 1;
    fresh = false;
    clause.push(clauseNow);
    sentence.push(sentenceNow);
  });
  return { clause, sentence };
}
