import { basename, relative } from 'node:path';

const owners = new Map<string, string>();

/**
 * The name that a class of a style sheet has on the page: `bar` of `play-view.module.css` is `play-view-bar`. Names are
 * written into the page, the style sheet and the code, and words that recur are packed better than random letters.
 */
export function classNameOf(name: string, file: string): string {
  const path = relative(process.cwd(), file.replace(/\?.*$/u, ''));
  const full = `${basename(path, '.module.css')}-${name}`;
  const owner = owners.get(full) ?? path;
  if (owner !== path) throw new Error(`${owner} and ${path} both have a class "${full}": rename one.`);
  owners.set(full, path);
  return full;
}
