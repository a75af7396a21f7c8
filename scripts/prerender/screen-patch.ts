import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { readHtml } from './html-tree.ts';

/**
 * What turns one screen into another: for each place that differs an element that carries the new attributes and, if
 * its children differ, the new children. `data-at` is the way to the place, as numbers of child nodes from the element
 * that the page is drawn in; `data-all` says that the children are to be put in too.
 *
 * A patch is an eighth of a whole screen: less to read for the browser before the page is there, and less to lay out
 * and to paint after a tap.
 */
export function screenPatch(from: string, to: string): string {
  const [before, after] = [readHtml(from), readHtml(to)];
  if (!alike(before, after)) return place('', '', after, false);
  return children(before, after, '', false);
}

function children(from: readonly HtmlNode[], to: readonly HtmlNode[], at: string, svg: boolean): string {
  return to
    .map((node, index) => {
      const old = from[index];
      if (old === undefined || old.html === node.html) return '';
      return old.kind === 'element' && node.kind === 'element'
        ? element(old, node, `${at}${index}`, svg)
        : '';
    })
    .join('');
}

function element(from: HtmlElement, to: HtmlElement, at: string, insideSvg: boolean): string {
  const svg = insideSvg || to.tag === 'svg';
  const changed = [...to.attributes].filter(([name, whole]) => from.attributes.get(name) !== whole);
  const attributes = changed.map(([, whole]) => ` ${whole}`).join('');
  if (!alike(from.children, to.children)) return place(at, attributes, to.children, svg);
  const own = attributes === '' ? '' : place(at, attributes, undefined, svg);
  return own + children(from.children, to.children, `${at} `, svg);
}

/** True if the two lists can be turned into each other place by place, without a node more or less. */
function alike(from: readonly HtmlNode[], to: readonly HtmlNode[]): boolean {
  return from.length === to.length && from.every((node, index) => sameKind(node, to[index]));
}

function sameKind(from: HtmlNode, to: HtmlNode | undefined): boolean {
  if (from.kind !== 'element' || to?.kind !== 'element') return from.html === to?.html;
  const names = (node: HtmlElement) => [...node.attributes.keys()].join(' ');
  return from.tag === to.tag && names(from) === names(to);
}

/** Children of an `svg` are made as such only inside one. */
function place(
  at: string,
  attributes: string,
  inside: readonly HtmlNode[] | undefined,
  svg: boolean,
): string {
  const tag = svg ? 'svg' : 'div';
  const all = inside === undefined ? '' : ' data-all=""';
  const html = inside?.map((node) => node.html).join('') ?? '';
  return `<${tag} data-at="${at}"${all}${attributes}>${html}</${tag}>`;
}
