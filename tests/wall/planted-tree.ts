import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Path below the project root -> text of the file. */
export type Tree = Readonly<Record<string, string>>;

const CONFIGS = ['package.json', 'biome.json', 'tsconfig.json', 'src/domain/tsconfig.json'];

/** Writes a small project with the real settings and the real packages into a temporary folder. */
export function plantTree(files: Tree): string {
  const root = mkdtempSync(join(tmpdir(), 'graceful-exit-wall-'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  for (const config of CONFIGS) cpSync(resolve(config), join(root, config));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

export function uproot(root: string | undefined): void {
  if (root) rmSync(root, { recursive: true, force: true });
}

export interface Report {
  readonly exitCode: number;
  readonly findings: readonly { readonly file: string; readonly rule: string }[];
  /** What the tool printed, for the message of a failing test. */
  readonly output: string;
}

/** The compiler on the domain alone. `rule` is the number of the diagnostic. */
export async function compileDomain(root: string): Promise<Report> {
  const { exitCode, output } = await run('tsc', ['--noEmit', '--pretty', 'false', '-p', 'src/domain'], root);
  const lines = output.matchAll(/^(?<file>[^\s(][^(\n]*)\(\d+,\d+\): error (?<rule>TS\d+)/gmu);
  return {
    exitCode,
    output,
    findings: [...lines].map((line) => ({ file: line.groups?.file ?? '', rule: line.groups?.rule ?? '' })),
  };
}

/** The linter on the whole tree. `rule` is the name of the rule. */
export async function lint(root: string): Promise<Report> {
  const options = ['--reporter=json', '--max-diagnostics=none', '--error-on-warnings', '--colors=off'];
  const { exitCode, output } = await run('biome', ['lint', ...options], root);
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  return {
    exitCode,
    output,
    findings: diagnostics.map(({ category, location }) => ({
      file: location.path,
      rule: category.replace(/^.*\//u, ''),
    })),
  };
}

function run(tool: string, args: string[], cwd: string): Promise<{ exitCode: number; output: string }> {
  return new Promise((done) => {
    const options = { cwd, maxBuffer: 64 * 1024 * 1024 };
    execFile(resolve('node_modules/.bin', tool), args, options, (error, stdout) => {
      done({ exitCode: error ? Number(error.code ?? 1) : 0, output: stdout });
    });
  });
}
