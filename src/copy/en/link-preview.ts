import type { PreviewField, PreviewRow } from '../../domain/share-link/preview.ts';
import { ACT_LABELS } from './words.ts';

const ACTS: Readonly<Record<string, string>> = ACT_LABELS;

/** What each thing is called that a link can carry. */
const FIELD_NAMES: Record<PreviewField, string> = {
  kind: 'Kind of link',
  label: 'Name on it',
  engine: 'Made by engine',
  scene: 'Scene',
  revision: 'Version of its words',
  seed: 'Seed of its luck',
  'hide-scores': 'Scores hidden until the end',
  goal: 'What you were after',
  ending: 'How it ended',
  move: 'What was done',
  talk: 'You said or did',
  line: 'You chose',
  part: 'You built with',
  next: 'Then you went on',
  words: 'Your own words',
  struck: 'Struck out, as heard in error',
  fact: 'Reason stands for',
  wording: 'Words withheld; they were',
  go: 'Walked in the same breath',
  deed: 'Your promise the next day',
  guess: 'You thought they would be',
  mean: 'You meant your promise',
};

const KINDS: Readonly<Record<string, string>> = {
  proof: 'the whole run',
  summary: 'moves without words',
  challenge: 'a challenge',
  set: 'scenes to play',
};

const MOVES: Readonly<Record<string, string>> = {
  talk: 'talked',
  say: 'said a written line',
  build: 'said a line built from parts',
  own: 'said it in your own words',
  said: 'said something on the way out',
  slip: 'slipped away unseen',
  fake_call: 'answered a telephone that did not ring',
  settle: 'stayed on purpose',
  leave_now: 'left at once',
  guess: 'a guess, for yourself alone',
  mean: 'an answer, for yourself alone',
  next: 'went on after the goodbye',
  day: 'the next day',
};

const GOALS: Readonly<Record<string, string>> = { open: 'left open', reached: 'reached', missed: 'missed' };

const ENDINGS: Readonly<Record<string, string>> = {
  open: 'not yet',
  closed: 'with a goodbye',
  hanging: 'half-said',
  hurt: 'with hurt',
  vanished: 'without a word',
  slipped: 'without a word, as one may here',
  stayed: 'by staying on purpose',
  left: 'by leaving at once',
};

const WORDINGS: Readonly<Record<string, string>> = {
  chosen: 'chosen',
  built: 'built from parts',
  own: 'your own',
};

const DEEDS: Readonly<Record<string, string>> = {
  keep: 'kept',
  renegotiate: 'changed with their consent',
  drop: 'dropped',
};

/** What ids of a scene stand for, in its own words; the id itself where it stands for nothing. */
export interface SceneWords {
  of(field: PreviewField, id: string): string;
}

/** A thing that a link carries, as it is read. `isPrivate` where nobody but the player has seen it. */
export interface PreviewWords {
  readonly name: string;
  readonly value: string;
  readonly isPrivate: boolean;
}

/** Puts one row of a preview into words. */
export function previewWords({ field, value }: PreviewRow, scene: SceneWords): PreviewWords {
  return {
    name: FIELD_NAMES[field],
    value: valueWords(field, value, scene),
    isPrivate: field === 'guess' || field === 'mean',
  };
}

function valueWords(field: PreviewField, value: PreviewRow['value'], scene: SceneWords): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return field === 'engine' && value === 0 ? '0, a draft' : String(value);
  switch (field) {
    case 'kind':
      return KINDS[value] ?? value;
    case 'move':
      return MOVES[value] ?? value;
    case 'goal':
      return GOALS[value] ?? value;
    case 'ending':
      return ENDINGS[value] ?? value;
    case 'deed':
      return DEEDS[value] ?? value;
    case 'wording':
      return WORDINGS[value] ?? value;
    case 'struck':
      return ACTS[value.split(':')[0] ?? ''] ?? value;
    default:
      return scene.of(field, value);
  }
}
