import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundledCli } from '../../scripts/bundle-cli.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'graceful-exit-bundle-'));
  for (const folder of ['cli', 'copy', 'domain']) mkdirSync(join(root, 'src', folder), { recursive: true });
  write('src/cli/main.ts', "import { word } from '../domain/word.ts';\nexport const said: string = word;\n");
  write('src/domain/word.ts', "export const word: string = 'one';\n");
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

async function said(path: string): Promise<string> {
  return ((await import(/* @vite-ignore */ pathToFileURL(path).href)) as { said: string }).said;
}

it('the command line is bundled once, and anew as soon as a source differs in a letter', async () => {
  const first = await bundledCli(root);
  const made = statSync(first).mtimeMs;
  expect(await said(first)).toBe('one');
  expect(await bundledCli(root)).toBe(first);
  expect(statSync(first).mtimeMs).toBe(made);

  // As long as before, and as old: only the text tells.
  const { atime, mtime } = statSync(join(root, 'src/domain/word.ts'));
  write('src/domain/word.ts', "export const word: string = 'two';\n");
  utimesSync(join(root, 'src/domain/word.ts'), atime, mtime);
  const second = await bundledCli(root);
  expect(await said(second)).toBe('two');

  write('src/domain/word.ts', "export const word: string = 'one';\n");
  expect(await bundledCli(root)).toBe(first);
});

it('a source that changes while its bundle is made does not get into it', async () => {
  const making = bundledCli(root);
  write('src/domain/word.ts', "export const word: string = 'two';\n");
  expect(await said(await making)).toBe('one');
  expect(await said(await bundledCli(root))).toBe('two');
});

it('a source that is gone or new counts as a change', async () => {
  const first = await bundledCli(root);
  write('src/copy/new.ts', 'export const nothing = 0;\n');
  const second = await bundledCli(root);
  expect(second).not.toBe(first);
  rmSync(join(root, 'src/domain/word.ts'));
  await expect(bundledCli(root)).rejects.toThrow('word.ts');
});

it('what lies outside the digested folders is refused', async () => {
  mkdirSync(join(root, 'src/ui'));
  write('src/ui/word.ts', "export const word: string = 'three';\n");
  write('src/domain/word.ts', "export { word } from '../ui/word.ts';\n");
  await expect(bundledCli(root)).rejects.toThrow('made of src/cli, src/copy, src/domain alone');
});
