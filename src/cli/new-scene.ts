import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArgs, UsageError } from './usage.ts';

const FOLDER = 'public/scenarios';
const TEMPLATE = 'src/cli/template/scene.json';
const TEMPLATE_ID = 'new-scene';

/** The form of an id, as the shape of a scene has it. */
const ID = /^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/u;

/**
 * Writes a scene to start from: short, complete and fair, so that an author changes what is there and sees at once
 * which change breaks it. With `--stdout` it is printed instead. Nothing is ever overwritten.
 */
export function newScene(args: readonly string[]): number {
  const { rest, options } = readArgs(args, [], ['--stdout']);
  const [id] = rest;
  if (id === undefined || rest.length > 1) throw new UsageError('Name one id for the scene.');
  if (!ID.test(id) || id === 'index') {
    throw new UsageError(`Write the id in small letters, digits and single dashes, not “${id}”.`);
  }
  const text = readFileSync(TEMPLATE, 'utf8').replace(`"id": "${TEMPLATE_ID}"`, `"id": "${id}"`);
  if (options.has('--stdout')) {
    process.stdout.write(text);
    return 0;
  }
  const path = join(FOLDER, `${id}.json`);
  if (existsSync(path)) throw new UsageError(`There is a file ${path} already: choose another id.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  process.stdout.write(`${path}\n`);
  return 0;
}
