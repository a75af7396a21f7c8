import type { Line } from '../pattern/token.ts';

/** One sentence of a line, by its tokens: from the first, included, to the end, not included. */
export interface Sentence {
  readonly line: Line;
  readonly from: number;
  readonly end: number;
  /** The first token that is a word; the end where there is none. */
  readonly first: number;
  /** The word at that place of the line; empty outside the sentence. */
  wordAt(at: number): string;
}

/** The sentences of a line, in their order. */
export function sentencesOf(line: Line): Sentence[] {
  const { tokens, sentence } = line;
  const sentences: Sentence[] = [];
  for (let from = 0; from < tokens.length; ) {
    let end = from;
    while (end < tokens.length && sentence[end] === sentence[from]) end += 1;
    sentences.push(sentenceOf(line, from, end));
    from = end;
  }
  return sentences;
}

function sentenceOf(line: Line, from: number, end: number): Sentence {
  const { tokens } = line;
  let first = from;
  while (first < end && tokens[first]?.kind !== 'word') first += 1;
  return {
    line,
    from,
    end,
    first,
    wordAt: (at) => (at >= from && at < end ? (tokens[at]?.word ?? '') : ''),
  };
}
