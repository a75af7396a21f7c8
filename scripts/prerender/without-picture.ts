import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { readHtml } from './html-tree.ts';

/** The same screen with nothing drawn in its picture, so that its words can be shown before it. */
export function withoutPicture(screen: string): string {
  const picture = pictureIn(readHtml(screen));
  if (picture === undefined) throw new Error('The first screen has no picture.');
  const opening = picture.html.slice(0, picture.html.indexOf('>') + 1);
  return screen.replace(picture.html, () => `${opening}</svg>`);
}

function pictureIn(nodes: readonly HtmlNode[]): HtmlElement | undefined {
  for (const node of nodes) {
    if (node.kind !== 'element') continue;
    if (node.tag === 'svg' && node.attributes.get('role') === 'role="img"') return node;
    const inside = pictureIn(node.children);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
