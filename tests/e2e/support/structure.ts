import type { Page } from '@playwright/test';

/** What is wrong with how a page stands there; a page that is right has four empty lists. */
export interface Faults {
  /** Pairs of things to press that lie on one another. */
  readonly overlaps: readonly string[];
  /** Words that go beyond a box which hides them, or beyond the page. */
  readonly clipped: readonly string[];
  /** Things to press that are smaller than a fingertip. */
  readonly small: readonly string[];
  /** Words or edges that do not stand out enough from their ground. */
  readonly faint: readonly string[];
}

export const RIGHT: Faults = { overlaps: [], clipped: [], small: [], faint: [] };

/** The least width and height of anything to press, in CSS pixels. */
const TARGET = 44;

/** Looks at the page as it stands, or at the dialog that is open on it, and measures from computed styles. */
export function faultsOf(page: Page): Promise<Faults> {
  return page.evaluate((least) => {
    const root: Element = document.querySelector('dialog:modal') ?? document.body;
    const hidden = (each: Element) =>
      !each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      each.closest('dialog:not([open]), svg') !== null ||
      // Read aloud only.
      [each, each.parentElement].some((one) => one && getComputedStyle(one).clipPath === 'inset(50%)');
    const named = (each: Element) =>
      `${each.tagName.toLowerCase()} "${(each.getAttribute('aria-label') ?? each.textContent ?? '').trim().slice(0, 40)}"`;
    const boxOf = (each: Element) =>
      (
        (each.matches('input:is([type="checkbox"], [type="radio"])') && each.closest('label')) ||
        each
      ).getBoundingClientRect();

    const PRESSED = 'button, summary, input, select, textarea, a[href]';
    const toPress = [...root.querySelectorAll(PRESSED)].filter((each) => !hidden(each));
    const overlaps = toPress.flatMap((one, at) =>
      toPress.slice(at + 1).flatMap((two) => {
        if (one.contains(two) || two.contains(one)) return [];
        const [a, b] = [boxOf(one), boxOf(two)];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 1 && down > 1 ? [`${named(one)} on ${named(two)}`] : [];
      }),
    );
    const small = toPress.flatMap((each) => {
      if (each.matches('a') && getComputedStyle(each).display === 'inline') return [];
      const { width, height } = boxOf(each);
      // A tenth of a pixel is rounding.
      return Math.min(width, height) > least - 0.1
        ? []
        : [`${named(each)} ${width.toFixed(1)} x ${height.toFixed(1)}`];
    });

    const worded = [...root.querySelectorAll('*')].filter(
      (each) =>
        !hidden(each) &&
        [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
    );
    const clipped = worded.flatMap((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      const words = range.getBoundingClientRect();
      if (words.left < -0.5 || words.right > document.documentElement.clientWidth + 0.5) {
        return [`${named(each)} beyond the page`];
      }
      for (let box: Element | null = each; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        const cutX = overflowX === 'hidden' || overflowX === 'clip';
        const cutY = overflowY === 'hidden' || overflowY === 'clip';
        if (cutX && (words.left < edge.left - 1 || words.right > edge.right + 1)) return [named(each)];
        if (cutY && (words.top < edge.top - 1 || words.bottom > edge.bottom + 1)) return [named(each)];
      }
      return [];
    });

    type Colour = readonly [number, number, number, number];
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const colourOf = (text: string): Colour => {
      if (!brush) throw new Error('This browser has no canvas to read colours with.');
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = text;
      brush.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mixed = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3]);
      return [mixed(0), mixed(1), mixed(2), 1];
    };
    const groundOf = (each: Element | null): Colour => {
      if (each === null) return colourOf(getComputedStyle(document.body).backgroundColor);
      const own = colourOf(getComputedStyle(each).backgroundColor);
      return own[3] >= 1 ? own : over(own, groundOf(each.parentElement));
    };
    const light = (colour: Colour) =>
      ([0.2126, 0.7152, 0.0722] as const).reduce((sum, weight, at) => {
        const part = (colour[at] ?? 0) / 255;
        return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      }, 0);
    const ratio = (one: Colour, two: Colour) => {
      const [dark = 0, bright = 0] = [light(one), light(two)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const faintWords = worded.flatMap((each) => {
      const ground = groundOf(each);
      const found = ratio(over(colourOf(getComputedStyle(each).color), ground), ground);
      return found >= 4.5 ? [] : [`${named(each)} ${found.toFixed(2)}`];
    });
    const EDGED = `${PRESSED}, [data-gone], [data-lit]`;
    const faintEdges = [...root.querySelectorAll(EDGED)].flatMap((each) => {
      const { borderTopWidth, borderTopColor, borderTopStyle } = getComputedStyle(each);
      if (hidden(each) || borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) === 0) return [];
      const ground = groundOf(each.parentElement);
      const found = ratio(over(colourOf(borderTopColor), ground), ground);
      return found >= 3 ? [] : [`edge of ${named(each)} ${found.toFixed(2)}`];
    });
    return { overlaps, clipped, small, faint: [...faintWords, ...faintEdges] };
  }, TARGET);
}
