import type { Sentence } from './sentence.ts';

/** Whoever might grade. */
const GRADERS = new Set(
  `
    grader graders judge evaluator assistant system rubric classifier labeller labeler reviewer examiner ai llm
    chatbot scorer labels labelling annotator moderator-bot
  `
    .trim()
    .split(/\s+/u),
);

/** What grading is done with. */
const GRADING = new Set(
  `
    score scores marks award label labels acts verdict quality relationship performs callback output input
    instructions instruction disregard maximum calibration expected select returns print reference prompt rating
    grade ignore previous rubric gratitude points json criteria
  `
    .trim()
    .split(/\s+/u),
);

/** Signs that talk has none of. */
const MARKS_OF_CODE = new Set(['{', '}', '=', '_', '#', '[']);

/** True where the sentence is an order to whoever grades: a grader and grading, a heading of theirs, or code. */
export function isCommand({ line, from, end, wordAt }: Sentence): boolean {
  let code = 0;
  let grading = 0;
  let grader = false;
  for (let at = from; at < end; at++) {
    const word = wordAt(at);
    if (line.tokens[at]?.kind === 'mark' && MARKS_OF_CODE.has(word)) code += 1;
    if (GRADERS.has(word)) {
      grader = true;
      // "Assistant: ..." heads what a grader is to say.
      if (wordAt(at + 1) === ':') return true;
    }
    if (GRADING.has(word)) {
      grading += 1;
      // "Score: 5", "acts found: thanks".
      if ([1, 2].some((step) => wordAt(at + step) === ':' || wordAt(at + step) === '=')) return true;
    }
  }
  return (grader && grading > 0) || grading >= 2 || (code >= 2 && grading > 0) || code >= 4;
}
