/**
 * Who may import whom: the whole truth about the boundaries, as data. Whatever is not listed is refused, and
 * so is a folder without a row. `check-imports.ts` reads it; `tests/wall` holds the sources to it and proves
 * with planted offenders that each row bites.
 */
export interface ImportRow {
  /** A folder, or one file, below the project root. Of several that fit a file, the longest one counts. */
  readonly folder: string;
  /** Folders or files whose values and types it may use. Its own folder always is among them. */
  readonly values: readonly string[];
  /** Folders or files it may reach with `import type` alone. */
  readonly types: readonly string[];
  /** Packages, with all their entry points unless one is named; `node:` stands for Node itself, `*` for all. */
  readonly packages: readonly string[];
  /** Whether it may load a module whose address is known only when it runs. */
  readonly computedImports?: true;
}

const KERNEL = 'src/domain/kernel';
const WORDS = 'src/domain/words';
const SCENARIO = 'src/domain/scenario';
const RUN_LOG = 'src/domain/run-log';
const TRANSCRIPT = 'src/domain/transcript';
const CONVERSATION = 'src/domain/conversation';
const SCORING = 'src/domain/scoring';
const JUDGE = 'src/domain/judge';
const COACH = 'src/domain/coach';
const PROOF = 'src/domain/proof';
const SHARE_LINK = 'src/domain/share-link';
const ENGINE = 'src/domain/engine';
const PRACTICE = 'src/domain/practice';
const CLASS = 'src/domain/class';
const COPY = 'src/copy';
const EFFECTS = 'src/effects';
const STORE = 'src/store';
const COMPONENTS = 'src/ui/components';
const PICTURE = 'src/ui/picture';
const SCREENS = 'src/ui/screens';
const STYLES = 'src/ui/styles';
const APP = 'src/app';

const BELOW_JUDGE = [KERNEL, WORDS, SCENARIO, RUN_LOG, TRANSCRIPT, CONVERSATION, SCORING];
const UI_PACKAGES = ['react'];
const PAGE_PACKAGES = [
  ...UI_PACKAGES,
  'react-dom',
  'zustand',
  '@fontsource/young-serif',
  '@fontsource-variable/atkinson-hyperlegible-next',
];
const ALL_OF_SRC = ['src/domain', COPY, EFFECTS, STORE, 'src/ui', APP];

export const IMPORT_TABLE: readonly ImportRow[] = [
  { folder: KERNEL, values: [], types: [], packages: [] },
  { folder: WORDS, values: [KERNEL], types: [], packages: [] },
  {
    folder: SCENARIO,
    values: [KERNEL, `${WORDS}/act.ts`, `${WORDS}/act-target.ts`],
    types: [WORDS],
    packages: ['valibot', '@noble/hashes', 'canonicalize'],
  },
  { folder: RUN_LOG, values: [KERNEL], types: [], packages: [] },
  { folder: TRANSCRIPT, values: [KERNEL], types: [WORDS, SCENARIO], packages: [] },
  { folder: CONVERSATION, values: [KERNEL, WORDS, SCENARIO, RUN_LOG, TRANSCRIPT], types: [], packages: [] },
  // Scoring reads the transcript alone, so that the reducer can be rewritten and old reports still stand.
  {
    folder: SCORING,
    values: [KERNEL, `${WORDS}/act.ts`, SCENARIO, TRANSCRIPT],
    types: [WORDS],
    packages: [],
  },
  { folder: JUDGE, values: BELOW_JUDGE, types: [], packages: [] },
  { folder: COACH, values: [...BELOW_JUDGE, JUDGE], types: [], packages: [] },
  { folder: PROOF, values: [...BELOW_JUDGE, JUDGE], types: [], packages: [] },
  // A link outlives every engine, so it knows none.
  {
    folder: SHARE_LINK,
    values: [KERNEL, RUN_LOG],
    types: [],
    packages: ['@scure/base', '@noble/hashes', 'fflate'],
  },
  // What a release freezes: all by which a link is opened, played and judged, and nothing beside it.
  { folder: ENGINE, values: [...BELOW_JUDGE, JUDGE, SHARE_LINK], types: [], packages: [] },
  // A drill asks about places of real talks, so it walks them; it judges none.
  {
    folder: PRACTICE,
    values: [KERNEL, RUN_LOG, SCENARIO, CONVERSATION],
    types: [WORDS, TRANSCRIPT, SCORING],
    packages: [],
  },
  // A class is links that are judged; it alone knows both.
  { folder: CLASS, values: [...BELOW_JUDGE, JUDGE, SHARE_LINK], types: [], packages: [] },
  { folder: COPY, values: [], types: ['src/domain'], packages: [] },
  { folder: EFFECTS, values: ['src/domain'], types: [], packages: ['idb', 'uqr'], computedImports: true },
  // Effects reach the store as arguments: it may know their types, never the things themselves.
  { folder: STORE, values: ['src/domain'], types: [EFFECTS], packages: ['zustand/vanilla'] },
  { folder: STYLES, values: [], types: [], packages: [] },
  {
    folder: PICTURE,
    values: [STYLES, COPY, `${SCENARIO}/hex-colour.ts`],
    types: ['src/domain'],
    packages: UI_PACKAGES,
  },
  { folder: COMPONENTS, values: [PICTURE, STYLES, COPY], types: ['src/domain'], packages: UI_PACKAGES },
  {
    folder: SCREENS,
    values: [COMPONENTS, PICTURE, STYLES, COPY, STORE],
    types: ['src/domain', EFFECTS],
    packages: [...UI_PACKAGES, 'zustand'],
  },
  { folder: APP, values: ALL_OF_SRC, types: [], packages: PAGE_PACKAGES },
  { folder: 'src/main.tsx', values: ALL_OF_SRC, types: [], packages: PAGE_PACKAGES },
  { folder: 'src/cli', values: ['src/domain', COPY], types: [], packages: ['node:'] },
  // The contact sheets draw people and rooms by themselves.
  {
    folder: 'scripts/sheets',
    values: ['src/domain', COPY, PICTURE, STYLES],
    types: [],
    packages: ['react-dom'],
  },
  // The digest of the first scene comes with the code, so the build must know which that is.
  {
    folder: 'scripts/built-scenes.ts',
    values: ['src/domain', `${APP}/first-run.ts`, 'scripts/shipped-scenes.ts'],
    types: [],
    packages: ['node:', 'vite'],
  },
  { folder: 'scripts', values: ['src/domain', COPY], types: [], packages: ['*'], computedImports: true },
];
