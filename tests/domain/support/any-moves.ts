import fc from 'fast-check';
import type { Move } from '../../../src/domain/run-log/move.ts';
import { DEEDS, GUESSES, MEANT } from '../../../src/domain/run-log/move.ts';
import { isOwnText, LONGEST_TEXT, ownText } from '../../../src/domain/run-log/own-text.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { moveBook } from '../../../src/domain/scenario/move-book.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { isLabel, labelOf } from '../../../src/domain/share-link/label.ts';
import { MOST_SCENES } from '../../../src/domain/share-link/read-set.ts';
import { ENDINGS, GOALS } from '../../../src/domain/share-link/run-summary.ts';
import type { SceneSet, SharedRun } from '../../../src/domain/share-link/shared.ts';
import { summaryOf } from '../../../src/domain/share-link/summary-of.ts';
import { CLARITY } from '../../../src/domain/words/act.ts';
import { logOf } from './run.ts';

/** Signs that break what reads them carelessly: other scripts, marks, joined emoji, direction, markup, escapes. */
const HARD_SIGNS = [
  'שלום',
  'مرحبا',
  'é',
  'ñ̃̃',
  '👩‍👩‍👧',
  '🏳️‍🌈',
  '\u202e',
  '\u200f',
  '\ufeff',
  '\ufffd',
  '<b>',
  '%23',
  '&amp;',
  '"',
  '\\',
  '中文',
  '𝒳',
];

/** Any text that the log may hold, up to its 600 characters. */
export const OWN_TEXTS: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }) },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...HARD_SIGNS, ' ', 'a', 'thanks '), { minLength: 1, maxLength: 40 })
        .map((signs) => signs.join('')),
    },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'grapheme', minLength: LONGEST_TEXT, maxLength: LONGEST_TEXT + 50 }),
    },
    { weight: 1, arbitrary: fc.constantFrom('x', 'é', '\u05d0').map((sign) => sign.repeat(LONGEST_TEXT)) },
  )
  .map(ownText)
  .filter(isOwnText);

/** Every move of which a link of the scene can tell, whether it is legal or not. */
export function anyMove(scenario: Scenario): fc.Arbitrary<Move> {
  return fc.oneof(writtenMove(scenario), builtMove(scenario), ownMove(scenario));
}

/** Moves without words of the player's own, and without lines built from parts. */
export function writtenMove(scenario: Scenario): fc.Arbitrary<Move> {
  const { talk, lines, next } = moveBook(scenario);
  return fc.oneof(
    fc.constantFrom<Move>({ kind: 'slip' }, { kind: 'fake_call' }, { kind: 'leave_now' }, { kind: 'settle' }),
    fc.constantFrom(...DEEDS).map((deed): Move => ({ kind: 'day', deed })),
    fc.constantFrom(...GUESSES).map((how): Move => ({ kind: 'guess', how })),
    fc.constantFrom(...MEANT).map((how): Move => ({ kind: 'mean', how })),
    fc.constantFrom(...talk).map((id): Move => ({ kind: 'talk', id })),
    fc.constantFrom(...next).map((id): Move => ({ kind: 'next', id })),
    fc
      .record({ line: fc.constantFrom(...lines), go: fc.boolean() })
      .map((say): Move => ({ kind: 'say', ...say })),
  );
}

function builtMove(scenario: Scenario): fc.Arbitrary<Move> {
  const parts = fc.array(fc.constantFrom(...moveBook(scenario).parts), { maxLength: 12 });
  return fc.record({ parts, go: fc.boolean() }).map((built): Move => ({ kind: 'build', ...built }));
}

function ownMove(scenario: Scenario): fc.Arbitrary<Move> {
  const { facts, people, followUps } = moveBook(scenario);
  const struck = fc
    .tuple(
      fc.constantFrom(...Object.keys(CLARITY)),
      fc.option(fc.constantFrom(...facts, ...people, ...followUps)),
    )
    .map(([act, of]) => (of === null ? act : `${act}:${of}`));
  return fc
    .record({
      text: OWN_TEXTS,
      go: fc.boolean(),
      struck: fc.oneof(fc.constant([]), fc.array(struck, { maxLength: 6 })),
      fact: fc.option(fc.constantFrom(...facts), { nil: undefined }),
    })
    .map(({ fact, ...own }): Move => ({ kind: 'own', ...own, ...(fact === undefined ? {} : { fact }) }));
}

/** Runs of any moves, most of which could never be played. */
export function anyRun(scenario: Scenario, most: number, move = anyMove(scenario)): fc.Arbitrary<RunLog> {
  return fc
    .record({
      engine: fc.integer({ min: 0, max: 65535 }),
      seed: fc.integer({ min: 0, max: 0xffffffff }),
      moves: fc.array(move, { maxLength: most }),
    })
    .map(({ engine, seed, moves }) => ({ ...logOf(scenario, seed, moves), engine }));
}

/** Any label that a link may carry: names in many scripts, emoji, and whatever is left of hard text. */
const LABELS: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom('Ines', 'Ваня', 'מיכל', 'علی‌رضا', '美咲', '👩‍👩‍👧 trio', 'Zoë & Bo', '<b>x</b>', '%23'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    OWN_TEXTS,
  )
  .map(labelOf)
  .filter(isLabel);

/** What any run can be shared as. */
export function anyShared(scenario: Scenario, most: number): fc.Arbitrary<SharedRun> {
  const label = fc.option(
    LABELS.map((text) => ({ label: text })),
    { nil: {} },
  );
  const log = anyRun(scenario, most);
  const outcome = fc.record({ goal: fc.constantFrom(...GOALS), ending: fc.constantFrom(...ENDINGS) });
  return fc.oneof(
    fc.tuple(label, log).map(([lead, run]): SharedRun => ({ kind: 'proof', ...lead, log: run })),
    fc.tuple(label, log).map(([lead, run]): SharedRun => ({ kind: 'challenge', ...lead, log: run })),
    fc
      .tuple(label, log, outcome)
      .map(([lead, run, of]): SharedRun => ({ kind: 'summary', ...lead, summary: summaryOf(run, of) })),
  );
}

/** Any set of scenes. */
export const SETS: fc.Arbitrary<SceneSet> = fc
  .record({
    label: fc.option(LABELS, { nil: undefined }),
    hideScores: fc.boolean(),
    scenes: fc.array(
      fc.record({
        revision: fc
          .bigInt({ min: 0n, max: 0xffffffffffn })
          .map((number) => number.toString(16).padStart(10, '0')),
        seed: fc.integer({ min: 0, max: 0xffffffff }),
      }),
      { minLength: 1, maxLength: MOST_SCENES },
    ),
  })
  .map(({ label, ...set }) => ({ kind: 'set', ...(label === undefined ? {} : { label }), ...set }));
