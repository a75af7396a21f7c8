/** A piece of HTML as React writes it. */
export type HtmlNode = HtmlElement | { readonly kind: 'text' | 'comment'; readonly html: string };

export interface HtmlElement {
  readonly kind: 'element';
  readonly tag: string;
  /** Name -> the whole attribute as it was written, such as `class="bar"`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
  readonly html: string;
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const PIECE = /<!--.*?-->|<\/[^>]+>|<[^>]+>|[^<]+/gsu;
const ATTRIBUTE = /([^\s=/>]+)(?:="[^"]*")?/gu;

/**
 * Takes apart HTML that React has written: every element closed, quotes around every value, `<` and `>` never bare. The
 * nodes are those that a browser makes of it, in the same places.
 */
export function readHtml(html: string): readonly HtmlNode[] {
  const pieces = html.matchAll(PIECE);
  return readChildren(pieces, undefined).nodes;
}

interface Children {
  readonly nodes: readonly HtmlNode[];
  readonly html: string;
}

function readChildren(pieces: Iterator<RegExpExecArray>, closing: string | undefined): Children {
  const nodes: HtmlNode[] = [];
  const done = () => ({ nodes, html: nodes.map((node) => node.html).join('') });
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    const [piece] = next.value;
    if (piece.startsWith('</')) {
      if (piece !== closing) throw new Error(`Found ${piece} where ${closing ?? 'nothing'} should close.`);
      return done();
    }
    if (piece.startsWith('<!--')) nodes.push({ kind: 'comment', html: piece });
    else if (piece.startsWith('<')) nodes.push(readElement(piece, pieces));
    else nodes.push({ kind: 'text', html: piece });
  }
  if (closing !== undefined) throw new Error(`Nothing closes with ${closing}.`);
  return done();
}

function readElement(opening: string, pieces: Iterator<RegExpExecArray>): HtmlElement {
  const [, tag = '', rest = ''] = /^<([^\s/>]+)(.*?)\/?>$/su.exec(opening) ?? [];
  const attributes = new Map([...rest.matchAll(ATTRIBUTE)].map(([whole, name = '']) => [name, whole]));
  if (VOID.has(tag)) return { kind: 'element', tag, attributes, children: [], html: opening };
  const { nodes, html } = readChildren(pieces, `</${tag}>`);
  return { kind: 'element', tag, attributes, children: nodes, html: `${opening}${html}</${tag}>` };
}
