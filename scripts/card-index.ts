import type { Plugin } from 'vite';
import type { ShippedScene } from './shipped-scenes.ts';
import { readShippedScenes, SCENE_FOLDER } from './shipped-scenes.ts';

const FILE = 'scenarios/index.json';

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
        if (!request.url?.startsWith(`/${FILE}`)) return next();
        response.setHeader('content-type', 'application/json');
        response.end(writeIndex());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: writeIndex() });
    },
  };
}

/** The list of all scenes, in the order of their file names, as JSON. */
function writeIndex(): string {
  return JSON.stringify({ scenes: readShippedScenes().map(card) });
}

function card({ id, parsed }: ShippedScene) {
  if (!parsed.ok) {
    const name = `${SCENE_FOLDER}/${id}.json`;
    const problems = parsed.issues.map((issue) => ({
      ...issue,
      place: issue.place === '' ? name : `${name}: ${issue.place}`,
    }));
    return { id, title: id, place: '', partner: '', goal: '', difficulty: 1, skills: [], problems };
  }
  const { file, revision } = parsed.value;
  const { title, place, partner, you, difficulty, skills } = file;
  const role = `${partner.fullName}, ${partner.role}`;
  return { id, revision, title, place, partner: role, goal: you.goal, difficulty, skills, problems: [] };
}
