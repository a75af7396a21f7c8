import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/practice/drill-questions.ts';
import { drillQuestions, QUESTIONS } from '../../../src/domain/practice/drill-questions.ts';
import type { Exit } from '../../../src/domain/practice/fitting-exits.ts';
import { exitsAt } from '../../../src/domain/practice/fitting-exits.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { playMoves } from '../support/run.ts';
import { SHIPPED } from '../support/scenes.ts';
import { bestByExit } from './best-by-exit.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff });
/** Drawing takes a while, so the laws below share what was drawn for a seed. */
const drawn = new Map<number, readonly Question[]>();
function questionsOf(seed: number): readonly Question[] {
  const questions = drawn.get(seed) ?? drillQuestions(SHIPPED, seed);
  drawn.set(seed, questions);
  return questions;
}
const few = fc.nat(99);
const byId = (id: string) => SHIPPED.find(({ file }) => file.id === id) as Scenario;
const talk = (moves: readonly string[]) => moves.map((id): Move => ({ kind: 'talk', id }));

describe('the questions of a drill', () => {
  it('are ten, at ten places, none in the middle of a story', () => {
    fc.assert(
      fc.property(few, (seed) => {
        const questions = questionsOf(seed);
        expect(questions).toHaveLength(QUESTIONS);
        expect(new Set(questions.map(({ scene, moves }) => `${scene} ${moves.join()}`)).size).toBe(QUESTIONS);
        for (const { scene, moves, seed: run } of questions) {
          const { state } = playMoves(byId(scene), run, talk(moves));
          expect(byId(scene).beats.get(state.beat)?.story).not.toBe('open');
        }
      }),
    );
  });

  it('are drawn from every scene', () => {
    fc.assert(
      fc.property(few, (seed) => {
        const scenes = new Set(drillQuestions(SHIPPED, seed).map(({ scene }) => scene));
        expect(scenes.size).toBe(Math.min(SHIPPED.length, QUESTIONS));
      }),
    );
  });

  it('can each be answered, and each be missed', () => {
    fc.assert(
      fc.property(few, (seed) => {
        for (const { exits } of questionsOf(seed)) {
          expect(new Set(exits.map(({ exit }) => exit)).size).toBe(exits.length);
          expect(exits.some(({ fit }) => fit === 'fits')).toBe(true);
          expect(exits.some(({ fit }) => fit !== 'fits')).toBe(true);
          expect(exits.some(({ fit }) => fit === 'near')).toBe(false);
        }
      }),
    );
  });

  it('show three facts in words, and no digit but in the time', () => {
    fc.assert(
      fc.property(few, (seed) => {
        for (const { facts } of questionsOf(seed)) {
          expect(facts.map(({ kind }) => kind).slice(0, 2)).toEqual(['cue', 'need']);
          for (const fact of facts) {
            if (fact.kind === 'time') expect(fact.minutes).toBeGreaterThan(0);
            else expect(fact.words).toMatch(/^\S[^\d]*$/u);
          }
        }
      }),
    );
  });

  it('are the same for the same seed, in whatever order the scenes came', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(drillQuestions(SHIPPED.toReversed(), seed)).toEqual(drillQuestions(SHIPPED, seed));
      }),
    );
  });

  it('are none where there is no scene, and at most those there are where there is one', () => {
    expect(drillQuestions([], 1)).toEqual([]);
    const questions = drillQuestions([byId('s18-friendly-client')], 1);
    expect(questions.length).toBeGreaterThan(0);
    expect(new Set(questions.map(({ moves }) => moves.join())).size).toBe(questions.length);
  });
});

describe('what fits', () => {
  it('has the best Relationship in its very place by ten points, as the proof asks of every need', () => {
    fc.assert(
      fc.property(few, fc.nat(QUESTIONS - 1), (seed, number) => {
        const question = questionsOf(seed)[number]!;
        const best = bestByExit(byId(question.scene), question);
        const most = (fits: boolean) =>
          Math.max(
            ...question.exits
              .filter(({ fit }) => (fit === 'fits') === fits)
              .map(({ exit }) => best.get(exit)?.relationship ?? 0),
          );
        expect({ question, best, ahead: most(true) - most(false) >= 10 }).toMatchObject({ ahead: true });
      }),
    );
  });

  it('is what the judge says has served the need, and nothing else is', () => {
    fc.assert(
      fc.property(few, fc.nat(QUESTIONS - 1), (seed, number) => {
        const question = questionsOf(seed)[number]!;
        const scenario = byId(question.scene);
        // There nobody is asked to serve a need.
        if (scenario.file.urgency === 'now' || scenario.file.company === 'group') return;
        const best = bestByExit(scenario, question);
        for (const { exit, fit } of question.exits) {
          if (fit === 'late') continue;
          expect([exit, best.get(exit)?.need === 4]).toEqual([exit, fit === 'fits']);
        }
      }),
    );
  });

  const at = (scenario: Scenario, ...moves: readonly string[]) =>
    Object.fromEntries(exitsAt(scenario, playMoves(scenario, 1, talk(moves)).state)) as Partial<
      Record<Exit, string>
    >;

  it('is not an introduction before what the two share was told', () => {
    const bram = byId('s09-both-early');
    expect(at(bram).introduction).not.toBe('fits');
    expect(at(bram, 'p-share', 'l-ask').introduction).toBe('fits');
  });

  it('is what leaves time for a goodbye, where leaving presses', () => {
    const hall = byId('s10-four-minutes');
    expect(at(hall, 'trick-reflect', 'ferry-reflect')).toMatchObject({
      honest: 'fits',
      follow_up: 'late',
      introduction: 'unserved',
    });
  });
});
