import type { Question } from './drill-questions.ts';
import type { Exit } from './fitting-exits.ts';

/** One answer: the number of the question, from 0, and the exit that was chosen. */
export interface DrillAnswer {
  readonly question: number;
  readonly exit: Exit;
}

/** A drill under way: everything else follows from the answers. `replied` is true while the last one is being read. */
export interface Drill {
  readonly questions: readonly Question[];
  readonly answers: readonly DrillAnswer[];
  readonly replied: boolean;
}

/** A drill before its first answer. */
export function newDrill(questions: readonly Question[]): Drill {
  return { questions, answers: [], replied: false };
}

/** The numbers of the questions that are still to be answered, the next one first: misses come back at the end. */
export function openQuestions({ questions, answers }: Drill): readonly number[] {
  return answers.reduce<readonly number[]>(
    (open, answer) => {
      const rest = open.filter((number) => number !== answer.question);
      return isFit(questions, answer) ? rest : [...rest, answer.question];
    },
    questions.map((_, number) => number),
  );
}

/** The number of the question on show: the one just answered, while its reply is read; `undefined` at the end. */
export function questionOnShow(drill: Drill): number | undefined {
  return drill.replied ? drill.answers.at(-1)?.question : openQuestions(drill)[0];
}

/** Answers the question on show. An exit that is not on offer there, or a second answer, changes nothing. */
export function answer(drill: Drill, exit: Exit): Drill {
  const number = questionOnShow(drill);
  const question = number === undefined ? undefined : drill.questions[number];
  if (drill.replied || number === undefined || !question?.exits.some((each) => each.exit === exit))
    return drill;
  return { ...drill, answers: [...drill.answers, { question: number, exit }], replied: true };
}

/** Goes on from the reply to the next question. */
export function goOn(drill: Drill): Drill {
  return drill.replied ? { ...drill, replied: false } : drill;
}

/** The last answer while its reply is read, and whether it fits; `undefined` while a question waits. */
export function replyOf({ questions, answers, replied }: Drill) {
  const last = replied ? answers.at(-1) : undefined;
  return last && { exit: last.exit, fits: isFit(questions, last) };
}

/** True once every question was answered with an exit that fits, and the last reply was read. */
export function isDone(drill: Drill): boolean {
  return questionOnShow(drill) === undefined;
}

/** How many questions were answered at the first go with an exit that fits, 0 to all of them. */
export function fittedAtOnce({ questions, answers }: Drill): number {
  return questions.filter((_, number) => {
    const first = answers.find(({ question }) => question === number);
    return first !== undefined && isFit(questions, first);
  }).length;
}

/**
 * Reads answers that were kept, and puts them to the questions again.
 *
 * @returns the drill as far as the answers make sense; from the first that does not, as at its beginning
 */
export function resumed(questions: readonly Question[], kept: readonly unknown[], replied: boolean): Drill {
  let drill = newDrill(questions);
  for (const exit of kept) {
    const next = answer(goOn(drill), exit as Exit);
    if (next.answers.length === drill.answers.length) return newDrill(questions);
    drill = next;
  }
  return replied ? drill : goOn(drill);
}

function isFit(questions: readonly Question[], { question, exit }: DrillAnswer): boolean {
  return questions[question]?.exits.some((each) => each.exit === exit && each.fit === 'fits') ?? false;
}
