import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { builtNumber } from './scripts/build-number.ts';
import { builtScenes } from './scripts/built-scenes.ts';
import { cardIndex } from './scripts/card-index.ts';
import { classNameOf } from './scripts/class-name.ts';
import { prerender } from './scripts/prerender/prerender.ts';

/** What understands typed words, and what plays them: large, and most visitors do not type in their first minute. */
const EAR =
  'words/(?!act\\.ts|act-target\\.ts|faults\\.ts)|judge/(?:ear|judge-line|judge-run)\\.ts|conversation/(?:say-own|typed|moves/unread)\\.ts';

/** The page for a class and a scene on a beamer: few visitors teach. */
const CLASS = '/src/(?:domain/class/|(?:store|copy/en|ui/[a-z]+|app)/(?:class|beamer)[-.])';

/**
 * A few files instead of one for each set of screens that share something: what the first choice needs, what only a
 * class needs, the rest, and the ear. What the rest and the ear share lies with the rest.
 */
const CHUNKS = [
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  {
    name: 'later',
    test: new RegExp(
      `^(?!.*${CLASS}).*/src/(?:copy|store|ui/(?:components|screens)|domain/(?!scenario|${EAR}))|@noble|@scure`,
      'u',
    ),
    priority: 1,
  },
  { name: 'class', test: new RegExp(CLASS, 'u') },
  { name: 'ear', test: new RegExp(`/src/domain/(?:${EAR})`, 'u') },
];

export default defineConfig({
  // Relative addresses, so that the built site runs below any path of any static host.
  base: './',
  plugins: [react(), cardIndex(), builtScenes(), builtNumber(), prerender(), looserPolicyWhileDeveloping()],
  css: { modules: { generateScopedName: classNameOf } },
  build: {
    target: 'baseline-widely-available',
    sourcemap: true,
    // Every browser of the target knows how to preload a module.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
});

/**
 * Hot reloading needs an inline script and a web socket, which the page's own policy refuses. The built page
 * keeps the strict policy.
 */
function looserPolicyWhileDeveloping(): Plugin {
  return {
    name: 'looser-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html
        .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
        .replace("connect-src 'self'", "connect-src 'self' ws:"),
  };
}
