import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { cardIndex } from './scripts/card-index.ts';

export default defineConfig({
  // Relative addresses, so that the built site runs below any path of any static host.
  base: './',
  plugins: [react(), cardIndex(), looserPolicyWhileDeveloping()],
  build: { target: 'baseline-widely-available', sourcemap: true },
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
