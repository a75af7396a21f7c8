import type { Issue } from '../../kernel/issue.ts';
import { CLARITY } from '../../words/act.ts';
import { readAct } from '../declared-act.ts';
import type { DeclaredAct, Part } from '../scenario.ts';
import type { ScenarioFile } from '../schema.ts';

type WrittenLine = ScenarioFile['lines'][number];

/** The three ways out that every scene offers. */
const REQUIRED = ['honest', 'follow_up', 'introduction'] as const;

/** Lines use parts that exist and do what their place asks of them; each phase of the goodbye has its lines. */
export function checkLines(file: ScenarioFile): Issue[] {
  const issues: Issue[] = [];
  const parts = new Map(file.parts.map((part) => [part.id, part]));
  file.lines.forEach((line, l) => {
    issues.push(...checkLine(line, parts, `lines[${l}]`));
  });
  for (const tactic of REQUIRED) {
    if (!file.lines.some((line) => line.when === 'exit' && line.tactic === tactic)) {
      issues.push({
        code: 'tactic-without-line',
        place: 'lines',
        expected: `a line of ${tactic}`,
        found: 'none',
      });
    }
  }
  const farewell = file.lines.some(
    (line) => line.when === 'landing' && actsOf(line, parts).some((act) => act?.act === 'farewell'),
  );
  if (!farewell) {
    issues.push({
      code: 'no-goodbye',
      place: 'lines',
      expected: 'a landing line with farewell',
      found: 'none',
    });
  }
  if (file.items.length > 0 && !file.lines.some((line) => line.when === 'item')) {
    issues.push({ code: 'no-answer-to-item', place: 'lines', expected: 'a line for items', found: 'none' });
  }
  return issues;
}

function checkLine(line: WrittenLine, parts: ReadonlyMap<string, Part>, place: string): Issue[] {
  const issues: Issue[] = [];
  line.parts.forEach((piece, p) => {
    const id = typeof piece === 'string' ? piece : piece.part;
    const part = parts.get(id);
    if (part === undefined) {
      const expected = [...parts.keys()].join(', ');
      issues.push({ code: 'dangling-part', place: `${place}.parts[${p}]`, expected, found: id });
      return;
    }
    if (typeof piece === 'string') return;
    for (const act of part.acts) {
      const words = readAct(act)?.words;
      if (words !== undefined && !piece.text.includes(words)) {
        issues.push({
          code: 'words-not-in-part',
          place: `${place}.parts[${p}].text`,
          expected: words,
          found: piece.text,
        });
      }
    }
  });
  if ((line.when === 'exit') !== (line.tactic !== undefined)) {
    const expected = line.when === 'exit' ? 'a tactic' : 'no tactic';
    issues.push({ code: 'wrong-shape', place: `${place}.tactic`, expected, found: line.tactic ?? 'none' });
  }
  // An act of no name we know may have been meant to tell of leaving; it is reported where it is declared.
  const leaves = actsOf(line, parts).some((act) => act === undefined || CLARITY[act.act] > 0);
  if (line.when === 'exit' && issues.length === 0 && !leaves) {
    issues.push({
      code: 'exit-says-nothing',
      place,
      expected: 'an act that tells of leaving',
      found: line.id,
    });
  }
  return issues;
}

/** The acts of a line; `undefined` for each whose name we do not know. */
function actsOf(line: WrittenLine, parts: ReadonlyMap<string, Part>): (DeclaredAct | undefined)[] {
  return line.parts.flatMap((piece) => {
    const part = parts.get(typeof piece === 'string' ? piece : piece.part);
    return (part?.acts ?? []).map(readAct);
  });
}
