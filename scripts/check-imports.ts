import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { ImportRow } from './import-table.ts';
import { IMPORT_TABLE } from './import-table.ts';
import type { Finding, ParsedSource, SyntaxNode } from './read-source.ts';
import { isNode, listSources, literalText, parseSource, readSource, walk } from './read-source.ts';

interface ImportUse {
  /** `undefined` where the address is computed. */
  readonly specifier: string | undefined;
  readonly typeOnly: boolean;
  readonly offset: number;
}

/** Holds every source file below `folders` to the import table. */
export function checkImports(
  projectRoot: string,
  folders: readonly string[] = ['src', 'scripts'],
  table: readonly ImportRow[] = IMPORT_TABLE,
): Finding[] {
  return folders
    .flatMap((folder) => listSources(projectRoot, folder))
    .flatMap((file) => checkFile(file, readSource(projectRoot, file), table));
}

function checkFile(file: string, text: string, table: readonly ImportRow[]): Finding[] {
  if (file.startsWith('src/') && !/\.tsx?$/u.test(file)) {
    return [{ file, line: 1, message: 'src holds TypeScript alone: nothing checks the types of this file.' }];
  }
  const row = rowOf(file, table);
  if (!row) {
    return [{ file, line: 1, message: 'This folder has no row in scripts/import-table.ts: give it one.' }];
  }
  const source = parseSource(file, text);
  return importsOf(source).flatMap((use) => {
    const message = refusal(file, row, use, table);
    return message ? [{ file, line: source.lineAt(use.offset), message }] : [];
  });
}

/** Why an import is refused, or `undefined` if the table allows it. */
function refusal(
  file: string,
  row: ImportRow,
  use: ImportUse,
  table: readonly ImportRow[],
): string | undefined {
  if (use.specifier === undefined) {
    return row.computedImports ? undefined : `${row.folder} may not load a module by a computed address.`;
  }
  // What follows a question mark tells the bundler how to load the file, not which one.
  const path = use.specifier.replace(/\?.*$/u, '');
  if (!path.startsWith('.')) {
    return mayUsePackage(row, path)
      ? undefined
      : `${row.folder} may not import the package "${use.specifier}".`;
  }
  const target = posix.join(posix.dirname(file), path);
  if (!/\/[^/]+\.[a-z]+$/u.test(target)) {
    return `"${use.specifier}" lacks its ending: imports name the file, as in "./span.ts".`;
  }
  const targetRow = rowOf(target, table);
  if (!targetRow)
    return `"${use.specifier}" leads to ${target}, which has no row in scripts/import-table.ts.`;
  if (targetRow === row || row.values.some((allowed) => isBelow(target, allowed))) return undefined;
  if (!row.types.some((allowed) => isBelow(target, allowed)))
    return `${row.folder} may not import ${target}.`;
  return use.typeOnly
    ? undefined
    : `${row.folder} may know only types of ${target}: write a separate "import type".`;
}

function rowOf(file: string, table: readonly ImportRow[]): ImportRow | undefined {
  return table
    .filter((row) => isBelow(file, row.folder))
    .reduce<ImportRow | undefined>(
      (best, row) => (best && best.folder.length > row.folder.length ? best : row),
      undefined,
    );
}

function isBelow(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function mayUsePackage(row: ImportRow, specifier: string): boolean {
  return row.packages.some((allowed) => {
    if (allowed === '*') return true;
    if (isBuiltin(specifier)) return allowed === 'node:' && specifier.startsWith('node:');
    return isBelow(specifier, allowed);
  });
}

/** Every way a module can reach another one, in the order of the file. */
function importsOf(source: ParsedSource): ImportUse[] {
  const uses: ImportUse[] = [];
  walk(source.root, (node) => {
    const use = importUse(node);
    if (use) uses.push(use);
  });
  return uses;
}

function importUse(node: SyntaxNode): ImportUse | undefined {
  const found = (from: unknown, typeOnly: boolean): ImportUse => ({
    specifier: literalText(from),
    typeOnly,
    offset: node.start,
  });
  switch (node.type) {
    case 'ImportDeclaration':
      return found(node.source, node.importKind === 'type');
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? found(node.source, node.exportKind === 'type') : undefined;
    case 'ImportExpression':
      return found(node.source, false);
    case 'TSImportType':
      return found(node.source, true);
    case 'TSExternalModuleReference':
      return found(node.expression, false);
    case 'CallExpression': {
      const callee = node.callee;
      if (isRequire(callee)) return found((node.arguments as unknown[])[0], false);
      // The bundler's glob import reaches whole folders at once, which no row can allow.
      return isImportMetaGlob(callee) ? found(undefined, false) : undefined;
    }
    default:
      return undefined;
  }
}

function isRequire(callee: unknown): boolean {
  return isNode(callee) && callee.type === 'Identifier' && callee.name === 'require';
}

function isImportMetaGlob(callee: unknown): boolean {
  if (!isNode(callee) || callee.type !== 'MemberExpression') return false;
  const object = callee.object;
  const property = callee.property;
  return isNode(object) && object.type === 'MetaProperty' && isNode(property) && property.name === 'glob';
}
