import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { classNameOf } from '../class-name.ts';

/** What the build uses of the sources themselves: the same components, reducer and effects that the page runs. */
export interface SourceModules {
  firstScreens(
    scenario: Scenario,
    seed: number,
  ): Promise<{
    readonly opening: string;
    readonly wardrobe: boolean;
    readonly afterPress: Readonly<Record<string, string>>;
  }>;
  readonly FIRST_SCENE: string;
  readonly FIRST_SEED: number;
  /** Source texts of the functions that stand in the page itself. */
  readonly early: { readonly putPatch: string; readonly answerFirstTaps: string; readonly startCode: string };
}

/** Loads the sources as they are, with their style sheets, and hands them to some work. */
export async function withSources<T>(work: (sources: SourceModules) => Promise<T>): Promise<T> {
  const server = await createServer({
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    mode: 'production',
    plugins: [react()],
    css: { modules: { generateScopedName: classNameOf } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const [prerender, run, first, patch, taps, start] = await Promise.all(
      [
        '/src/app/prerender.tsx',
        '/src/app/first-run.ts',
        '/src/domain/conversation/first-seed.ts',
        '/src/effects/put-patch.ts',
        '/src/effects/first-taps.ts',
        '/src/effects/start-code.ts',
      ].map((path) => server.ssrLoadModule(path)),
    );
    return await work({
      firstScreens: prerender?.firstScreens as SourceModules['firstScreens'],
      FIRST_SCENE: String(run?.FIRST_SCENE),
      FIRST_SEED: Number(first?.FIRST_SEED),
      early: {
        putPatch: String(patch?.putPatch),
        answerFirstTaps: String(taps?.answerFirstTaps),
        startCode: String(start?.startCode),
      },
    });
  } finally {
    await server.close();
  }
}
