import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

/** Something refused in a source file. `line` counts from 1. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A node of the syntax tree; every other field is looked up by name. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface ParsedSource {
  readonly root: SyntaxNode;
  readonly comments: readonly { readonly value: string; readonly start: number }[];
  lineAt(offset: number): number;
}

const CODE = /\.[cm]?[jt]sx?$/u;

/** Every code file below `folder`, as paths from `projectRoot` with forward slashes, in a fixed order. */
export function listSources(projectRoot: string, folder: string): string[] {
  const entries = readdirSync(join(projectRoot, folder), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) return listSources(projectRoot, path);
      return CODE.test(entry.name) ? [path] : [];
    })
    .sort();
}

export function readSource(projectRoot: string, file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8');
}

/**
 * Reads a source with the parser that also builds the game, so that comments, strings and templates are told
 * from code as the language tells them. Throws if the file does not parse: a file that cannot be read must
 * not count as clean.
 */
export function parseSource(file: string, text: string): ParsedSource {
  const { program, comments, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new Error(`${file} does not parse: ${error.message}`);
  return {
    root: program as unknown as SyntaxNode,
    comments,
    lineAt: (offset) => text.slice(0, offset).split('\n').length,
  };
}

/** Calls `visit` on every node of the tree, parents before children. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** The text of a string literal or of a template without holes; otherwise `undefined`. */
export function literalText(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}
