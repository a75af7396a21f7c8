import { readFileSync, writeFileSync } from 'node:fs';
import type { ActName } from '../src/domain/words/act.ts';
import { BORDER } from '../src/domain/words/border.ts';
import { readLine } from '../src/domain/words/hear-line.ts';
import { featuresOf } from '../src/domain/words/leanings/features.ts';
import { LEANED } from '../src/domain/words/leanings/leanings.ts';

/**
 * Learns how words lean to acts (`src/domain/words/leanings/weights.ts`) from the open labelled lines: a logistic
 * regression an act over the features of `leanings/features.ts`, pulled towards nought, of which the largest weights
 * are kept and learned once more. Nothing is drawn by chance, so the table comes out the same each time.
 * `npm run words:leanings -- [--without=NAME] [--threshold=P]`; a file left out measures the others.
 */
const FOLDER = 'tests/fixtures/lines';
const FILES = [
  'given-open',
  'open',
  'open-2',
  'open-3',
  'open-4',
  'open-5',
  'talk',
  'hostile',
  'paraphrases',
];
const TARGET = 'src/domain/words/leanings/weights.ts';

const flag = (name: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const without = flag('without')?.split(',') ?? [];
/** How probable an act must be to be heard: chosen on files left out, where .3 to .4 were best. */
const THRESHOLD = Number(flag('threshold') ?? 0.33);
/** Pull of the weights towards nought, rounds of descent and their step; kept weights; whole numbers a unit. */
const [PULL, ROUNDS, STEP, KEPT, SCALE] = [0.001, 300, 0.15, Number(flag('kept') ?? 5000), 10];

interface Example {
  readonly features: readonly string[];
  readonly acts: ReadonlySet<string>;
}

const examples: Example[] = FILES.filter((name) => !without.includes(name)).flatMap((name) =>
  readFileSync(`${FOLDER}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .flatMap((row) => {
      const { text, partner_name, acts } = JSON.parse(row) as {
        text: string;
        partner_name: string;
        acts: string[];
      };
      const { line, language } = readLine(text, { partner: [partner_name], scene: undefined });
      if (language === 'unlisted') return [];
      return [
        { features: [...new Set(featuresOf(line).map((feature) => feature.name))], acts: new Set(acts) },
      ];
    }),
);

const tally = new Map<string, number>();
for (const { features } of examples) for (const name of features) tally.set(name, (tally.get(name) ?? 0) + 1);
const names = [...tally]
  .filter(([, times]) => times >= 2)
  .map(([name]) => name)
  .toSorted((a, b) => (a < b ? -1 : 1));
const place = new Map(names.map((name, i) => [name, i]));
const rows = examples.map(({ features }) =>
  Int32Array.from(features.flatMap((name) => place.get(name) ?? [])),
);

/** Weights of one act, its bias last. */
function learn(act: ActName, allowed?: Uint8Array): Float64Array {
  const border = BORDER[act] ?? act;
  const weights = new Float64Array(names.length + 1);
  const speed = new Float64Array(names.length + 1);
  const wanted = examples.map(({ acts }) => (acts.has(border) ? 1 : 0));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i === names.length ? 0 : PULL * weight));
    rows.forEach((row, i) => {
      let sum = weights[names.length] ?? 0;
      for (const at of row) sum += weights[at] ?? 0;
      const miss = (1 / (1 + Math.exp(-sum)) - (wanted[i] ?? 0)) / rows.length;
      for (const at of row) slope[at] = (slope[at] ?? 0) + miss;
      slope[names.length] = (slope[names.length] ?? 0) + miss;
    });
    for (let i = 0; i <= names.length; i++) {
      speed[i] = 0.9 * (speed[i] ?? 0) - STEP * (slope[i] ?? 0);
      weights[i] = allowed?.[i] === 0 && i < names.length ? 0 : (weights[i] ?? 0) + (speed[i] ?? 0);
    }
  }
  return weights;
}

const first = LEANED.map((act) => learn(act));
const sizes = first.flatMap((weights) => [...weights.slice(0, -1)].map(Math.abs)).toSorted((a, b) => b - a);
const least = sizes[KEPT] ?? 0;
const second = LEANED.map((act, i) =>
  learn(
    act,
    Uint8Array.from(first[i] ?? [], (weight) => (Math.abs(weight) > least ? 1 : 0)),
  ),
);

const shift = Math.log(THRESHOLD / (1 - THRESHOLD));
const biases = second.map((weights) => Math.round(SCALE * ((weights[names.length] ?? 0) - shift)));
const table = names.flatMap((name, at) => {
  const codes = second
    .map((weights, i) => {
      const weight = Math.round(SCALE * (weights[at] ?? 0));
      return weight === 0 ? '' : String.fromCharCode(97 + i) + String(weight);
    })
    .join('');
  return codes === '' ? [] : [`${name}\t${codes}`];
});
const quoted = JSON.stringify(table.join('\n')).replaceAll("'", "\\'").replaceAll('\\"', '"').slice(1, -1);
writeFileSync(
  TARGET,
  `/** Made by \`npm run words:leanings\` from the open lines; not to be edited. */\nexport const BIASES: readonly number[] = [\n  ${biases.join(', ')},\n];\nexport const WEIGHTS =\n  '${quoted}';\n`,
);
process.stdout.write(`${examples.length} lines, ${table.length} features\n`);
