import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Library } from '../src/domain/scenario/library.ts';
import { parseLibrary, parseScenario } from '../src/domain/scenario/parse.ts';
import { isSceneFile } from '../src/domain/scenario/scene-file-name.ts';

const FOLDER = 'public/scenarios';
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
        response.end(writeIndex(FOLDER));
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: writeIndex(FOLDER) });
    },
  };
}

/** The list of all scenes in a folder, in the order of their file names, as JSON. */
function writeIndex(folder: string): string {
  const read = parseLibrary(readFileSync(join(folder, 'library/replies.json'), 'utf8'));
  const library = read.ok ? read.value : undefined;
  const names = readdirSync(folder).filter(isSceneFile);
  const scenes = names.sort((a, b) => (a < b ? -1 : 1)).map((name) => card(join(folder, name), library));
  return JSON.stringify({ scenes });
}

function card(path: string, library: Library | undefined) {
  const id = basename(path, '.json');
  const parsed = parseScenario(readFileSync(path, 'utf8'), id, library);
  if (!parsed.ok) {
    const place = (at: string) => (at === '' ? `${FOLDER}/${id}.json` : `${FOLDER}/${id}.json: ${at}`);
    const problems = parsed.issues.map((issue) => ({ ...issue, place: place(issue.place) }));
    return { id, title: id, place: '', partner: '', goal: '', difficulty: 1, skills: [], problems };
  }
  const { file, revision } = parsed.value;
  const { title, place, partner, you, difficulty, skills } = file;
  const role = `${partner.fullName}, ${partner.role}`;
  return { id, revision, title, place, partner: role, goal: you.goal, difficulty, skills, problems: [] };
}
