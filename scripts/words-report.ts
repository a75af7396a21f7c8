import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { judgeLine } from '../src/domain/judge/judge-line.ts';
import { draw } from '../src/domain/kernel/chance.ts';
import { parseLibrary, parseScenario } from '../src/domain/scenario/parse.ts';
import type { Scenario } from '../src/domain/scenario/scenario.ts';
import { borderActs } from '../src/domain/words/border.ts';
import { recognise } from '../src/domain/words/recognise.ts';

/**
 * How well the recogniser hears: precision, recall and F1 an act, rank agreement of both numbers of a line alone with
 * the labels, false acts on the talk of the scenes, and speed.
 * `npm run words:report -- [open|held] [--file=NAME] [--misses]`.
 * Misses are shown of the open part alone.
 */
const FOLDER = 'tests/fixtures/lines';
const PARTS: Readonly<Record<string, readonly string[]>> = {
  open: ['given-open', 'open', 'open-2', 'open-3', 'open-4', 'open-5'],
  held: ['given-held', 'held-2'],
};
/** Lines an act must have before its F1 counts in the mean over acts. */
const ENOUGH: Readonly<Record<string, number>> = { open: 5, held: 12 };

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly partner_name: string;
  readonly quality: number;
  readonly relationship: number;
  readonly acts: readonly string[];
  readonly conflict?: boolean;
}

const args = process.argv.slice(2);
const part = args.includes('held') ? 'held' : 'open';
/** Single files of the open part, where only those are wanted. */
const only = (PARTS['open'] ?? []).filter((name) => args.includes(`--file=${name}`));
const showMisses = args.includes('--misses') && part === 'open';

function load(names: readonly string[]): Labelled[] {
  return names.flatMap((name) => {
    const path = `${FOLDER}/${name}.jsonl`;
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Labelled);
  });
}

const say = (line = '') => process.stdout.write(`${line}\n`);
const percent = (share: number) => (100 * share).toFixed(1);

/** Acts of leaving; talking on (take_up, ask_where and the like) is what talk is for, and markers are left aside. */
const COUNTED = new Set([
  'thanks',
  'appreciation',
  'callback',
  'reason',
  'busy',
  'excuse',
  'frees',
  'announcement',
  'follow_up',
  'contact',
  'vague_promise',
  'introduction',
  'common_ground',
  'apology',
  'well_wish',
  'blame',
  'insult',
  'farewell',
]);

/** What the report never counts: no act is `none`, and lies are not read from words. */
const UNCOUNTED = new Set(['none', 'deception']);

interface Judged {
  readonly line: Labelled;
  readonly listed: boolean;
  readonly got: ReadonlySet<string>;
  readonly want: ReadonlySet<string>;
  readonly tact: number;
  readonly relationship: number;
}

function judged(line: Labelled): Judged {
  const slots = { partner: [line.partner_name], scene: undefined };
  const recognised = recognise(line.text, slots);
  const { tact, relationship } = judgeLine(line.text, slots);
  return {
    line,
    listed: recognised.language !== 'unlisted',
    got: new Set(borderActs(recognised).map(({ act }) => act)),
    want: new Set(line.acts.filter((act) => !UNCOUNTED.has(act))),
    tact,
    relationship,
  };
}

interface Counts {
  hits: number;
  surplus: number;
  missing: number;
}

function count(all: readonly Judged[], act?: string): Counts {
  const counts = { hits: 0, surplus: 0, missing: 0 };
  for (const { got, want } of all) {
    for (const each of new Set([...got, ...want])) {
      if (act !== undefined && each !== act) continue;
      if (got.has(each) && want.has(each)) counts.hits += 1;
      else if (got.has(each)) counts.surplus += 1;
      else counts.missing += 1;
    }
  }
  return counts;
}

const f1 = ({ hits, surplus, missing }: Counts) => (2 * hits) / Math.max(1, 2 * hits + surplus + missing);

