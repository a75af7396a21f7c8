/** Works out the fairness figures of all scenes, and writes them down as a table. */
import { writeFileSync } from 'node:fs';
import type { SceneFigures } from '../src/domain/proof/scene-figures.ts';
import { figuresOf } from '../src/domain/proof/scene-figures.ts';
import { READER } from '../src/domain/proof/simulate.ts';
import type { ScenarioFile } from '../src/domain/scenario/schema.ts';
import { readShippedScenes } from './shipped-scenes.ts';

const FILE = 'docs/fairness.md';
const SEEDS = 50;

const rows = readShippedScenes().flatMap(({ id, parsed }) => {
  if (!parsed.ok) throw new Error(`${id} cannot be read; lint says why.`);
  return [{ file: parsed.value.file, figures: figuresOf(parsed.value, SEEDS) }];
});

const sum = (of: (figures: SceneFigures) => number) =>
  rows.reduce((all, { figures }) => all + of(figures), 0);
const percent = (part: number, whole: number) => `${Math.floor((part * 100) / whole)} %`;
const cells = (...each: readonly (string | number)[]) => `| ${each.join(' | ')} |`;
const table = (head: readonly string[], body: readonly string[]) => [
  cells(...head),
  cells(...head.map(() => '---')),
  ...body,
];

const POLICIES =
  rows[0]?.figures.policies.map(({ policy }) => policy).filter((name) => name !== READER) ?? [];

function policyRow({ id, policies }: SceneFigures): string {
  const of = (name: string) => {
    const found = policies.find(({ policy }) => policy === name);
    return found === undefined ? '' : `${found.tact} / ${found.relationship}`;
  };
  return cells(id, ...POLICIES.map(of), of(READER));
}

function sceneRow({
  file,
  figures,
}: {
  readonly file: ScenarioFile;
  readonly figures: SceneFigures;
}): string {
  const { id, longest, best, paths, naming, conditions, shared } = figures;
  return cells(
    id,
    file.room,
    file.power,
    file.company,
    file.slip ?? '',
    best.join(', '),
    `${longest.longest} of ${longest.sets}`,
    `${percent(naming, paths)} of ${paths}`,
    conditions,
    shared.length,
  );
}

const counted = (name: string, of: (file: ScenarioFile, figures: SceneFigures) => readonly string[]) => {
  const counts = new Map<string, number>();
  for (const { file, figures } of rows)
    for (const each of of(file, figures)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return `- ${name}: ${[...counts].map(([each, count]) => `${each} ${count}`).join(', ')}`;
};

const text = [
  '# Fairness of the scenes',
  '',
  `Written by \`npm run fairness\`; each policy plays ${SEEDS} seeds. CONTRIBUTING.md says when to run it.`,
  '',
  '## Policies',
  '',
  'Medians of Tact / Relationship. A policy stays under 70 in one of them, the honest reader reaches 85 in both.',
  '',
  ...table(
    ['Scene', ...POLICIES, READER],
    rows.map(({ figures }) => policyRow(figures)),
  ),
  '',
  '## Scenes',
  '',
  'Best is the way out whose best honest run has the highest sum of both headlines, with the goal reached (staying: twice its Relationship). Longest is in how many sets of lines the best line is the longest. Naming is in how many of the complete paths that the proof walks a reply names a fact told in that run, somebody introduced in it, or what was promised. Conditions is the most conditions of the partner (deafness and wish, both turned, warmth, a bid of their own) in which one exit line gets a reply of its own. Shared are replies of the scene’s own that answer more than one tactic.',
  '',
  ...table(
    ['Scene', 'Room', 'Power', 'Company', 'Slip', 'Best', 'Longest', 'Naming', 'Conditions', 'Shared'],
    rows.map(sceneRow),
  ),
  '',
  '## Taken together',
  '',
  counted('kinds of place', ({ room }) => [room]),
  counted('power', ({ power }) => [power]),
  counted('company', ({ company }) => [company]),
  counted('leaving unseen is right', ({ slip }) => (slip === undefined ? [] : [slip])),
  `- naming: ${percent(
    sum(({ naming }) => naming),
    sum(({ paths }) => paths),
  )} of all ${sum(({ paths }) => paths)} paths`,
  counted('best way out', (_file, { best }) => best),
  counted('what serves the need', ({ partner }) => [
    ...new Set(partner.need.servedBy.map((served) => served.split(':')[0] ?? '')),
  ]),
  '',
].join('\n');
writeFileSync(FILE, text);
console.log(`${FILE}: ${rows.length} scenes`);
