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
}

/** Words a gap does not run over: what turns the meaning of a clause round. */
const NO_GAP = new Set(['not', 'never', 'no', 'nothing', 'nobody', 'hardly', 'without', 'but']);

/** Marks that part a sentence and do not end it. */
const CROSSED = new Set([',', '-', ':']);

/** Makes matchers of patterns; every literal word met is told to `meet`. */
export function compiler(classes: Classes, meet: (word: string) => void): (text: string) => Pattern {
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

  function matcherOf(node: Node, then: Matcher): Matcher {
    switch (node.kind) {
      case 'word': {
        node.words.forEach(meet);
        const [only = ''] = node.words;
        if (node.words.length === 1)
          return (line, at) => (line.tokens[at]?.word === only ? then(line, at + 1) : -1);
        return inSet(new Set(node.words), then);
      }
      case 'class': {
        const known = classes[node.name];
        if (known === undefined) throw new Error(`No class of words is called ${node.name}.`);
        if (typeof known === 'string') return sequence(nodesOf(known), then);
        if (typeof known !== 'function') return inSet(known, then);
        return (line, at) => (at < line.tokens.length && known(line, at) ? then(line, at + 1) : -1);
      }
      case 'choice': {
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

  return (text) => {
    const nodes = nodesOf(text);
    const first = new Set<string>();
    const found = firsts(nodes, first);
    return { match: sequence(nodes, (_, at) => at), first: found === 'done' ? first : undefined };
  };
}

function inSet(words: ReadonlySet<string>, then: Matcher): Matcher {
  return (line, at) => {
    const token = line.tokens[at];
    return token !== undefined && words.has(token.word) ? then(line, at + 1) : -1;
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
