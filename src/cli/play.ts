import { readFileSync } from 'node:fs';
import { CRITERIA, FINDINGS } from '../copy/en/findings.ts';
import { issueText } from '../copy/en/issues.ts';
import { DRAFT_ENGINE } from '../domain/judge/engine.ts';
import { judgeRun } from '../domain/judge/judge-run.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import { readRunLog } from '../domain/run-log/read-run-log.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Entry } from '../domain/transcript/entry.ts';
import { readScene } from './read-scene.ts';
import { readArgs, UsageError } from './usage.ts';

/**
 * Plays recorded moves and prints the transcript and the report. The file holds a run log, or a list of its moves and
 * a seed: `{"seed": 1, "moves": [...]}`.
 *
 * @returns 0 if the moves could be played, 1 if not
 */
export function play(args: readonly string[]): number {
  const { rest, options } = readArgs(args, ['--moves']);
  const [path] = rest;
  const moves = options.get('--moves');
  if (path === undefined || rest.length > 1) throw new UsageError('Name one scenario file.');
  if (moves === undefined) throw new UsageError('Name the file of the moves after --moves.');
  const scene = readScene(path);
  if (!scene.ok) return say(path, scene.issues);
  const given = readMoves(moves);
  if (given === undefined) {
    return say(moves, [{ code: 'file-not-json', place: '', expected: 'a run log', found: 'something else' }]);
  }
  const { file, revision } = scene.value;
  const log = readRunLog({ v: 1, engine: DRAFT_ENGINE, scenario: file.id, revision, seed: 0, ...given });
  if (!log.ok) return say(moves, log.issues);
  const judged = judgeRun(scene.value, log.value);
  if (!judged.ok) return say(moves, judged.issues);
  const { transcript, report } = judged.value;
  for (const entry of transcript.entries) process.stdout.write(line(entry, scene.value));
  const { tact, relationship, outcome, findings } = report;
  process.stdout.write(`\ngoal ${outcome.goal}, ${outcome.ending}\n`);
  process.stdout.write(`tact ${tact?.score ?? '-'}, relationship ${relationship?.score ?? '-'}\n`);
  for (const { id, level, reason } of findings) {
    process.stdout.write(`${id} ${level ?? '-'} ${CRITERIA[id]}: ${FINDINGS[reason]}\n`);
  }
  return 0;
}

/** What the file of the moves holds, if it is an object; a file that is not there is wrong usage. */
function readMoves(path: string): object | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  } catch {
    throw new UsageError(`There is no file ${path} that can be read: name the file of the moves.`);
  }
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** One entry with the time on the scene's clock and who speaks; nothing where nothing was said. */
function line(entry: Entry, { start, file, people }: Scenario): string {
  const minutes = start + Math.floor(entry.at / 2);
  const two = (number: number) => String(number).padStart(2, '0');
  const time = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
  if (entry.by === 'room') {
    const event = file.clock.events.find(({ id }) => id === entry.event);
    const who = people.get(event?.person ?? '')?.name;
    return `${time}  (${who === undefined ? '' : `${who} `}${event?.words ?? entry.event})\n`;
  }
  if (entry.text === '') return '';
  if (entry.by === 'player') return `${time}  You: ${entry.text}\n`;
  return entry.kind === 'story'
    ? `${time}  ${entry.text}\n`
    : `${time}  ${file.partner.name}: ${entry.text}\n`;
}

function say(path: string, issues: readonly Issue[]): number {
  for (const issue of issues) {
    const { what, mend } = issueText(issue);
    const place = issue.place === '' ? path : `${path}: ${issue.place}`;
    process.stdout.write(`${place}: ${what} Expected ${issue.expected}; found ${issue.found}. ${mend}\n`);
  }
  return 1;
}
