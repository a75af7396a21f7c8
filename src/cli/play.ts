import { existsSync, readFileSync } from 'node:fs';
import { CRITERIA, FINDINGS } from '../copy/en/findings.ts';
import { issueText } from '../copy/en/issues.ts';
import { ENGINE } from '../domain/judge/engine.ts';
import { judgeRun } from '../domain/judge/judge-run.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import { readRunLog } from '../domain/run-log/read-run-log.ts';
import type { Entry } from '../domain/transcript/entry.ts';
import { readScene } from './read-scene.ts';
import { readArgs, UsageError } from './usage.ts';

/**
 * Plays recorded moves and prints the transcript and the report. The file holds a run log, or a list of its moves and
 * a seed: `{"seed": 1, "moves": [...]}`.
 */
export function play(args: readonly string[]): number {
  const { rest, options } = readArgs(args, ['--moves']);
  const [path] = rest;
  const moves = options.get('--moves');
  if (path === undefined || moves === undefined || rest.length > 1 || !existsSync(moves))
    throw new UsageError();
  const scene = readScene(path);
  if (!scene.ok) return say(scene.issues);
  const { file, revision } = scene.value;
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(moves, 'utf8'));
  } catch {
    return say([{ code: 'file-not-json', place: moves, expected: 'JSON', found: 'something else' }]);
  }
  const whole = { v: 1, engine: ENGINE, scenario: file.id, revision, seed: 0, ...(given as object) };
  const log = readRunLog(whole);
  if (!log.ok) return say(log.issues);
  const judged = judgeRun(scene.value, log.value);
  if (!judged.ok) return say(judged.issues);
  const { transcript, report } = judged.value;
  for (const entry of transcript.entries) process.stdout.write(line(entry, file.partner.name));
  const { tact, relationship, outcome, findings } = report;
  process.stdout.write(`\ngoal ${outcome.goal}, ${outcome.ending}\n`);
  process.stdout.write(`tact ${tact?.score ?? '-'}, relationship ${relationship?.score ?? '-'}\n`);
  for (const { id, level, reason } of findings) {
    process.stdout.write(`${id} ${level ?? '-'} ${CRITERIA[id]}: ${FINDINGS[reason]}\n`);
  }
  return 0;
}

function line(entry: Entry, partner: string): string {
  const minute = `${Math.floor(entry.at / 2)}`.padStart(3);
  if (entry.by === 'room') return `${minute}  (${entry.event})\n`;
  return entry.text === '' ? '' : `${minute}  ${entry.by === 'player' ? 'You' : partner}: ${entry.text}\n`;
}

function say(issues: readonly Issue[]): number {
  for (const issue of issues) {
    const { what, mend } = issueText(issue);
    process.stdout.write(
      `${issue.place}: ${what} Expected ${issue.expected}; found ${issue.found}. ${mend}\n`,
    );
  }
  return 1;
}