/** The middle 95 % of micro-F1 over a thousand samples of the lines, drawn with a fixed seed. */
function interval(all: readonly Judged[]): readonly [number, number] {
  const scores = Array.from({ length: 1000 }, (_, round) =>
    f1(count(all.map((_line, i) => all[draw(round, `line/${i}`, 0, all.length - 1)] as Judged))),
  ).toSorted((a, b) => a - b);
  return [scores[25] ?? 0, scores[974] ?? 0];
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).toSorted((a, b) => a.value - b.value);
  const rank: number[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (let i = from; i < to; i++) rank[order[i]?.at ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return rank;
}

function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length - 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((rank, i) => {
    const [dx, dy] = [rank - mean, (y[i] ?? 0) - mean];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xy / Math.sqrt(xx * yy);
}

/** Share of the pairs two or more labels apart that the scores put in the right order. */
function rightPairs(scores: readonly number[], labels: readonly number[]): number {
  let [right, all] = [0, 0];
  labels.forEach((label, i) => {
    labels.forEach((other, j) => {
      if (label - other < 2) return;
      all += 1;
      if ((scores[i] ?? 0) > (scores[j] ?? 0)) right += 1;
    });
  });
  return right / Math.max(1, all);
}

const files = part === 'open' && only.length > 0 ? only : (PARTS[part] ?? []);
const everything = load(files).map(judged);
const english = everything.filter(({ listed }) => listed);
say(
  `${part} part: ${everything.length} lines, ${everything.length - english.length} of them heard as another language and left out`,
);
say();
say('act                     precision  recall     F1   lines');
const enough = ENOUGH[part] ?? 5;
const means: number[] = [];
const acts = [...new Set(english.flatMap(({ got, want }) => [...got, ...want]))].toSorted((a, b) =>
  a < b ? -1 : 1,
);
for (const act of acts) {
  const counts = count(english, act);
  const { hits, surplus, missing } = counts;
  if (hits + missing >= enough) means.push(f1(counts));
  const cells = [hits / Math.max(1, hits + surplus), hits / Math.max(1, hits + missing), f1(counts)].map(
    (cell) => percent(cell).padStart(8),
  );
  say(`${act.padEnd(24)}${cells.join('')}${String(hits + missing).padStart(8)}`);
}
const [low, high] = interval(english);
say();
say(
  `micro-F1 ${percent(f1(count(english)))} (95 % bootstrap ${percent(low)} to ${percent(high)}), with the other languages ${percent(f1(count(everything)))}`,
);
say(
  `macro-F1 over ${means.length} acts with ${enough} lines or more: ${percent(means.reduce((a, b) => a + b, 0) / means.length)}`,
);

const ranked = english.filter(({ line }) => line.conflict !== true);
for (const [name, scores, labels] of [
  ['Tact', ranked.map(({ tact }) => tact), ranked.map(({ line }) => line.quality)],
  ['Relationship', ranked.map((each) => each.relationship), ranked.map(({ line }) => line.relationship)],
] as const) {
  say(
    `${name}: Spearman ${spearman(scores, labels).toFixed(3)}, pairs two labels apart in order ${percent(rightPairs(scores, labels))} % (${ranked.length} lines)`,
  );
}

say();
talk();
speed();
if (showMisses) {
  say();
  for (const { line, got, want } of english) {
    const missing = [...want].filter((act) => !got.has(act));
    const surplus = [...got].filter((act) => !want.has(act));
    if (missing.length + surplus.length > 0)
      say(
        `${line.id}: ${line.text}\n    missing ${missing.join(', ') || '-'}; surplus ${surplus.join(', ') || '-'}`,
      );
  }
}

/** The scenes that ship. */
function scenes(): readonly Scenario[] {
  const folder = 'public/scenarios';
  const library = parseLibrary(readFileSync(`${folder}/library/replies.json`, 'utf8'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const read = parseScenario(text, name.replace('.json', ''), library.ok ? library.value : undefined);
      return read.ok ? [read.value] : [];
    });
}

/** Acts heard where nobody takes leave: the partners' lines and the player's talk in the scenes, as plain speech. */
function talk(): void {
  const lines = scenes().flatMap(({ file, replies }) => [
    ...file.beats.flatMap((beat) => [
      ...beat.say,
      ...beat.moves.flatMap((move) => [
        ...(move.kind.startsWith('cut') || move.acts !== undefined ? [] : [move.text]),
        ...(move.answer ?? []),
      ]),
    ]),
    ...file.items.flatMap((item) => [...item.say, ...item.taken, ...item.held]),
    ...replies.flatMap((layer) =>
      ['missed', 'interrupted', 'item_ignored'].flatMap((root) =>
        [...layer].flatMap(([key, said]) => (key.split('.')[0] === root ? said : [])),
      ),
    ),
  ]);
  const unique = [...new Set(lines)];
  const heard = unique.flatMap((text) =>
    recognise(text)
      .acts.filter(({ act }) => COUNTED.has(act))
      .map(({ act }) => act),
  );
  const tally = new Map<string, number>();
  for (const act of heard) tally.set(act, (tally.get(act) ?? 0) + 1);
  say(
    `talk of the scenes: ${heard.length} acts heard in ${unique.length} lines, ${((1000 * heard.length) / unique.length).toFixed(1)} in 1,000 (${[...tally].map(([act, n]) => `${act} ${n}`).join(', ')})`,
  );
}

/** Median and 99th percentile of one recognition, in milliseconds, after warm-up. */
function speed(): void {
  const texts = everything.map(({ line }) => line.text);
  for (const [length, name] of [
    [120, 'median'],
    [600, '99th percentile'],
  ] as const) {
    const samples = texts.map((_, i) => {
      let text = '';
      for (let at = i; text.length < length; at = (at + 1) % texts.length) text += `${texts[at] ?? ''} `;
      return text.slice(0, length);
    });
    for (let round = 0; round < 3; round++) for (const text of samples) recognise(text);
    const times = samples
      .map((text) => {
        const start = performance.now();
        recognise(text);
        return performance.now() - start;
      })
      .toSorted((a, b) => a - b);
    const at = name === 'median' ? times.length >> 1 : Math.floor(times.length * 0.99);
    say(`${length} characters: ${(times[at] ?? 0).toFixed(3)} ms (${name} of ${times.length})`);
  }
}
