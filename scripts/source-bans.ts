import type { Finding, ParsedSource, SyntaxNode } from './read-source.ts';
import { isNode, listSources, literalText, parseSource, readSource, walk } from './read-source.ts';

/**
 * What neither the compiler nor the linter can refuse in the domain: parts of the language whose result
 * depends on the host or on the moment, and ways round the wall itself.
 */
export function checkSourceBans(projectRoot: string, folder = 'src/domain'): Finding[] {
  return listSources(projectRoot, folder).flatMap((file) => {
    const source = parseSource(file, readSource(projectRoot, file));
    const findings: Finding[] = [];
    const report = (offset: number, message: string) =>
      findings.push({ file, line: source.lineAt(offset), message });
    if (/\.d\.[cm]?ts$/u.test(file)) report(0, BANS.ambient);
    reportComments(source, report);
    walk(source.root, (node) => {
      const message = banOf(node);
      if (message) report(node.start, message);
    });
    return findings;
  });
}

export const BANS = {
  locale:
    'toLocale* and localeCompare differ between hosts: compare code units, or make the sentence in src/copy.',
  power: '** is not exact on every host: multiply, or use kernel/int.ts.',
  sort: 'sort without a comparator compares everything as text: pass a comparator.',
  async: 'The domain is synchronous: load first, then pass the data in.',
  eval: 'Never make code from text: write a function.',
  dynamicImport: 'The domain loads nothing when it runs: import at the top of the file.',
  meta: 'import.meta belongs to the bundler: pass the value in.',
  ambient: 'An ambient declaration names what the wall keeps out: pass the value in.',
  reference: 'A reference directive brings ambient types through the wall: remove it.',
  suppression: 'No check is switched off inside the domain: mend the code.',
} as const;

type Report = (offset: number, message: string) => void;

function reportComments(source: ParsedSource, report: Report): void {
  for (const comment of source.comments) {
    if (/^\/\s*<(?:reference|amd)/u.test(comment.value)) report(comment.start, BANS.reference);
    if (/^[\s*]*(?:biome-ignore|@ts-(?:ignore|expect-error|nocheck))/u.test(comment.value)) {
      report(comment.start, BANS.suppression);
    }
  }
}

function banOf(node: SyntaxNode): string | undefined {
  if (node.declare === true && !isBrand(node)) return ambientBan(node);
  switch (node.type) {
    case 'MemberExpression':
      return isLocaleName(nameOf(node.property, node.computed)) ? BANS.locale : undefined;
    case 'Property':
      return isLocaleName(nameOf(node.key, node.computed)) ? BANS.locale : undefined;
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return node.operator === '**' || node.operator === '**=' ? BANS.power : undefined;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return node.async === true ? BANS.async : undefined;
    case 'AwaitExpression':
      return BANS.async;
    case 'ForOfStatement':
      return node.await === true ? BANS.async : undefined;
    case 'ImportExpression':
      return BANS.dynamicImport;
    case 'MetaProperty':
      return isNode(node.meta) && node.meta.name === 'import' ? BANS.meta : undefined;
    case 'NewExpression':
      return isCodeMaker(node.callee) ? BANS.eval : undefined;
    case 'CallExpression':
      return isCodeMaker(node.callee) ? BANS.eval : isBareSort(node) ? BANS.sort : undefined;
    default:
      return undefined;
  }
}

/** `declare` inside a class only restates a field; everywhere else it invents something ambient. */
function ambientBan(node: SyntaxNode): string | undefined {
  return node.type === 'PropertyDefinition' ? undefined : BANS.ambient;
}

/** `declare const brand: unique symbol` names nothing that exists when the game runs: it marks a type. */
function isBrand(node: SyntaxNode): boolean {
  if (node.type !== 'VariableDeclaration') return false;
  const declarators = node.declarations as readonly SyntaxNode[];
  return declarators.every((declarator) => {
    const annotation = (declarator.id as SyntaxNode).typeAnnotation;
    const type = isNode(annotation) ? annotation.typeAnnotation : undefined;
    return isNode(type) && type.type === 'TSTypeOperator' && type.operator === 'unique';
  });
}

function isBareSort(call: SyntaxNode): boolean {
  const callee = call.callee;
  if (!isNode(callee) || callee.type !== 'MemberExpression') return false;
  const name = nameOf(callee.property, callee.computed);
  if (name !== 'sort' && name !== 'toSorted') return false;
  const [comparator] = call.arguments as readonly SyntaxNode[];
  return !comparator || (comparator.type === 'Identifier' && comparator.name === 'undefined');
}

function isCodeMaker(callee: unknown): boolean {
  return (
    isNode(callee) && callee.type === 'Identifier' && (callee.name === 'eval' || callee.name === 'Function')
  );
}

function isLocaleName(name: string | undefined): boolean {
  return name !== undefined && (name.startsWith('toLocale') || name === 'localeCompare');
}

/** The name of a property, written plainly or as a string in brackets. */
function nameOf(property: unknown, computed: unknown): string | undefined {
  if (computed === true || !isNode(property)) return literalText(property);
  return property.type === 'Literal' ? literalText(property) : (property.name as string | undefined);
}
