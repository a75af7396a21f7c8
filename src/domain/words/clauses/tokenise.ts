import type { Normalised } from '../normalise/normalise.ts';
import { BEFORE_IS, FILLERS, SPELLED, TAILS } from '../normalise/spellings.ts';
import type { Token } from '../pattern/token.ts';

/** Mends a word nobody knows; gives the word itself where there is nothing to mend. */
export type Repair = (word: string, capital: boolean) => string;

/**
 * Cuts a folded text into words and marks. Contractions and the writing of messages are opened, hesitations left
 * out, a word said twice in a row counts once (its offsets cover both), typing slips are mended.
 */
export function tokenise(text: Normalised, repair: Repair): Token[] {
  const tokens: Token[] = [];
  const { plain, from, to, capital } = text;
  const push = (word: string, at: number, end: number, kind: Token['kind']) => {
    const start = from[at] ?? 0;
    const stop = to[end - 1] ?? start;
    const last = tokens.at(-1);
    if (kind === 'word' && last?.word === word && last.start !== start && isRepeatable(word)) {
      tokens[tokens.length - 1] = { ...last, end: stop };
    } else tokens.push({ word, start, end: stop, kind, capital: capital[at] === 1 });
  };
  for (let at = 0; at < plain.length; ) {
    const code = plain.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10 && tokens.length > 0) push('\n', at, at + 1, 'mark');
      at += 1;
      continue;
    }
    if (!isLetter(code)) {
      // A pair of surrogates is one sign.
      const width = code >= 0xd800 && code <= 0xdbff && at + 1 < plain.length ? 2 : 1;
      let end = at + width;
      const sign = plain.slice(at, end);
      // The apostrophe of "o'", "wi'" and "goin'" belongs to the word before it.
      if (sign === "'" && CLIPPED.test(tokens.at(-1)?.word ?? '') && tokens.at(-1)?.end === from[at]) {
        at = end;
        continue;
      }
      const isMark = '.,;:!?"()[]{}*-<>/=#@&+_|~\\\'^%$'.includes(sign);
      // A row of the same mark is one mark.
      if (isMark && !'()[]{}"<>'.includes(sign)) while (plain.charCodeAt(end) === code) end += 1;
      push(sign, at, end, isMark ? 'mark' : 'other');
      at = end;
      continue;
    }
    let end = at + 1;
    while (end < plain.length && (isLetter(plain.charCodeAt(end)) || isInner(plain, end))) end += 1;
    pushWord(plain, at, end);
    at = end;
  }
  return tokens;

  function pushWord(whole: string, at: number, end: number): void {
    const raw = whole.slice(at, end);
    if (FILLERS.has(raw)) return;
    const mark = raw.lastIndexOf("'");
    const head = mark < 0 ? raw : raw.slice(0, mark);
    const tail = mark < 0 ? '' : raw.slice(mark + 1);
    if (mark < 0) {
      pushPlain(raw, at, end);
      return;
    }
    if (tail === 't' && head.endsWith('n')) {
      const base =
        head === 'ca' || head === 'can'
          ? 'can'
          : head === 'wo'
            ? 'will'
            : head === 'sha'
              ? 'shall'
              : head === 'ai'
                ? 'am'
                : head.slice(0, -1);
      const cut = at + (head === 'can' ? 3 : mark - 1);
      push(base === '' ? 'do' : base, at, cut, 'word');
      push('not', cut, end, 'word');
      return;
    }
    const verb = TAILS.get(tail);
    if (verb !== undefined && head !== '') {
      pushPlain(head, at, at + mark);
      push(verb, at + mark, end, 'word');
      return;
    }
    if (tail === 's' && head !== '') {
      if (head === 'let') {
        push('let', at, at + mark, 'word');
        push('us', at + mark, end, 'word');
        return;
      }
      pushPlain(head, at, at + mark);
      push(BEFORE_IS.has(head) ? 'is' : "'s", at + mark, end, 'word');
      return;
    }
    pushPlain(raw.replaceAll("'", ''), at, end);
  }

  function pushPlain(written: string, at: number, end: number): void {
    const raw = /^[a-z](?:\.[a-z])+$/u.test(written) ? written.replaceAll('.', '') : written;
    const behind = raw.length <= 3 ? plain.slice(end, end + 12) : '';
    if (raw === '2' && FOR_TO.test(behind) && !AT_HOUR.has(tokens.at(-1)?.word ?? '')) {
      push('to', at, end, 'word');
      return;
    }
    if (raw === '4' && FOR_FOUR.test(behind) && !AT_HOUR.has(tokens.at(-1)?.word ?? '')) {
      push('for', at, end, 'word');
      return;
    }
    if (raw === 'ill' && WILL.test(behind)) {
      push('i', at, end, 'word');
      push('will', at, end, 'word');
      return;
    }
    if (raw === 'ur' && CALLED.test(behind)) {
      push('you', at, end, 'word');
      push('are', at, end, 'word');
      return;
    }
    const spelled = SPELLED.get(raw) ?? (isStretched(raw) ? SPELLED.get(squeezed(raw, 1)) : undefined);
    if (spelled !== undefined) {
      for (const word of spelled) push(word, at, end, 'word');
      return;
    }
    push(repair(raw, capital[at] === 1), at, end, 'word');
  }
}

