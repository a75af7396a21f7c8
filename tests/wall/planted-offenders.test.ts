import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkImports } from '../../scripts/check-imports.ts';
import { IMPORT_TABLE } from '../../scripts/import-table.ts';
import type { Finding } from '../../scripts/read-source.ts';
import { BANS, checkSourceBans } from '../../scripts/source-bans.ts';
import {
  AMBIENT_NAMES,
  BROWSER_GLOBALS,
  LANGUAGE_GLOBALS,
  LINT_OFFENDERS,
  RIGHT_IMPORTS,
  SOURCE_BANS,
  SOURCE_LOOKALIKES,
  WAYS_TO_TAKE,
  WRONG_IMPORTS,
} from './offenders.ts';
import type { Report } from './planted-tree.ts';
import { compileDomain, lint, plantTree, uproot } from './planted-tree.ts';

/**
 * A guard is trusted only after it has caught somebody. Each tool runs once over a tree full of offenders,
 * where it must name every one of them, and once over a clean twin, where it must say nothing.
 */
interface Offender {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  /** The rule or the message that must be named. */
  readonly by?: string;
}

const WORDS = 'src/domain/words';
const slug = (text: string) => text.replace(/[^a-z]+/giu, '-').toLowerCase();

const ambient: Offender[] = AMBIENT_NAMES.map((name) => ({
  title: name,
  file: `${WORDS}/ambient-${slug(name)}.ts`,
  text: `export const planted = () => ${name};\n`,
}));

const languageGlobals: Offender[] = LANGUAGE_GLOBALS.flatMap((name) =>
  Object.entries(WAYS_TO_TAKE).map(([way, write]) => ({
    title: `${name}, ${way}, in the domain`,
    file: `${WORDS}/language-${slug(name)}-${way}.ts`,
    text: write(name),
    by: 'noRestrictedGlobals',
  })),
);

const browserGlobals: Offender[] = BROWSER_GLOBALS.flatMap((name) =>
  ['src/copy', 'src/store', 'src/ui/components', 'src/ui/screens', 'src/app'].map((folder) => ({
    title: `${name} in ${folder}`,
    file: `${folder}/browser-${slug(name)}.ts`,
    text: `export const planted = () => ${name};\n`,
    by: 'noRestrictedGlobals',
  })),
);

const houseRules: Offender[] = LINT_OFFENDERS.map(([rule, file, text]) => ({
  title: `${rule}: ${file}`,
  file,
  text,
  by: rule,
}));

const sourceBans: Offender[] = Object.entries(SOURCE_BANS).flatMap(([ban, texts]) =>
  texts.map((text, index) => ({
    title: `${ban}: ${text.trim()}`,
    file: `${WORDS}/ban-${slug(ban)}-${index}.ts`,
    text,
    by: BANS[ban as keyof typeof BANS],
  })),
);
sourceBans.push({
  title: 'ambient: a declaration file',
  file: `${WORDS}/ambient.d.ts`,
  text: 'export {};\n',
  by: BANS.ambient,
});

const wrongImports: Offender[] = WRONG_IMPORTS.map(([folder, statement], index) => ({
  title: `${folder}: ${statement}`,
  file: `${folder}/wrong-import-${index}.ts`,
  text: `${statement}\n`,
}));
wrongImports.push(
  { title: 'src/main.tsx reaches the terminal', file: 'src/main.tsx', text: "import './cli/main.ts';\n" },
  { title: 'JavaScript in src', file: `${WORDS}/script.js`, text: 'export const x = 1;\n' },
);

// The packages that the domain may use must not bring the browser's or Node's types along with them.
const PACKAGES_OF_THE_DOMAIN = {
  'src/domain/scenario/packages.ts': `import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import * as v from 'valibot';
export const used = [sha256, canonicalize, v.string];
`,
  'src/domain/share-link/packages.ts': `import { base64urlnopad } from '@scure/base';
import { deflateSync } from 'fflate';
export const used = [base64urlnopad, deflateSync];
`,
};

const CLEAN_TWIN = {
  ...PACKAGES_OF_THE_DOMAIN,
  'src/domain/kernel/int.ts': 'export const floorDiv = (a: number, b: number) => Math.floor(a / b);\n',
  [`${WORDS}/clean.ts`]: "import { floorDiv } from '../kernel/int.ts';\n\nexport const x = floorDiv(7, 2);\n",
  'src/effects/clock.ts': 'export const nowMs = () => performance.now();\n',
  'src/ui/components/chip.tsx': `export const Chip = (props: { label: string; onPick: () => void }) => (
  <button type="button" onClick={props.onPick}>
    {props.label}
  </button>
);
`,
  ...Object.fromEntries(SOURCE_LOOKALIKES.map((text, index) => [`${WORDS}/lookalike-${index}.ts`, text])),
};

