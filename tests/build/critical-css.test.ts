import { describe, expect, it } from 'vitest';
import { criticalCss } from '../../scripts/prerender/critical-css.ts';

const HTML = '<main class="play bar" data-room="mixer"><b style="color:var(--ink)">x</b></main>';

describe('criticalCss', () => {
  it.each([
    ['rules for classes that the page has', '.play{top:0}'],
    ['rules that name no class', 'body{margin:0}a[href]:hover{top:0}'],
    ['fonts and movements', '@font-face{font-family:X;src:url(x)}@keyframes k{0%{top:0}to{top:1px}}'],
    ['what is only spoken of in brackets', '.play:not(.gone){top:0}:root:not([data-theme=light]){top:0}'],
    ['conditions that hold for something', '@media (width>9px){.bar{top:0}}'],
    ['properties that the page uses', ':root{--ink:red}'],
    ['rules for its own room', '[data-room=mixer] .bar{top:0}'],
    ['rules for what a move may change', '.bar[data-phase=after]{top:0}'],
  ])('keeps %s', (_, css) => {
    expect(criticalCss(css, HTML)).toBe(css);
  });

  it.each([
    ['rules for classes that the page has not', '.shelf{top:0}.play .shelf{top:0}', ''],
    ['the selectors of a list that do not fit', '.shelf,.play,.bar.shelf{top:0}', '.play{top:0}'],
    ['rules for other rooms', '[data-room=booth] .bar{top:0}[data-room="lift"] .bar{top:0}', ''],
    ['conditions that hold for nothing', '@media print{.shelf{top:0}}', ''],
    [
      'properties that nothing uses, and what only those use',
      ':root{--a:1;--b:var(--a);--ink:red}',
      ':root{--ink:red}',
    ],
  ])('leaves out %s', (_, css, left) => {
    expect(criticalCss(css, HTML)).toBe(left);
  });
});
