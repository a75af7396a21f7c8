import type { Issue } from '../../kernel/issue.ts';
import { CLARITY } from '../../words/act.ts';
import type { ActTarget } from '../../words/act-target.ts';
import { TARGETS } from '../../words/act-target.ts';
import type { WrittenAct } from '../declared-act.ts';
import { actText, readAct } from '../declared-act.ts';
import type { ScenarioFile } from '../schema.ts';

/** Acts that are declared have a name, the right kind of target, and words that stand in their clause. */
export function checkParts(file: ScenarioFile): Issue[] {
  const issues: Issue[] = [];
  const check = (acts: readonly WrittenAct[], text: string, place: string) => {
    acts.forEach((act, a) => {
      issues.push(...checkAct(file, act, text, `${place}.acts[${a}]`));
    });
  };
  file.parts.forEach((part, p) => {
    check(part.acts, part.text, `parts[${p}]`);
  });
  file.beats.forEach((beat, b) => {
    beat.moves.forEach((move, m) => {
      check(move.acts ?? [], move.text, `beats[${b}].moves[${m}]`);
    });
  });
  check(file.settle?.acts ?? [], file.settle?.text ?? '', 'settle');
  return issues;
}

const LISTS: Record<ActTarget, 'facts' | 'people' | 'followUps'> = {
  fact: 'facts',
  person: 'people',
  'follow-up': 'followUps',
};

function checkAct(file: ScenarioFile, written: WrittenAct, text: string, place: string): Issue[] {
  const declared = readAct(written);
  if (declared === undefined) {
    return [
      { code: 'unknown-act', place, expected: Object.keys(CLARITY).join(', '), found: actText(written) },
    ];
  }
  const issues: Issue[] = [];
  const target = TARGETS[declared.act];
  const known = target === undefined ? [] : file[LISTS[target]].map((row) => row.id);
  if (target === undefined ? declared.of !== undefined : !known.includes(declared.of ?? '')) {
    const expected =
      target === undefined ? `${declared.act} alone` : `${declared.act}: and one of ${known.join(', ')}`;
    issues.push({ code: 'wrong-target', place, expected, found: actText(written) });
  }
  if (declared.words !== undefined && !text.includes(declared.words)) {
    issues.push({
      code: 'words-not-in-part',
      place: `${place}.words`,
      expected: text,
      found: declared.words,
    });
  }
  return issues;
}
