import type { ActName } from '../act.ts';
import type { Family } from '../acts/family.ts';
import { SCOPE } from '../vetoes/scope.ts';
import type { Pattern } from './compile.ts';
import type { Line } from './token.ts';

/** Words that perform an act, as a stretch of tokens; `to` is not included. */
export interface Heard {
  readonly act: ActName;
  readonly from: number;
  readonly to: number;
  /** It counts only beside another act. */
  readonly beside: true | 'clause' | false;
}

interface Entry {
  /** Its place in `Ear.wanted`; -1 where every line may hold it. */
  readonly id: number;
  readonly match: Pattern['match'];
  readonly family: number;
  readonly kills: boolean;
  /** What may not stand over its first word. */
  readonly vetoes: number;
}

/** Always takes an act away: speech of others, quotations, directions, mockery, orders to whoever grades. */
const ALWAYS = SCOPE.reported | SCOPE.quoted | SCOPE.staged | SCOPE.mocked | SCOPE.commanded;

/** What a family may lift. */
const LIFTED = ['negated', 'supposed', 'asked', 'others'] as const;

/** All patterns of all families, by the word they can begin with. */
export interface Ear {
  readonly families: readonly Family[];
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly anywhere: readonly Entry[];
  /** By word: the patterns a line with that word may hold. */
  readonly wanted: ReadonlyMap<string, readonly number[]>;
  /** How many patterns there are. */
  readonly size: number;
}

export function makeEar(families: readonly Family[], compile: (text: string) => Pattern): Ear {
  const byWord = new Map<string, Entry[]>();
  const anywhere: Entry[] = [];
  const wanted = new Map<string, number[]>();
  let size = 0;
  families.forEach(({ patterns, unless = [], despite = [] }, family) => {
    const vetoes = LIFTED.reduce((sum, name) => (despite.includes(name) ? sum : sum | SCOPE[name]), ALWAYS);
    const add = (text: string, kills: boolean) => {
      const { match, first, needs } = compile(text);
      const entry = { id: needs === undefined ? -1 : size, match, family, kills, vetoes };
      for (const word of needs ?? []) put(wanted, word, size);
      size += 1;
      if (first === undefined) anywhere.push(entry);
      else for (const word of first) put(byWord, word, entry);
    };
    for (const text of patterns) add(text, false);
    for (const text of unless) add(text, true);
  });
  return { families, byWord, anywhere, wanted, size };
}

function put<T>(map: Map<string, T[]>, word: string, value: T): void {
  const list = map.get(word);
  if (list === undefined) map.set(word, [value]);
  else list.push(value);
}

const NOBODY: Family = { act: 'thanks', patterns: [] };

/** What the patterns make of a line. */
export interface Hearing {
  /** Everything performed, in the order of the families, before acts are weighed against each other. */
  readonly heard: readonly Heard[];
  /** By act, the tokens of what only looks like it. */
  readonly denied: ReadonlyMap<ActName, ReadonlySet<number>>;
}

export function hear(ear: Ear, line: Line): Hearing {
  const denied = new Map<ActName, Set<number>>();
  const deny = (act: ActName, from: number, to: number) => {
    const tokens = denied.get(act) ?? new Set<number>();
    for (let at = from; at < to; at++) tokens.add(at);
    denied.set(act, tokens);
  };
  const found: Heard[][] = ear.families.map(() => []);
  const killed: Uint8Array[] = ear.families.map(() => new Uint8Array(0));
  const { tokens } = line;
  const possible = new Uint8Array(ear.size);
  for (const { word } of tokens) for (const id of ear.wanted.get(word) ?? []) possible[id] = 1;
  const run = (entry: Entry, at: number) => {
    if (entry.id >= 0 && possible[entry.id] === 0) return;
    const to = entry.match(line, at);
    if (to <= at) return;
    const { act, beside } = ear.families[entry.family] ?? NOBODY;
    if (!entry.kills) {
      if (((line.scope[at] ?? 0) & entry.vetoes) === 0)
        found[entry.family]?.push({ act, from: at, to, beside: beside ?? false });
      else deny(act, at, to);
      return;
    }
    deny(act, at, to);
    let mask = killed[entry.family] ?? new Uint8Array(0);
    if (mask.length === 0) {
      mask = new Uint8Array(tokens.length);
      killed[entry.family] = mask;
    }
    mask.fill(1, at, to);
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    for (const entry of ear.byWord.get(token.word) ?? []) run(entry, at);
    for (const entry of ear.anywhere) run(entry, at);
  }
  const heard = found.flatMap((own, family) => {
    const mask = killed[family] ?? new Uint8Array(0);
    if (mask.length === 0) return own;
    return own.filter(({ from, to }) => mask.indexOf(1, from) < 0 || mask.indexOf(1, from) >= to);
  });
  return { heard, denied };
}
