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
  readonly match: Pattern['match'];
  readonly family: number;
  readonly kills: boolean;
}

/** All patterns of all families, by the word they can begin with. */
export interface Ear {
  readonly families: readonly Family[];
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly anywhere: readonly Entry[];
}

export function makeEar(families: readonly Family[], compile: (text: string) => Pattern): Ear {
  const byWord = new Map<string, Entry[]>();
  const anywhere: Entry[] = [];
  families.forEach(({ patterns, unless = [] }, family) => {
    const add = (text: string, kills: boolean) => {
      const { match, first } = compile(text);
      const entry = { match, family, kills };
      if (first === undefined) anywhere.push(entry);
      else
        for (const word of first) {
          const list = byWord.get(word);
          if (list === undefined) byWord.set(word, [entry]);
          else list.push(entry);
        }
    };
    for (const text of patterns) add(text, false);
    for (const text of unless) add(text, true);
  });
  return { families, byWord, anywhere };
}

const NOBODY: Family = { act: 'thanks', patterns: [] };

/** Always takes an act away: speech of others, quotations, directions, mockery, orders to whoever grades. */
const ALWAYS = SCOPE.reported | SCOPE.quoted | SCOPE.staged | SCOPE.mocked | SCOPE.commanded;

/** Everything performed in a line, in the order of the families, before acts are weighed against each other. */
export function hear(ear: Ear, line: Line): Heard[] {
  const found: Heard[][] = ear.families.map(() => []);
  const killed: Uint8Array[] = ear.families.map(() => new Uint8Array(0));
  const { tokens } = line;
  const run = (entry: Entry, at: number) => {
    const to = entry.match(line, at);
    if (to <= at) return;
    const { act, despite, beside } = ear.families[entry.family] ?? NOBODY;
    if (!entry.kills) {
      const vetoes =
        ALWAYS |
        (despite?.includes('negated') ? 0 : SCOPE.negated) |
        (despite?.includes('supposed') ? 0 : SCOPE.supposed) |
        (despite?.includes('others') ? 0 : SCOPE.others) |
        (despite?.includes('asked') ? 0 : SCOPE.asked);
      if (((line.scope[at] ?? 0) & vetoes) === 0)
        found[entry.family]?.push({ act, from: at, to, beside: beside ?? false });
      return;
    }
    let mask = killed[entry.family] ?? new Uint8Array(0);
    if (mask.length === 0) {
      mask = new Uint8Array(tokens.length);
      killed[entry.family] = mask;
    }
    mask.fill(1, at, to);
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'other') continue;
    for (const entry of ear.byWord.get(token.word) ?? []) run(entry, at);
    if (token.kind === 'word') for (const entry of ear.anywhere) run(entry, at);
  }
  return found.flatMap((heard, family) => {
    const mask = killed[family] ?? new Uint8Array(0);
    if (mask.length === 0) return heard;
    return heard.filter(({ from, to }) => mask.indexOf(1, from) < 0 || mask.indexOf(1, from) >= to);
  });
}
