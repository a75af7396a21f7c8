/**
 * A problem with something that came from outside, told as data; `copy` makes the sentences.
 *
 * `code` also names the mend. `place` says where: a JSON path (`beats[3].moves[0].to`), a position in a link, or a
 * file's name. `expected` and `found` are values, not sentences. All four are filled in by whoever found the problem.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly place: string;
  readonly expected: string;
  readonly found: string;
}

export type IssueCode =
  // A file as such
  | 'file-missing'
  | 'file-not-json'
  | 'file-name'
  // Its shape
  | 'wrong-shape'
  | 'unknown-key'
  | 'missing-key'
  // What a shape cannot say
  | 'duplicate-id'
  | 'dangling-beat'
  | 'dangling-fact'
  | 'dangling-person'
  | 'dangling-follow-up'
  | 'dangling-part'
  | 'dangling-next'
  | 'unknown-act'
  | 'wrong-target'
  | 'words-not-in-part'
  | 'beat-unreachable'
  | 'beat-dead-end'
  | 'beat-without-pause'
  | 'cut-where-nothing-is-open'
  | 'talk-without-a-beat'
  | 'fact-never-revealed'
  | 'tactic-without-line'
  | 'exit-says-nothing'
  | 'callback-unheard'
  | 'line-never-offered'
  | 'person-never-there'
  | 'choices-all-guarded'
  | 'no-goodbye'
  | 'no-answer-to-item'
  | 'goal-out-of-reach'
  | 'need-without-words'
  | 'range-upside-down'
  | 'event-never-seen'
  | 'item-never-raised'
  | 'reply-missing'
  // What a proof found
  | 'proof-beat-unmet'
  | 'proof-line-unmet'
  | 'proof-stuck'
  | 'proof-locked'
  | 'proof-tactic-stuck'
  | 'proof-no-full-mark'
  | 'proof-too-late'
  | 'proof-trap-wins'
  | 'proof-need'
  | 'proof-slack'
  | 'proof-reader'
  | 'proof-policy'
  | 'proof-best-length'
  | 'proof-longest-best'
  | 'proof-words'
  | 'fair-policy'
  | 'fair-top-band'
  | 'fair-reader'
  | 'fair-longest-best'
  // A link
  | 'link-empty'
  | 'link-cut'
  | 'link-altered'
  | 'link-newer'
  | 'link-too-long'
  | 'link-unknown-scene'
  | 'link-no-run'
  | 'link-shape'
  // A run
  | 'log-shape'
  | 'log-other-scene'
  | 'move-refused'
  // A line to be judged
  | 'line-shape';
