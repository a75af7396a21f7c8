import type { Plugin } from 'vite';
import { readShippedScenes } from '../shipped-scenes.ts';
import { pageHtml } from './page-html.ts';
import { withSources } from './source-modules.ts';

/**
 * Draws the first screens at build time: into `index.html` those of the first scene, and for every scene a page of its
 * own below `s/`, with its own title and description, which also is what a preview of a link shows.
 */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const file = (shape: RegExp) => Object.keys(bundle).find((name) => shape.test(name));
        const entry = file(/^assets\/index-[^/]*\.js$/u);
        const withImports = (name: string | undefined): readonly string[] => {
          const output = name === undefined ? undefined : bundle[name];
          return output?.type === 'chunk'
            ? [output.fileName, ...output.imports.filter((imported) => imported !== entry)]
            : [];
        };
        const textOf = (name: string | undefined) => {
          const output = name === undefined ? undefined : bundle[name];
          if (output?.type !== 'asset')
            throw new Error('The bundler wrote no page, or no style sheet for it.');
          return String(output.source);
        };
        const shell = textOf('index.html');
        const sheet = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/u.exec(shell)?.[1];
        if (sheet === undefined) throw new Error('index.html links to no style sheet.');
        const css = textOf(sheet)
          .trim()
          .replaceAll(/url\(\.\//gu, 'url(./assets/');
        await withSources(async ({ firstScreens, early, FIRST_SCENE, FIRST_SEED }) => {
          for (const { id, parsed } of readShippedScenes()) {
            if (!parsed.ok) continue;
            const scenario = parsed.value;
            const { title, briefing, room } = scenario.file;
            const screens = await firstScreens(scenario, FIRST_SEED);
            requireStyles(css, screens.opening);
            const roomFile = file(new RegExp(`^assets/${room}-room-[^/]*\\.js$`, 'u'));
            const wardrobeFile = screens.wardrobe ? file(/^assets\/wardrobe-parts-[^/]*\.js$/u) : undefined;
            const parts = {
              shell,
              css,
              sheet,
              scenario,
              seed: FIRST_SEED,
              screens,
              ...early,
              modules: [roomFile, wardrobeFile].flatMap(withImports),
            };
            const site = siteOf(process.env.SITE_URL);
            const own = { title: `${title} · Graceful Exit`, description: briefing };
            const source = pageHtml({ ...parts, own, site, base: '../../' });
            this.emitFile({ type: 'asset', fileName: `s/${id}/index.html`, source });
            const page = bundle['index.html'];
            if (id === FIRST_SCENE && page?.type === 'asset') page.source = pageHtml({ ...parts, base: '' });
          }
        });
      },
    },
  };
}

/** The address of the site with one slash at its end; `undefined` where none is given. */
function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || address === '') return undefined;
  const { href } = new URL(address);
  return href.endsWith('/') ? href : `${href}/`;
}

/** A class that the style sheet does not know would leave the first screen bare. */
function requireStyles(css: string, html: string): void {
  const names = [...html.matchAll(/class="([^"]*)"/gu)].flatMap(([, list = '']) => list.split(' '));
  const unknown = names.filter((name) => !css.includes(`.${name}`));
  if (unknown.length > 0)
    throw new Error(`The style sheet has nothing for ${[...new Set(unknown)].join(', ')}.`);
}
