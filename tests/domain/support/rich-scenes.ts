import { longest } from '../../../src/domain/scenario/check/offered.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { ActName } from '../../../src/domain/words/act.ts';
import { CLARITY, isActName } from '../../../src/domain/words/act.ts';
import { TARGETS } from '../../../src/domain/words/act-target.ts';
import { ACT_WORDS } from './act-words.ts';
import type { Dice } from './dice.ts';
import { diceOf, oneOf } from './dice.ts';
import type { Draft } from './scenes.ts';
import { altered, SHIPPED } from './scenes.ts';

/** How many lines of random acts are written for each place where words may be said. */
const LINES = { exit: 60, item: 12, landing: 24 } as const;

/** Acts that seldom stand in what people say on the way out; the others come up more often. */
const RARE: readonly ActName[] = [
  'blame',
  'insult',
  'wrong_name',
  're_ask_name',
  'busy',
  'excuse',
  'vague_promise',
];
const NAMES = Object.keys(CLARITY).filter(isActName);
const COMMON = NAMES.filter((name) => !RARE.includes(name));

/** Every shipped scene, with lines of random acts beside its own, so that no combination is too odd to be judged. */
export const RICH_SCENES: readonly Scenario[] = SHIPPED.map((scenario, index) =>
  enriched(scenario, diceOf(index)),
);

function enriched(scenario: Scenario, dice: Dice): Scenario {
  const early = toldEarly(scenario);
  return altered(scenario, (file) => {
    for (const when of ['exit', 'item', 'landing'] as const) {
      for (let count = 0; count < LINES[when]; count++) {
        const name = `random-${when}-${count}`;
        const clauses = Array.from({ length: 1 + dice(4) }, (_, at) =>
          randomClause(file, dice, `${name}-${at}`),
        );
        if (when === 'exit') clauses.push(leaving(file, dice, `${name}-leaving`));
        file.parts.push(...clauses);
        file.lines.push({
          id: name,
          when,
          ...(when === 'exit' ? { tactic: 'honest' as const } : {}),
          parts: clauses.map(({ id }) => id),
          // A line that gives back what only one more thing would tell could never be offered.
          always: dice(4) === 0 || !clauses.every((clause) => namesOnly(clause, early)),
        });
      }
    }
  });
}

/** Facts that the partner tells before anything of the goodbye. */
function toldEarly({ file }: Scenario): ReadonlySet<string> {
  const inTalk = file.beats.flatMap(({ reveals, moves }) => [
    ...(reveals ?? []),
    ...moves.flatMap((move) => move.reveals ?? []),
  ]);
  const known = file.facts.flatMap((fact) => (fact.known === 'start' ? [fact.id] : []));
  return new Set([...inTalk, ...known]);
}

function namesOnly({ acts }: WrittenPart, facts: ReadonlySet<string>): boolean {
  const told = ['callback', 'common_ground'];
  return acts.every((written) => {
    const [act = '', of = ''] = (typeof written === 'string' ? written : written.act).split(':');
    return !told.includes(act) || facts.has(of);
  });
}

type WrittenPart = Draft['parts'][number];

function randomClause(file: Draft, dice: Dice, id: string): WrittenPart {
  const acts = Array.from(
    { length: 1 + dice(2) },
    () => oneOf(dice, dice(8) === 0 ? RARE : COMMON) ?? 'thanks',
  );
  // What is told and thanked for in one breath matters most, and would seldom come by chance.
  if (dice(4) === 0) acts.push('callback', 'thanks');
  return clauseOf(file, dice, id, [...new Set(acts)]);
}

/** Words that tell of leaving, without which a line is no exit. */
function leaving(file: Draft, dice: Dice, id: string): WrittenPart {
  const name = oneOf(
    dice,
    COMMON.filter((each) => CLARITY[each] > 0),
  );
  return clauseOf(file, dice, id, [name ?? 'announcement']);
}

function clauseOf(file: Draft, dice: Dice, id: string, names: readonly ActName[]): WrittenPart {
  const acts: { act: string; words: string }[] = [];
  for (const name of names) {
    const target = targetOf(file, dice, name);
    if (target !== undefined) acts.push({ act: `${name}${target}`, words: ACT_WORDS[name] });
  }
  const text = acts.map(({ words }) => words).join(', ');
  return { id, text: text === '' ? 'so' : `${text}${dice(3) === 0 ? '?' : '.'}`, acts };
}

/** What the act points at, with its colon; empty where it points at nothing, missing where the scene has nothing for it. */
function targetOf(file: Draft, dice: Dice, name: ActName): string | undefined {
  const kinds: Partial<Record<ActName, readonly string[]>> = {
    callback: ['heard'],
    common_ground: ['heard'],
    reason: ['reason', 'need'],
    excuse: ['excuse'],
  };
  const rows = {
    fact: file.facts.filter(({ kind }) => kinds[name]?.includes(kind)),
    // Nobody is introduced who comes when the talk is long over.
    person: file.people.filter(({ from = 0 }) => from <= longest(file)),
    'follow-up': file.followUps,
  };
  const names = TARGETS[name];
  if (names === undefined) return '';
  const row = oneOf<{ readonly id: string }>(dice, rows[names]);
  return row && `:${row.id}`;
}
