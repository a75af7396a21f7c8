import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { FIRST_SCENE } from '../src/app/first-run.ts';
import { writeBuilt } from '../src/domain/scenario/built-scene.ts';
import { readShippedScenes } from './shipped-scenes.ts';

/** So many hexadecimal digits tell one written file from any other: 80 bits. More would weigh on the first code. */
const VOUCHED = 20;

/** The modules that tell the page which scenes the build vouches for: the first scene's with its code, all in another. */
const FIRST = '/src/app/first-digest.ts';
const ALL = '/src/app/built-scenes.ts';

/**
 * Checks every scene at build time and writes the sound ones with their library entries folded in, so that the page
 * needs neither the library nor the checks for them. The page gets the digest of each written file: a file that has
 * changed since is checked by the page itself. While developing nothing is vouched for, and everything is checked.
 */
export function builtScenes(): Plugin {
  const texts = new Map<string, string>();
  return {
    name: 'built-scenes',
    apply: 'build',
    buildStart() {
      texts.clear();
      for (const { id, parsed } of readShippedScenes()) {
        if (parsed.ok) texts.set(id, writeBuilt(parsed.value));
      }
    },
    load(id) {
      if (id.endsWith(FIRST)) {
        const text = texts.get(FIRST_SCENE);
        return `export const FIRST_DIGEST = ${text === undefined ? 'undefined' : JSON.stringify(sha256(text).slice(0, VOUCHED))};\n`;
      }
      if (!id.endsWith(ALL)) return undefined;
      const digests = Object.fromEntries(
        [...texts].map(([scene, text]) => [scene, sha256(text).slice(0, VOUCHED)]),
      );
      return `export const BUILT_SCENES = ${JSON.stringify(digests)};\n`;
    },
    generateBundle() {
      // In place of the file that was copied as it is.
      for (const [id, source] of texts) {
        this.emitFile({ type: 'asset', fileName: `scenarios/${id}.json`, source });
      }
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
