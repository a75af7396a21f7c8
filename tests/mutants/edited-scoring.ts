import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformWithOxc } from 'vite';
import type { report } from '../../src/domain/scoring/report.ts';
import type { Mutant } from './mutants.ts';

const DOMAIN = 'src/domain';
/** Of all other folders the scoring reads nothing but these when it runs. */
const FOLDERS = ['kernel', 'words', 'scoring'] as const;

/** A scorer as it is, or with one change planted. */
export type Scorer = typeof report;

/**
 * Copies of the scoring, each with one change planted, in a folder of their own; what they lean on is theirs too. The
 * sources are only read.
 */
export class ScoringCopies {
  readonly #root = mkdtempSync(join(tmpdir(), 'graceful-exit-mutants-'));
  /** Every source as JavaScript, by its path below the domain. */
  readonly #compiled: Promise<ReadonlyMap<string, string>> = compileAll();
  #made = 0;

  /** The scorer of a fresh copy; fails where the text to replace is not there exactly once. */
  async scorer(mutant?: Mutant): Promise<Scorer> {
    // Node itself loads what lies in such a folder, which is quicker by far than the test runner.
    const root = join(this.#root, String(this.#made++), 'node_modules', 'copy');
    const files = new Map(await this.#compiled);
    if (mutant !== undefined) {
      const name = `scoring/${mutant.file}`;
      files.set(name, await compile(name, planted(name, mutant)));
    }
    for (const [name, code] of files) {
      const path = join(root, asJavaScript(name));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
    }
    const path = join(root, 'scoring', 'report.mjs');
    return ((await import(/* @vite-ignore */ path)) as { report: Scorer }).report;
  }

  /** Takes all copies away. */
  remove(): void {
    rmSync(this.#root, { recursive: true });
  }
}

async function compileAll(): Promise<ReadonlyMap<string, string>> {
  const names = FOLDERS.flatMap((folder) =>
    readdirSync(join(DOMAIN, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const compiled = names.map(async (name) => [name, await compile(name, source(name))] as const);
  return new Map(await Promise.all(compiled));
}

async function compile(name: string, text: string): Promise<string> {
  const { code } = await transformWithOxc(text, name);
  return code.replaceAll(/(from ["'][^"']+\.)ts(["'])/gu, '$1mjs$2');
}

function source(name: string): string {
  return readFileSync(join(DOMAIN, name), 'utf8');
}

function planted(file: string, { from, to, name }: Mutant): string {
  const pieces = source(file).split(from);
  if (pieces.length !== 2)
    throw new Error(`“${name}”: ${from} stands ${pieces.length - 1} times in ${file}.`);
  return pieces.join(to);
}

function asJavaScript(name: string): string {
  return name.replace(/\.ts$/u, '.mjs');
}
