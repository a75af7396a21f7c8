import type { FrozenEngine } from '../domain/engine/frozen-engine.ts';

/** Loads a released engine of this site by its number; rejects where it does not come. */
export async function loadEngine(number: number): Promise<FrozenEngine> {
  const { base = '' } = document.documentElement.dataset;
  const address = new URL(`${base}engines/${number}.js`, document.baseURI).href;
  const { engine } = (await import(/* @vite-ignore */ address)) as { readonly engine: FrozenEngine };
  return engine;
}
