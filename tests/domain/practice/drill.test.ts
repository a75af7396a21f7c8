import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drill } from '../../../src/domain/practice/drill.ts';
import {
  answer,
  fittedAtOnce,
  goOn,
  isDone,
  newDrill,
  openQuestions,
  questionOnShow,
  replyOf,
  resumed,
} from '../../../src/domain/practice/drill.ts';
import { drillQuestions } from '../../../src/domain/practice/drill-questions.ts';
import { EXITS } from '../../../src/domain/practice/fitting-exits.ts';
import { SHIPPED } from '../support/scenes.ts';

const QUESTIONS = drillQuestions(SHIPPED, 14);

/** The exit to choose so as to fit, or to miss. */
function exitFor(drill: Drill, fitting: boolean) {
  const question = drill.questions[questionOnShow(drill) ?? -1];
  const found = question?.exits.find(({ fit }) => (fit === 'fits') === fitting);
  if (found === undefined) throw new Error('There is no such exit.');
  return found.exit;
}

/** A drill answered by these, and read on after each. */
function answered(fits: readonly boolean[]): Drill {
  return fits.reduce(
    (drill, fitting) => (isDone(drill) ? drill : goOn(answer(drill, exitFor(drill, fitting)))),
    newDrill(QUESTIONS),
  );
}

const fits = fc.array(fc.boolean(), { maxLength: 25 });

describe('a drill', () => {
  it('is done once every question was answered by what fits, and no sooner', () => {
    fc.assert(
      fc.property(fits, (given) => {
        const drill = answered(given);
        expect(isDone(drill)).toBe(given.filter(Boolean).length >= QUESTIONS.length);
      }),
    );
  });

  it('brings a miss back at the end, behind all that wait', () => {
    fc.assert(
      fc.property(fits, (given) => {
        const drill = answered(given);
        fc.pre(!isDone(drill));
        const [first, ...rest] = openQuestions(drill);
        const missed = answer(drill, exitFor(drill, false));
        expect(openQuestions(missed)).toEqual([...rest, first]);
        expect(openQuestions(answer(drill, exitFor(drill, true)))).toEqual(rest);
      }),
    );
  });

  it('shows the same question until its reply was read', () => {
    const drill = newDrill(QUESTIONS);
    const replied = answer(drill, exitFor(drill, false));
    expect(questionOnShow(replied)).toBe(0);
    expect(replyOf(replied)).toMatchObject({ fits: false });
    expect(answer(replied, exitFor(drill, true))).toBe(replied);
    expect(questionOnShow(goOn(replied))).toBe(1);
    expect(replyOf(goOn(replied))).toBeUndefined();
  });

  it('takes no exit that is not on offer', () => {
    const at = QUESTIONS.findIndex(({ exits }) => exits.length < EXITS.length);
    const drill = answered(Array.from({ length: at }, () => true));
    const off = EXITS.filter((exit) => QUESTIONS[at]?.exits.every((each) => each.exit !== exit));
    expect(off).not.toEqual([]);
    for (const exit of off) expect(answer(drill, exit)).toBe(drill);
  });

  it('counts what fitted at the first go, whatever came later', () => {
    fc.assert(
      fc.property(fits, (given) => {
        const first = given.slice(0, QUESTIONS.length);
        expect(fittedAtOnce(answered(given))).toBe(first.filter(Boolean).length);
      }),
    );
  });

  it('without questions is done', () => {
    expect(isDone(newDrill([]))).toBe(true);
  });
});

describe('a drill that was kept', () => {
  it('goes on where it was', () => {
    fc.assert(
      fc.property(fits, fc.boolean(), (given, reading) => {
        const read = answered(given);
        const drill = reading && !isDone(read) ? answer(read, exitFor(read, false)) : read;
        expect(
          resumed(
            QUESTIONS,
            drill.answers.map(({ exit }) => exit),
            drill.replied,
          ),
        ).toEqual(drill);
      }),
    );
  });

  it('begins afresh where its answers do not fit its questions', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { minLength: 1 }), fc.boolean(), (kept, replied) => {
        fc.pre(!EXITS.some((exit) => exit === kept[0]));
        expect(resumed(QUESTIONS, kept, replied)).toEqual(newDrill(QUESTIONS));
      }),
    );
  });
});