/** "2" before a word that counts nothing is "to", "4" before somebody is "for"; after "at" both are hours. */
const FOR_TO =
  /^ (?!(?:min|hour|hr|day|week|month|year|people|more|of|other|pm|am|kids|things|oclock|minutes|on|then|at|and|please)\b)[a-z]/u;
const FOR_FOUR = /^ (?:ur|u|me|ya|the|your|you|my|us|that|this|all|now|[a-z]+ing|help|being|a|it)\b/u;
const AT_HOUR = new Set([
  'at',
  'by',
  'till',
  'until',
  'around',
  'before',
  'after',
  'on',
  'number',
  'no',
  'the',
  'about',
  'hall',
  'only',
  'another',
  'past',
]);

/** Behind "ur" these make it "you are". */
const WILL =
  /^ (?:let|see|be|send|call|ring|email|text|leave|get|go|catch|have|just|not|drop|mail|message|do|take|bring|make|talk|say|pop|grab|meet|write|forward|keep)\b/u;
const CALLED =
  /^ (?:such|so|a|an|the|not|boring|dull|great|good|gd|amazing|welcome|very|too|really|lovely|fun|wasting|[a-z]{3,}ing)\b/u;

/** Words that end in an apostrophe of their own. */
const CLIPPED = /^(?:of|and|with|an|the|old|[a-z]{2,}ing|[a-z]{2,}in)$/u;

/** It has a row of three of one letter. */
export function isStretched(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** A word with every row of three or more of a letter cut down to `keep`. */
export function squeezed(word: string, keep: 1 | 2): string {
  return word.replace(/(.)\1{2,}/gu, keep === 1 ? '$1' : '$1$1');
}

/** Some words are said twice on purpose. */
function isRepeatable(word: string): boolean {
  return word !== 'had' && word !== 'that' && !/\d/u.test(word);
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x85
  );
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0x250)
    return (
      code !== 0xd7 &&
      code !== 0xf7 &&
      code >= 0xaa &&
      code !== 0xab &&
      code !== 0xbb &&
      code !== 0xb0 &&
      code !== 0xb7
    );
  // Scripts from Greek up to the punctuation block, and those of Asia; no signs, no surrogates.
  return (
    (code >= 0x370 && code < 0x2000) ||
    (code >= 0x3005 && code < 0xd7b0) ||
    (code >= 0xf900 && code < 0xfe00 && code < 0xfb00)
  );
}

/** A letter with none beside it, as in an abbreviation. */
function isSingle(plain: string, at: number): boolean {
  return (
    !isLetter(plain.charCodeAt(at - 1)) &&
    isLetter(plain.charCodeAt(at)) &&
    !isLetter(plain.charCodeAt(at + 1))
  );
}

/** An apostrophe, dot or hyphen between letters, a colon or dot in a time, belongs to the word. */
function isInner(plain: string, at: number): boolean {
  const sign = plain[at];
  if (sign !== "'" && sign !== '-' && sign !== '.' && sign !== ':') return false;
  const next = plain.charCodeAt(at + 1);
  if (!isLetter(next)) return false;
  if (sign === "'") return true;
  const digit = (code: number) => code >= 48 && code <= 57;
  if (sign === '-') return !digit(next);
  // "a.m." is one word; so is "9.30".
  if (sign === '.' && !digit(next)) return isSingle(plain, at - 1) && isSingle(plain, at + 1);
  return digit(next) && digit(plain.charCodeAt(at - 1));
}