const treeOf = (offenders: readonly Offender[]) =>
  Object.fromEntries(offenders.map(({ file, text }) => [file, text]));

const roots: string[] = [];
const plant = (tree: Record<string, string>) => {
  const root = plantTree(tree);
  roots.push(root);
  return root;
};

let compiled: Report;
let compiledClean: Report;
let linted: Report;
let lintedClean: Report;
let refusedImports: Finding[];
let refusedSource: Finding[];

beforeAll(async () => {
  const offenders = plant({
    [`${WORDS}/clean.ts`]: 'export const x = 1;\n',
    ...PACKAGES_OF_THE_DOMAIN,
    ...treeOf([...ambient, ...languageGlobals, ...browserGlobals, ...houseRules]),
  });
  const clean = plant(CLEAN_TWIN);
  compiled = await compileDomain(offenders);
  compiledClean = await compileDomain(clean);
  linted = await lint(offenders);
  lintedClean = await lint(clean);
  // Planted apart: what one of these is refused for must not hide that another is not.
  refusedImports = checkImports(plant({ ...treeOf(wrongImports), 'scripts/clean.ts': 'export {};\n' }));
  refusedSource = checkSourceBans(plant(treeOf(sourceBans)));
}, 60_000);

afterAll(() => roots.forEach(uproot));

describe('the compiler refuses in the domain', () => {
  test.each(ambient)('$title', ({ file }) => {
    expect(filesOf(compiled.findings)).toContain(file);
  });
});

describe('the linter refuses', () => {
  test.each([...languageGlobals, ...browserGlobals, ...houseRules])('$title', ({ file, by }) => {
    expect(linted.findings.filter((finding) => finding.file === file).map(({ rule }) => rule)).toContain(by);
  });

  test('each global that it is told to refuse has its offender', () => {
    expect(deniedGlobals('src/domain/**')).toEqual([...LANGUAGE_GLOBALS].sort());
    expect(deniedGlobals('src/**')).toEqual([...BROWSER_GLOBALS].sort());
    expect(deniedGlobals('src/domain/kernel/int.ts')).toEqual(
      LANGUAGE_GLOBALS.filter((name) => name !== 'Math').sort(),
    );
  });
});

describe('the source bans refuse', () => {
  test.each(sourceBans)('$title', ({ file, by }) => {
    expect(refusedSource.filter((finding) => finding.file === file).map(({ message }) => message)).toContain(
      by,
    );
  });

  test('each ban has its offender', () => {
    expect(Object.keys(SOURCE_BANS).sort()).toEqual(Object.keys(BANS).sort());
  });
});

describe('the import table refuses', () => {
  test.each(wrongImports)('$title', ({ file }) => {
    expect(filesOf(refusedImports)).toContain(file);
  });

  test('each row has a wrong and a right import', () => {
    const folders = IMPORT_TABLE.map(({ folder }) => folder).sort();
    const planted = new Set([...WRONG_IMPORTS.map(([folder]) => folder), 'src/main.tsx']);
    expect(folders.filter((folder) => !planted.has(folder))).toEqual([]);
    const welcome = new Set(RIGHT_IMPORTS.map(([folder]) => folder));
    expect(folders.filter((folder) => !welcome.has(folder))).toEqual([]);
  });
});

describe('a clean twin passes', () => {
  test('the compiler', () => {
    expect(compiledClean.exitCode, compiledClean.output).toBe(0);
  });

  test('the linter', () => {
    expect(lintedClean.findings).toEqual([]);
    expect(lintedClean.exitCode).toBe(0);
  });

  test('the source bans', () => {
    expect(checkSourceBans(plant(CLEAN_TWIN))).toEqual([]);
  });

  test('the import table', () => {
    const files = RIGHT_IMPORTS.map(([folder, statement], index) => [
      folder.endsWith('.tsx') ? folder : `${folder}/right-import-${index}.ts`,
      `${statement}\n`,
    ]);
    expect(checkImports(plant({ ...CLEAN_TWIN, ...Object.fromEntries(files) }))).toEqual([]);
  });
});

function filesOf(findings: readonly { readonly file: string }[]): string[] {
  return findings.map(({ file }) => file);
}

/** The names that biome.json denies in the row for exactly these files. */
function deniedGlobals(files: string): string[] {
  const config = JSON.parse(readFileSync('biome.json', 'utf8')) as {
    overrides: {
      includes: string[];
      linter: { rules: { style?: { noRestrictedGlobals?: { options?: { deniedGlobals: object } } } } };
    }[];
  };
  const row = config.overrides.find(
    ({ includes, linter }) => includes.includes(files) && linter.rules.style?.noRestrictedGlobals,
  );
  return Object.keys(row?.linter.rules.style?.noRestrictedGlobals?.options?.deniedGlobals ?? {}).sort();
}
