/**
 * One word or one mark of punctuation. `word` is its plain form after contractions are opened and typing slips are
 * mended; `start` and `end` are UTF-16 offsets into the text as it was given. Two words made from one ("gonna")
 * share their offsets.
 */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark' | 'other';
  /** It begins with a capital. */
  readonly capital: boolean;
}

/** A text as the patterns see it: its tokens, and for each the clause, the sentence and what stands over it. */
export interface Line {
  readonly tokens: readonly Token[];
  /** The number of each token's word in the lexicon of the patterns; 0 for a word they do not know. */
  readonly keys: readonly number[];
  /** Number of the clause each token stands in. */
  readonly clause: readonly number[];
  /** Number of the sentence each token stands in. */
  readonly sentence: readonly number[];
  /** Sums of the bits of `vetoes/scope.ts`. */
  readonly scope: readonly number[];
  /** What the letters alone tell about capitals: only where a text mixes both do they mark names. */
  readonly letters: 'mixed' | 'small' | 'capitals';
  /** Offsets at which a name of the partner begins, with the token behind its end. */
  readonly partner: ReadonlyMap<number, number>;
}
