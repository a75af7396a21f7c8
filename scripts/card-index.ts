import type { Plugin } from 'vite';
import type { Card } from '../src/domain/practice/card.ts';
import { brokenCard, cardOf } from '../src/domain/practice/card.ts';
import { cardPages } from './card-pages.ts';
import type { ShippedScene } from './shipped-scenes.ts';
import { readShippedScenes, SCENE_FOLDER } from './shipped-scenes.ts';

/**
 * Writes the list of scenes from the scene files, so that the shelf loads without the scenes and the list is never
 * out of date: at every build, and afresh at every request while developing. A broken file gets a card that says
 * what is wrong with it.
 */
export function cardIndex(): Plugin {
  return {
    name: 'card-index',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(1) ?? '';
        if (!/^scenarios\/index(?:\/\d+)?\.json$/u.test(path)) return next();
        const page = writePages().get(path);
        if (page === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(page);
      });
    },
    generateBundle() {
      for (const [fileName, source] of writePages()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** The list of all scenes, in the order of their file names. */
function writePages(): ReadonlyMap<string, string> {
  return cardPages(shippedCards());
}

/** A card for every scene file, in the order of their names. */
export function shippedCards(): readonly Card[] {
  return readShippedScenes().map(card);
}

function card({ id, parsed }: ShippedScene): Card {
  if (parsed.ok) return cardOf(parsed.value);
  const name = `${SCENE_FOLDER}/${id}.json`;
  const problems = parsed.issues.map((issue) => ({
    ...issue,
    place: issue.place === '' ? name : `${name}: ${issue.place}`,
  }));
  return brokenCard(id, problems);
}
