import { expect, it } from 'vitest';
import type { ScoreReport } from '../../../src/domain/scoring/report.ts';
import { report } from '../../../src/domain/scoring/report.ts';
import type { CriterionId } from '../../../src/domain/scoring/rubric.ts';
import type { Entry, ExitTurn } from '../../../src/domain/transcript/entry.ts';
import type { ActName } from '../../../src/domain/words/act.ts';
import type { SpokenAct } from '../../../src/domain/words/spoken-act.ts';
import { actBehind } from '../support/edit-transcript.ts';
import { judged } from '../support/run.ts';
import { CORNER } from '../support/scenes.ts';
import { STRATEGIES } from '../support/strategies.ts';

/** Kinds of act that do no harm by themselves, each in words of its own. */
const HARMLESS: readonly ActName[] = [
  'hint',
  'announcement',
  'plain_wish',
  'frees',
  'name',
  'thanks',
  'appreciation',
  'ask_where',
  'well_wish',
  'contact',
];

/** An excellent run judged after its first or last exit utterance was filled up to so many kinds of act. */
function filled(kinds: number, which: 'first' | 'last'): ScoreReport {
  const { transcript } = STRATEGIES.hg_excellent!(CORNER).judged();
  const isExit = ({ kind }: Entry) => kind === 'exit';
  const at =
    which === 'first' ? transcript.entries.findIndex(isExit) : transcript.entries.findLastIndex(isExit);
  const entries = transcript.entries.map(
    (entry, index): Entry =>
      index === at && entry.kind === 'exit' ? { ...entry, acts: filledUp(entry, kinds) } : entry,
  );
  return report(CORNER, { ...transcript, entries });
}

function filledUp(turn: ExitTurn, kinds: number): readonly SpokenAct[] {
  const said = new Set(turn.acts.map(({ act }) => act));
  const more = HARMLESS.filter((act) => !said.has(act)).slice(0, kinds - said.size);
  return [...turn.acts, ...more.map((act, at) => actBehind(turn, { act, of: undefined }, 100 + at))];
}

const found = ({ findings }: ScoreReport, id: CriterionId) => findings.find((each) => each.id === id);

it('nine kinds of act in one utterance are talk', () => {
  expect(filled(9, 'first').tact?.score).toBe(100);
});

it('ten are a list that nobody takes in: nothing that rests on its words is above level 2', () => {
  const listed = filled(10, 'first');
  expect(listed.tact).toMatchObject({ score: 69, band: 'good' });
  for (const id of ['T1', 'T3', 'T4', 'R2'] as const) {
    expect(found(listed, id), id).toMatchObject({ level: 2, reason: 'too-much-at-once' });
    expect(found(listed, id)?.evidence.map(({ kind }) => kind)).toEqual(['event']);
  }
});

it('what the rest of the run earns stays what it is', () => {
  expect(found(filled(10, 'first'), 'T5')).toEqual(found(filled(9, 'first'), 'T5'));
  expect(found(filled(10, 'first'), 'T2')).toEqual(found(filled(9, 'first'), 'T2'));
  // What was given back during the talk shows listening by itself.
  expect(found(filled(10, 'first'), 'R1')).toMatchObject({ level: 3, reason: 'callback-in-talk' });
  const landed = filled(10, 'last');
  expect([found(landed, 'T1')?.level, found(landed, 'T4')?.level, found(landed, 'T5')?.level]).toEqual([
    4, 4, 2,
  ]);
});

it('what is at level 2 already is told of the whole of it, and quotes no words that make no difference', () => {
  const { report: listed } = judged(CORNER, {
    v: 1,
    engine: 0,
    scenario: CORNER.file.id,
    revision: CORNER.revision,
    seed: 0,
    moves: [
      { kind: 'talk', id: 'one-wait' },
      { kind: 'say', line: 'stuffed', go: false },
      { kind: 'next', id: 'to-sam' },
      { kind: 'day', deed: 'keep' },
    ],
  });
  expect(found(listed, 'T1')).toMatchObject({ level: 2, reason: 'closing-and-goodbye' });
  expect(found(listed, 'T1')?.evidence.map(({ kind }) => kind)).toEqual(['event']);
});
