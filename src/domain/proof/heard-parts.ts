import type { Issue } from '../kernel/issue.ts';
import { compose } from '../scenario/compose.ts';
import type { WrittenAct } from '../scenario/declared-act.ts';
import { readAct } from '../scenario/declared-act.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { slotsOf } from '../scenario/slots-of.ts';
import { hearLine } from '../words/hear-line.ts';
import type { SpokenAct } from '../words/spoken-act.ts';

/**
 * Acts that may be heard beyond those declared, since they change nothing there: a discourse marker beside anything,
 * and the announcement that "I do have to go" is, beside holding one's line.
 */
const HARMLESS: readonly { readonly act: string; readonly beside: string | undefined }[] = [
  { act: 'hint', beside: undefined },
  { act: 'announcement', beside: 'hold' },
];

/**
 * Where what a part, or the polished words of a line, declares and what the recogniser hears in the same words
 * differ: an act or target declared and not heard, or heard and not declared.
 */
export function heardParts(scenario: Scenario): Issue[] {
  const { file } = scenario;
  const slots = slotsOf(scenario);
  const issues: Issue[] = [];
  const check = (text: string, written: readonly WrittenAct[], place: string) => {
    const declared = tell(compose([{ text, acts: written }]).acts);
    const heard = tell(hearLine(text, slots).acts);
    const names = new Set(written.flatMap((each) => readAct(each)?.act ?? []));
    const surplus = heard.filter(
      (each) =>
        !declared.includes(each) &&
        !HARMLESS.some(
          ({ act, beside }) => each === act && (beside === undefined || names.has(beside as never)),
        ),
    );
    const missing = declared.filter((each) => !heard.includes(each));
    if (missing.length + surplus.length === 0) return;
    issues.push({
      code: 'proof-words',
      place,
      expected: declared.join(', ') || 'nothing',
      found: heard.join(', ') || 'nothing',
    });
  };
  file.parts.forEach(({ text, acts }, p) => {
    check(text, acts, `parts[${p}]`);
  });
  if (file.tomorrow.smaller !== undefined) check(file.tomorrow.smaller, ['leaves_open'], 'tomorrow.smaller');
  file.lines.forEach(({ parts }, l) => {
    parts.forEach((part, p) => {
      if (typeof part === 'string') return;
      const acts = file.parts.find(({ id }) => id === part.part)?.acts ?? [];
      check(part.text, acts, `lines[${l}].parts[${p}]`);
    });
  });
  return issues;
}

/** Acts as a file writes them, each once, in the order of the alphabet. */
function tell(acts: readonly SpokenAct[]): string[] {
  const all = acts.map(({ act, of }) => (of === undefined ? act : `${act}:${of}`));
  return [...new Set(all)].toSorted((a, b) => (a < b ? -1 : 1));
}
