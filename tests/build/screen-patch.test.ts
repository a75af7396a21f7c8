import { describe, expect, it } from 'vitest';
import { readHtml } from '../../scripts/prerender/html-tree.ts';
import { screenPatch } from '../../scripts/prerender/screen-patch.ts';

describe('readHtml', () => {
  it('takes HTML apart and loses nothing', () => {
    const html =
      '<p class="a" hidden="">x<!-- -->y<br/></p><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>';
    const nodes = readHtml(html);
    expect(nodes.map((node) => node.html).join('')).toBe(html);
    expect(nodes[0]).toMatchObject({
      tag: 'p',
      children: [{ kind: 'text' }, { kind: 'comment' }, { kind: 'text' }, { tag: 'br' }],
    });
  });

  it.each(['<p>', '<p></b>', '</p>'])('refuses %s, which React would not have written', (html) => {
    expect(() => readHtml(html)).toThrow();
  });
});

describe('screenPatch', () => {
  const MAIN = (words: string, mark = 'a') =>
    `<main><p class="${mark}">${words}</p><svg><g fill="${mark}"><path d="M0"></path></g></svg></main>`;

  it('is nothing where nothing differs', () => {
    expect(screenPatch(MAIN('x'), MAIN('x'))).toBe('');
  });

  it('names the way to what differs, and leaves the rest alone', () => {
    expect(screenPatch(MAIN('x'), MAIN('y'))).toBe('<div data-at="0 0" data-all="">y</div>');
  });

  it('changes attributes without their children, and those of a picture inside a picture', () => {
    expect(screenPatch(MAIN('x'), MAIN('x', 'b'))).toBe(
      '<div data-at="0 0" class="b"></div><svg data-at="0 1 0" fill="b"></svg>',
    );
  });

  it('puts in all children where there are more or others than before', () => {
    expect(screenPatch('<ul><li>a</li></ul>', '<ul><li>a</li><li>b</li></ul>')).toBe(
      '<div data-at="0" data-all=""><li>a</li><li>b</li></div>',
    );
    expect(screenPatch('<p>a</p>', '<b>a</b>')).toBe('<div data-at="" data-all=""><b>a</b></div>');
  });
});
