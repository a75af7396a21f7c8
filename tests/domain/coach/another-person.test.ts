import { describe, expect, it } from 'vitest';
import type { Dials } from '../../../src/domain/coach/another-person.ts';
import { anotherPerson } from '../../../src/domain/coach/another-person.ts';
import { sameWords } from '../../../src/domain/coach/same-words.ts';
import { judgeRun } from '../../../src/domain/judge/judge-run.ts';
import { ARCHETYPES } from '../../../src/domain/scenario/schema-partner.ts';
import { settledRuns } from '../support/judged-pool.ts';
import { library, SHIPPED } from '../support/scenes.ts';

const LIBRARY = library();
const DIALS: readonly Dials[] = [
  ...([0, 1, 2, 3] as const).map((deafness) => ({ deafness })),
  ...[0, 240].map((wish) => ({ wish })),
  ...(['reason', 'warmth', 'brevity', 'future'] as const).map((taste) => ({ taste })),
  ...ARCHETYPES.map((mood) => ({ mood })),
];

describe('the same words to another person', () => {
  it('changes nothing where no dial is turned', () => {
    for (const scenario of SHIPPED) {
      for (const { log, report } of settledRuns(scenario, 10)) {
        const same = sameWords(scenario, anotherPerson(scenario, {}, LIBRARY), log);
        expect(same).toEqual({ turn: undefined, stops: undefined, report });
      }
    }
  });

  it('is judged as the game judges that run with that person, or stops without a number', () => {
    for (const scenario of SHIPPED) {
      for (const { log } of settledRuns(scenario, 4)) {
        for (const dials of DIALS) {
          const other = anotherPerson(scenario, dials, LIBRARY);
          const same = sameWords(scenario, other, log);
          const judged = judgeRun(other, log);
          if (judged.ok) expect(same.report).toEqual(judged.value.report);
          else {
            expect(same.report).toBeUndefined();
            expect(same.stops?.move).toBeLessThan(log.moves.length);
          }
          if (same.turn !== undefined) expect(same.turn.before).not.toEqual(same.turn.after);
        }
      }
    }
  });

  it.each(SHIPPED.map((scenario) => [scenario.file.id, scenario] as const))(
    'does something else with at least one setting, for half of the runs and more: %s',
    (_, scenario) => {
      const runs = settledRuns(scenario, 20);
      const turned = (dials: Dials) => {
        const other = anotherPerson(scenario, dials, LIBRARY);
        return runs.filter(({ log }) => {
          const { turn } = sameWords(scenario, other, log);
          return turn !== undefined && turn.how !== 'other-words';
        });
      };
      expect(DIALS.some((dials) => turned(dials).length >= runs.length / 2)).toBe(true);
    },
  );

  it('names the turn by what the partner does, and the common ways to turn all come up', () => {
    const SHOWS = { unheard: 'missed', 'wants-to-go': 'bid', 'raises-more': 'item' } as const;
    const HID = { heard: 'missed', 'stays-on': 'bid', 'lets-go': 'item' } as const;
    const met = new Set<string>();
    for (const scenario of SHIPPED) {
      for (const { log } of settledRuns(scenario, 6)) {
        for (const dials of DIALS) {
          const { turn } = sameWords(scenario, anotherPerson(scenario, dials, LIBRARY), log);
          if (turn === undefined) continue;
          met.add(turn.how);
          const kinds = (turns: typeof turn.after) => turns.map(({ kind }) => kind).join(' ');
          if (turn.how in SHOWS)
            expect(kinds(turn.after)).toMatch(
              new RegExp(`${SHOWS[turn.how as keyof typeof SHOWS]}|cling`, 'u'),
            );
          if (turn.how in HID)
            expect(kinds(turn.before)).toMatch(new RegExp(`${HID[turn.how as keyof typeof HID]}|cling`, 'u'));
        }
      }
    }
    expect([...met].filter((how) => how !== 'otherwise' && how !== 'stays-on').toSorted()).toEqual([
      'heard',
      'lets-go',
      'other-words',
      'raises-more',
      'unheard',
      'wants-to-go',
    ]);
  });
});
