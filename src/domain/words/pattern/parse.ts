import { formsOf } from '../lexicon/forms.ts';

/** A pattern taken apart. */
export type Node =
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'choice'; readonly ways: readonly (readonly Node[])[] }
  | { readonly kind: 'maybe'; readonly node: Node; readonly times: number }
  | { readonly kind: 'gap'; readonly most: number; readonly commas: boolean }
  | { readonly kind: 'not'; readonly node: Node }
  | { readonly kind: 'edge'; readonly edge: 'clause' | 'sentence' | 'end' };

/** How many words a starred element may stand for; bounded, so that no pattern takes more than constant time. */
const STAR = 3;

/** A word or a sign, from `lastIndex` on. */
const WORD = /[^\s|()<>?*]+/uy;

/**
 * Reads the small language the patterns are written in.
 *
 * Elements stand one after the other, separated by spaces: `word`, `one/other`, `~meet` any form of it, `<class>`, `(these words|or these)`,
 * `..` any words up to three, `..5` up to five, `,..5` across commas too, `^` a clause begins here, `^^` a sentence
 * does, `$` a clause ends here, `!x` not followed by x, `x?` maybe, `x*` up to three times.
 */
export function parsePattern(text: string): readonly Node[] {
  let at = 0;
  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    while (at < text.length && text[at] !== '|' && text[at] !== ')') {
      if (text[at] === ' ') at += 1;
      else nodes.push(element());
    }
    return nodes;
  };
  const element = (): Node => {
    let node = atom();
    for (; text[at] === '?' || text[at] === '*'; at++) {
      node = { kind: 'maybe', node, times: text[at] === '?' ? 1 : STAR };
    }
    return node;
  };
  const atom = (): Node => {
    const sign = text[at];
    if (sign === '!') {
      at += 1;
      return { kind: 'not', node: atom() };
    }
    if (sign === '(') {
      const ways: Node[][] = [];
      do {
        at += 1;
        ways.push(sequence());
      } while (text[at] === '|');
      at += 1;
      return { kind: 'choice', ways };
    }
    if (sign === '<') {
      const end = text.indexOf('>', at);
      const name = text.slice(at + 1, end);
      at = end + 1;
      return { kind: 'class', name };
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? '';
    at += word.length > 0 ? word.length : 1;
    if (word === '^') return { kind: 'edge', edge: 'clause' };
    if (word === '^^') return { kind: 'edge', edge: 'sentence' };
    if (word === '$') return { kind: 'edge', edge: 'end' };
    const gap = /^(,?)\.\.(\d*)$/u.exec(word);
    if (gap) return { kind: 'gap', most: gap[2] ? Number(gap[2]) : STAR, commas: gap[1] === ',' };
    if (word === ',') return { kind: 'word', words: [word] };
    const words = word.split('/').flatMap((each) => (each.startsWith('~') ? formsOf(each.slice(1)) : [each]));
    return { kind: 'word', words };
  };
  const ways = [sequence()];
  while (text[at] === '|') {
    at += 1;
    ways.push(sequence());
  }
  return ways.length === 1 ? (ways[0] ?? []) : [{ kind: 'choice', ways }];
}
