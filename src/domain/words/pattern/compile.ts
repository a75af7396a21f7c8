import type { Node } from './parse.ts';
import { parsePattern } from './parse.ts';
import type { Line } from './token.ts';

/** Matches from the token `at` on; the token behind the last one matched, or -1. Bounded work by construction. */
export type Matcher = (line: Line, at: number) => number;

/** A class of words, a test of a token, or a pattern of its own under a name. */
export type WordClass = ReadonlySet<string> | ((line: Line, at: number) => boolean) | string;
export type Classes = Readonly<Record<string, WordClass>>;

/** A pattern ready to run. `first` holds the words it can begin with; `undefined` where any can. */
export interface Pattern {
  readonly match: Matcher;
  readonly first: ReadonlySet<string> | undefined;
  /** A line must hold one of these for it to match; `undefined` where none can be told. */
  readonly needs: ReadonlySet<string> | undefined;
}

/** Words a gap does not run over: what turns the meaning of a clause round. */
const NO_GAP = new Set(['not', 'never', 'no', 'nothing', 'nobody', 'hardly', 'without', 'but']);

/** A word of every other line chooses as badly as so many rare ones. */
const COMMON_COST = 40;

/** Marks that part a sentence and do not end it. */
const CROSSED = new Set([',', '-', ':']);

/**
 * Makes matchers of patterns.
 *
 * @param keyOf the number of a word, from 1; the same as in `Line.keys`
 * @param common words that stand in every other line and so tell patterns apart badly
 */
