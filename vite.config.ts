import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { builtScenes } from './scripts/built-scenes.ts';
import { cardIndex } from './scripts/card-index.ts';
import { classNameOf } from './scripts/class-name.ts';
import { prerender } from './scripts/prerender/prerender.ts';

/** Two files instead of one for each set of screens that share something: what the first choice needs, and the rest. */
const CHUNKS = [
  { name: 'first', tags: ['$initial' as const], priority: 1 },
  {
    // What understands typed words is large, and most visitors do not type in their first minute.
    name: 'ear',
    test: /\/src\/domain\/(?:words\/(?!act\.ts|act-target\.ts)|judge\/(?:ear|engine)\.ts|conversation\/(?:say-own|typed|moves\/unread)\.ts)/u,
    priority: 0.5,
  },
  {
    name: 'later',
    test: /\/src\/(?:copy|store|ui\/(?:components|screens)|domain\/(?!scenario))|@noble|@scure/u,
  },
];

export default defineConfig({
  // Relative addresses, so that the built site runs below any path of any static host.
  base: './',
  plugins: [react(), cardIndex(), builtScenes(), prerender(), looserPolicyWhileDeveloping()],
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
