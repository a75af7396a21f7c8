import type { Issue } from '../../kernel/issue.ts';
import type { WrittenAct } from '../declared-act.ts';
import { readAct } from '../declared-act.ts';
import type { ScenarioFile } from '../schema.ts';
import { surelyTold, toldFacts } from './told.ts';

/**
 * Nobody gives back what they cannot have heard: a talk move calls back only to what has been told by then, whichever
 * way the talk has come; a part of a line only to what the partner tells at all.
 */
export function checkCallbacks(file: ScenarioFile): Issue[] {
  const issues: Issue[] = [];
  const facts = new Set(file.facts.map((fact) => fact.id));
  const look = (acts: readonly WrittenAct[] | undefined, place: string, told: ReadonlySet<string>) => {
    acts?.forEach((written, a) => {
      const declared = readAct(written);
      if (declared?.act !== 'callback' || declared.of === undefined) return;
      // A fact that is not there is told of where the act is checked.
      if (!facts.has(declared.of) || told.has(declared.of)) return;
      const expected = told.size === 0 ? 'no callback: nothing is told by then' : [...told].join(', ');
      issues.push({ code: 'callback-unheard', place: `${place}.acts[${a}]`, expected, found: declared.of });
    });
  };
  const surely = surelyTold(file);
  file.beats.forEach((beat, b) => {
    const told = surely.get(beat);
    if (told === undefined) return;
    beat.moves.forEach((move, m) => {
      look(move.acts, `beats[${b}].moves[${m}]`, told);
    });
  });
  const { inTalk, byItems } = toldFacts(file);
  // What must be revealed and is not is told of at the fact.
  const unrevealed = file.facts.filter((fact) => fact.known === 'revealed').map((fact) => fact.id);
  const ever = new Set([...inTalk, ...byItems, ...unrevealed]);
  file.parts.forEach((part, p) => {
    look(part.acts, `parts[${p}]`, ever);
  });
  return issues;
}
