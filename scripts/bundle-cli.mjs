import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const ENTRY = 'src/cli/main.ts';
/** All that the command line may be made of, besides packages. */
const FOLDERS = ['src/cli', 'src/copy', 'src/domain'];
const CACHE = 'node_modules/.cache/graceful-exit';
/** What else decides how the bundle comes out: this file, and the bundler. */
const MAKERS = [import.meta.url, new URL('../node_modules/esbuild/package.json', import.meta.url)];
const ONE_DAY_MS = 86_400_000;

/**
 * The command line as one file of plain JavaScript, made anew if any of its sources has changed: to transform two
 * hundred files of TypeScript takes longer than any command.
 *
 * No bundle can be stale. Its name is the digest of the text of every source there is, of the bundler's version and of
 * this file; it is made of the very texts that were digested, whatever becomes of the files meanwhile; and packages
 * stay outside it.
 *
 * @param {string} root the project's folder
 * @returns {Promise<string>} the path of the bundle
 */
export async function bundledCli(root) {
  const texts = readTexts(root);
  const cache = join(root, CACHE);
  const path = join(cache, `cli-${digestOf(root, texts)}.mjs`);
  if (!existsSync(path)) await write(root, texts, cache, path);
  return path;
}

/**
 * The text of every source by its full path, in the order of their names.
 *
 * @param {string} root
 */
function readTexts(root) {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && extname(entry.name) === '.ts')
      .map((entry) => join(entry.path, entry.name)),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}

/**
 * @param {string} root
 * @param {ReadonlyMap<string, string>} texts
 */
function digestOf(root, texts) {
  const hash = createHash('sha256');
  const makers = MAKERS.map((url) => readFileSync(new URL(url), 'utf8'));
  for (const text of [root, ...makers, ...[...texts].flat()]) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex').slice(0, 32);
}

/**
 * Makes the bundle under another name first: whoever looks meanwhile finds the whole of it or nothing.
 *
 * @param {string} root
 * @param {ReadonlyMap<string, string>} texts
 * @param {string} cache
 * @param {string} path
 */
async function write(root, texts, cache, path) {
  const { build } = await import('esbuild');
  const unfinished = `${path}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  removeOld(cache);
  await build({
    entryPoints: [join(root, ENTRY)],
    outfile: unfinished,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    logLevel: 'silent',
    plugins: [{ name: 'digested-texts', setup: (made) => made.onLoad({ filter: /.*/ }, loaded(texts)) }],
  });
  renameSync(unfinished, path);
}

/**
 * Gives the bundler the texts that were digested, and nothing else.
 *
 * @param {ReadonlyMap<string, string>} texts
 * @returns {(file: { readonly path: string }) => import('esbuild').OnLoadResult}
 */
function loaded(texts) {
  return ({ path }) => {
    const contents = texts.get(path);
    if (contents !== undefined) return { contents, loader: 'ts' };
    return { errors: [{ text: `The command line is made of ${FOLDERS.join(', ')} alone, not of ${path}.` }] };
  };
}

/**
 * Removes bundles of a day ago and older, so that they do not pile up.
 *
 * @param {string} cache
 */
function removeOld(cache) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > ONE_DAY_MS) rmSync(path, { force: true });
  }
}
