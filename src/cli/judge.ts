import type { LineReport } from '../domain/judge/judge-line.ts';
import { judgeLine } from '../domain/judge/judge-line.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';
import { slotsOf } from '../domain/scenario/slots-of.ts';
import type { Slots } from '../domain/words/slots.ts';
import { inputLines } from './lines.ts';
import { readScenes } from './scenes.ts';
import { readArgs, UsageError } from './usage.ts';

/**
 * Judges lines from standard input, one JSON object a line: `{"id", "text", "partner_name"?, "scenario"?}`. With a
 * scene the open acts are held to its facts, and its partner's names count beside `partner_name`. A bad line gives
 * its problems with its number; the rest goes on.
 *
 * @returns 0 if every line could be judged, 1 if not
 */
export async function judge(args: readonly string[]): Promise<number> {
  const { rest, options } = readArgs(args, ['--scenes']);
  if (rest.length > 0) throw new UsageError();
  const folder = options.get('--scenes') ?? 'public/scenarios';
  let scenes: ReadonlyMap<string, Slots> | undefined;
  const slotsOfScene = (id: string) => {
    scenes ??= new Map(readScenes(folder).map((scene) => [scene.file.id, slotsOf(scene)]));
    return scenes.get(id);
  };
  let bad = 0;
  for await (const { number, text } of inputLines()) {
    const read = readLine(text, slotsOfScene);
    if (!read.ok) bad += 1;
    const line = read.ok ? told(read.value) : { line: number, issues: read.issues };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return bad > 0 ? 1 : 0;
}

interface Line {
  readonly id: unknown;
  readonly text: string;
  readonly slots: Slots;
}

function readLine(text: string, slotsOfScene: (id: string) => Slots | undefined): Result<Line> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong('', 'JSON', text.slice(0, 40));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong('', 'an object', text.slice(0, 40));
  const { id, text: said, partner_name: name, scenario } = value as Record<string, unknown>;
  if (typeof said !== 'string') return wrong('text', 'words', typeof said);
  if (name !== undefined && name !== null && typeof name !== 'string')
    return wrong('partner_name', 'a name', typeof name);
  const partner = typeof name === 'string' ? [name] : [];
  if (scenario === undefined || scenario === null)
    return ok({ id, text: said, slots: { partner, scene: undefined } });
  const slots = typeof scenario === 'string' ? slotsOfScene(scenario) : undefined;
  if (slots === undefined) return wrong('scenario', 'the id of a scene', String(scenario).slice(0, 40));
  return ok({ id, text: said, slots: { ...slots, partner: [...slots.partner, ...partner] } });
}

function wrong(place: string, expected: string, found: string): Result<never> {
  const issue: Issue = { code: 'line-shape', place, expected, found };
  return failed(issue);
}

function told({ id, text, slots }: Line): object {
  const { acts, tact, relationship, criteria }: LineReport = judgeLine(text, slots);
  const pairs = (spans: LineReport['acts'][number]['spans']) => spans.map(({ start, end }) => [start, end]);
  return {
    id: id ?? null,
    acts: acts.map(({ act, spans }) => ({ act, spans: pairs(spans) })),
    tact,
    relationship,
    criteria: criteria.map((finding) => ({ ...finding, spans: pairs(finding.spans) })),
  };
}
