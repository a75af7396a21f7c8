import { createHash } from 'node:crypto';
import { minifySync } from 'vite';
import { PAGE } from '../../src/copy/en/page.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { criticalCss } from './critical-css.ts';
import { screenPatch } from './screen-patch.ts';
import type { SourceModules } from './source-modules.ts';
import { withoutPicture } from './without-picture.ts';

/** What a page is made of. */
export interface PageParts {
  /** `index.html` as the bundler has written it. */
  readonly shell: string;
  /** The style sheet that the shell links to, as the bundler has written it, and its place in the site. */
  readonly css: string;
  readonly sheet: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly screens: Awaited<ReturnType<SourceModules['firstScreens']>>;
  /** Source texts of what the page itself does before its code has come. */
  readonly putPatch: string;
  readonly answerFirstTaps: string;
  readonly startCode: string;
  /** Title and description of the page; the shell's own, if there are none. */
  readonly own?: { readonly title: string; readonly description: string };
  /** The whole address of the site's root, with a slash at its end, where the build knows it. */
  readonly site?: string | undefined;
  /** The way from the page to the root of the site, such as `../../`. */
  readonly base: string;
  /** Further files that the first choice needs, relative to the root of the site. */
  readonly modules: readonly string[];
}

/**
 * Hides the screen of the build where the page leads to something else, and while it is still coming in: of half a
 * screen the room for the picture would take all there is, and jump back once the words are there.
 */
const HIDING = 'html[data-elsewhere] #root,#root:not(:has(+template)){display:none}';

/** What the page says where its code does not come: a strip above everything. */
const NOTICE =
  'body>[role=alert]{padding:4px 16px;background:var(--tag)}body>[role=alert]>*{min-height:44px;color:var(--link)}';

/** A page that opens in a scene: its first screen, the screens one press ahead, and what answers the first press. */
export function pageHtml(parts: PageParts): string {
  const { shell, css, scenario, seed, screens, base, own, site, modules } = parts;
  const { id } = scenario.file;
  const entry = /<script type="module"[^>]*src="\.\/([^"]+)"><\/script>/u.exec(shell);
  if (entry === null) throw new Error('index.html has no code.');
  const [entryTag, entryFile = ''] = entry;
  const notCome = { text: PAGE.codeNotCome, retry: PAGE.retry };
  const script = minifySync(
    'head.js',
    `(put=>{(${parts.answerFirstTaps})(${JSON.stringify(id)},put);(${parts.startCode})(${JSON.stringify(`${base || './'}${entryFile}`)},${JSON.stringify(notCome)},put)})(${parts.putPatch})`,
  ).code.trim();
  const hash = createHash('sha256').update(script).digest('base64');
  // The bundler indents its lines; a browser needs neither that nor the comments.
  let html = shell.replaceAll(/<!--.*?-->|\n\s+/gsu, '\n').replaceAll(/\n+/gu, '\n');
  const put = (place: string | RegExp, text: string) => {
    const changed = html.replace(place, () => text);
    if (changed === html) throw new Error(`index.html has no ${place}.`);
    html = changed;
  };
  if (own !== undefined) {
    const title = escaped(own.title);
    const description = escaped(own.description);
    put(/<title>.*?<\/title>/su, `<title>${title}</title>`);
    put(/<meta\s+name="description".*?>/su, `<meta name="description" content="${description}" />`);
    put(
      '</head>',
      `<meta property="og:type" content="website" />\n    <meta property="og:title" content="${title}" />\n    <meta property="og:description" content="${description}" />\n  </head>`,
    );
    // A preview asks for the whole address of its picture: without one it does without the picture.
    if (site !== undefined) {
      put(
        '</head>',
        `<meta property="og:url" content="${site}s/${id}/" />\n<meta property="og:image" content="${site}previews/${id}.png" />\n<meta property="og:image:width" content="1200" />\n<meta property="og:image:height" content="630" />\n<meta property="og:image:alt" content="${title}" />\n<meta name="twitter:card" content="summary_large_image" />\n  </head>`,
      );
    }
  }
  put("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
  put('<title>', `<script>${script}</script>\n    <title>`);
  put(entryTag, `<link rel="modulepreload" crossorigin href="./${entryFile}">`);
  const drawn = `${screens.opening}${Object.values(screens.afterPress).join('')}`;
  put('<html', `<html data-styles="./${parts.sheet}"`);
  const rooms = modules.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`).join('');
  put(
    /<link rel="stylesheet"[^>]*>/u,
    `<link rel="preload" as="fetch" crossorigin href="./scenarios/${id}.json">${rooms}<style>${criticalCss(css, drawn)}${HIDING}${NOTICE}</style>`,
  );
  const words = withoutPicture(screens.opening);
  put(
    '<div id="root"></div>',
    closedShort(
      `<div id="root" data-home="${id}" data-seed="${seed}">${words}</div><template data-picture>${screenPatch(words, screens.opening)}</template>${templates(screens)}`,
    ),
  );
  if (base !== '') {
    put('<html', `<html data-base="${base}"`);
    html = html.replaceAll(/(["(])\.\/(assets|scenarios)\//gu, `$1${base}$2/`);
  }
  return html;
}

/** Shapes of a picture closed the short way, which HTML allows inside `svg` alone. */
function closedShort(html: string): string {
  return html.replaceAll(/<(path|ellipse|rect|circle|fe[A-Z]\w+)((?: [^<>]*)?)><\/\1>/gu, '<$1$2/>');
}

function templates({ opening, afterPress }: PageParts['screens']): string {
  return Object.entries(afterPress)
    .map(([choice, screen]) => {
      const [focus, top] = startOf(screen);
      return `<template data-press="${choice}" data-focus='${focus}'${top ? ' data-top' : ''}>${screenPatch(opening, screen)}</template>`;
    })
    .join('');
}

/** Where the focus goes after a press, and whether the view goes to the top with it. */
function startOf(screen: string): readonly [string, boolean] {
  if (screen.includes('data-choice="back"')) {
    return [screen.includes('<li><button') ? 'main li button' : '[data-choice=back]', false];
  }
  return ['[data-testid=partner-lines]', true];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