export function compiler(
  classes: Classes,
  keyOf: (word: string) => number,
  common: ReadonlySet<string>,
): (text: string) => Pattern {
  const parsed = new Map<string, readonly Node[]>();
  const nodesOf = (text: string): readonly Node[] => {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    const nodes = parsePattern(text);
    parsed.set(text, nodes);
    return nodes;
  };
  const sequence = (nodes: readonly Node[], then: Matcher): Matcher =>
    nodes.reduceRight<Matcher>((rest, node) => matcherOf(node, rest), then);

  const numbered = new Set<string>();

  /** Numbers every word of a sequence, from its end: where two words lie as near to a slip, the lower number wins. */
  function number(nodes: readonly Node[]): void {
    for (const node of nodes.toReversed()) {
      if (node.kind === 'word') node.words.forEach(keyOf);
      else if (node.kind === 'choice') node.ways.forEach(number);
      else if (node.kind === 'maybe' || node.kind === 'not') number([node.node]);
      else if (node.kind === 'class' && !numbered.has(node.name)) {
        numbered.add(node.name);
        const known = classes[node.name];
        if (known === undefined) throw new Error(`No class of words is called ${node.name}.`);
        if (typeof known === 'string') number(nodesOf(known));
        else if (typeof known !== 'function') for (const word of known) keyOf(word);
      }
    }
  }

  function matcherOf(node: Node, then: Matcher): Matcher {
    switch (node.kind) {
      case 'word': {
        const [only = '', ...others] = node.words;
        return others.length > 0 ? inSet(tableOf(node.words), then) : isKey(keyOf(only), then);
      }
      case 'class': {
        const known = classes[node.name];
        if (typeof known === 'string') return sequence(nodesOf(known), then);
        if (typeof known !== 'function') return inSet(tableOfClass(node.name, known), then);
        return (line, at) => (at < line.tokens.length && known(line, at) ? then(line, at + 1) : -1);
      }
      case 'choice': {
        const words = wordsOf(node);
        if (words !== undefined) return inSet(tableOf(words), then);
        const ways = node.ways.map((way) => sequence(way, then));
        return (line, at) => {
          for (const way of ways) {
            const end = way(line, at);
            if (end >= 0) return end;
          }
          return -1;
        };
      }
      case 'maybe': {
        const words = wordsOf(node.node);
        if (words !== undefined) return someOf(tableOf(words), node.times, then);
        let matcher = then;
        for (let i = 0; i < node.times; i++) {
          const more = matcherOf(node.node, matcher);
          matcher = (line, at) => {
            const end = more(line, at);
            return end >= 0 ? end : then(line, at);
          };
        }
        return matcher;
      }
      case 'gap':
        return (line, at) => {
          for (let skipped = 0; skipped <= node.most; skipped++) {
            const end = then(line, at + skipped);
            if (end >= 0) return end;
            const token = line.tokens[at + skipped];
            if (token === undefined || NO_GAP.has(token.word)) return -1;
            if (token.kind !== 'word' && !(node.commas && CROSSED.has(token.word))) return -1;
          }
          return -1;
        };
      case 'not': {
        const other = matcherOf(node.node, (_, at) => at);
        return (line, at) => (other(line, at) >= 0 ? -1 : then(line, at));
      }
      case 'edge':
        return (line, at) => (isEdge(line, at, node.edge) ? then(line, at) : -1);
    }
  }

  /** The words of an element that stands for exactly one word; `undefined` for any other. */
  function wordsOf(node: Node): readonly string[] | undefined {
    if (node.kind === 'word') return node.words;
    if (node.kind === 'class') {
      const known = classes[node.name];
      return known === undefined || typeof known === 'string' || typeof known === 'function'
        ? undefined
        : [...known];
    }
    if (node.kind !== 'choice') return undefined;
    const all: string[] = [];
    for (const way of node.ways) {
      const [only] = way;
      const words = way.length === 1 && only !== undefined ? wordsOf(only) : undefined;
      if (words === undefined) return undefined;
      all.push(...words);
    }
    return all;
  }

  /** A table of ones at the keys of the words. */
  function tableOf(words: readonly string[]): Uint8Array {
    const keys = words.map(keyOf);
    const table = new Uint8Array(keys.reduce((most, key) => (key > most ? key : most), 0) + 1);
    for (const key of keys) table[key] = 1;
    return table;
  }

  const classTables = new Map<string, Uint8Array>();

  /** The table of a class, made once: hundreds of patterns name the same few. */
  function tableOfClass(name: string, words: ReadonlySet<string> | undefined): Uint8Array {
    const table = classTables.get(name) ?? tableOf([...(words ?? [])]);
    classTables.set(name, table);
    return table;
  }

  /** The words a sequence can begin with, into `into`; true if nothing before its end has to be there. */
  function firsts(nodes: readonly Node[], into: Set<string>): 'open' | 'any' | 'done' {
    for (const node of nodes) {
      if (node.kind === 'edge' || node.kind === 'not') continue;
      if (node.kind === 'gap') return 'any';
      if (node.kind === 'word') {
        for (const word of node.words) into.add(word);
        return 'done';
      }
      if (node.kind === 'class') {
        const known = classes[node.name];
        if (typeof known === 'function') return 'any';
        if (typeof known !== 'string') {
          for (const word of known ?? []) into.add(word);
          return 'done';
        }
        const found = firsts(nodesOf(known), into);
        if (found !== 'open') return found;
        continue;
      }
      const ways = node.kind === 'maybe' ? [[node.node], []] : node.ways;
      const found = ways.map((way) => firsts(way, into));
      if (found.includes('any')) return 'any';
      if (!found.includes('open')) return 'done';
    }
    return 'open';
  }

  /** The choosiest set of words one of which a sequence cannot do without. */
  function needsOf(nodes: readonly Node[]): ReadonlySet<string> | undefined {
    let best: ReadonlySet<string> | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const node of nodes) {
      const set = neededBy(node);
      if (set === undefined) continue;
      let cost = 0;
      for (const word of set) cost += common.has(word) || word.length < 2 ? COMMON_COST : 1;
      if (cost < least) {
        least = cost;
        best = set;
      }
    }
    return best;
  }

  function neededBy(node: Node): ReadonlySet<string> | undefined {
    if (node.kind === 'word') return new Set(node.words);
    if (node.kind === 'class') {
      const known = classes[node.name];
      if (typeof known === 'string') return needsOf(nodesOf(known));
      return typeof known === 'function' ? undefined : known;
    }
    if (node.kind !== 'choice') return undefined;
    const all = new Set<string>();
    for (const way of node.ways) {
      const set = needsOf(way);
      if (set === undefined) return undefined;
      for (const word of set) all.add(word);
    }
    return all;
  }

  return (text) => {
    const nodes = nodesOf(text);
    const first = new Set<string>();
    const found = firsts(nodes, first);
    number(nodes);
    // Most patterns are never tried: what they need is in no line.
    let match: Matcher | undefined;
    return {
      match: (line, at) => {
        match ??= sequence(nodes, (_, end) => end);
        return match(line, at);
      },
      first: found === 'done' ? first : undefined,
      needs: needsOf(nodes),
    };
  };
}

function isKey(key: number, then: Matcher): Matcher {
  return (line, at) => (line.keys[at] === key ? then(line, at + 1) : -1);
}

function inSet(table: Uint8Array, then: Matcher): Matcher {
  return (line, at) => (table[line.keys[at] ?? 0] === 1 ? then(line, at + 1) : -1);
}

/** Up to `times` words of the table, as many as there are first. */
function someOf(table: Uint8Array, times: number, then: Matcher): Matcher {
  return (line, at) => {
    let most = 0;
    while (most < times && table[line.keys[at + most] ?? 0] === 1) most += 1;
    for (; most > 0; most--) {
      const end = then(line, at + most);
      if (end >= 0) return end;
    }
    return then(line, at);
  };
}

const LINKS = new Set(['and', 'but', 'so', 'because', 'then', 'or']);

function isEdge(
  { tokens, sentence, clause }: Line,
  at: number,
  edge: 'clause' | 'sentence' | 'end',
): boolean {
  if (edge === 'end') return (tokens[at]?.kind ?? 'mark') !== 'word';
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (edge === 'sentence') return sentence[at] !== sentence[at - 1];
  return before.kind !== 'word' || clause[at] !== clause[at - 1] || LINKS.has(before.word);
}
