import { afterAll, beforeAll, describe, it } from 'vitest';
import { overlaps } from '../../../src/domain/kernel/span.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { Entry } from '../../../src/domain/transcript/entry.ts';
import type { ActName } from '../../../src/domain/words/act.ts';
import type { SpokenAct } from '../../../src/domain/words/spoken-act.ts';
import { oneOf, shuffled } from '../support/dice.ts';
import type { ExitAt } from '../support/edit-transcript.ts';
import {
  actBehind,
  differences,
  exitsOf,
  isNoLower,
  judgedWith,
  judgedWithActs,
} from '../support/edit-transcript.ts';
import type { Sample } from '../support/judged-pool.ts';
import { settledRuns, taleOf } from '../support/judged-pool.ts';
import { transcriptsEach } from '../support/laws.ts';
import { RICH_SCENES } from '../support/rich-scenes.ts';

/** Bounds of the law that good acts never lower: kinds of act in an utterance, and own turns from the first exit on. */
const MOST_KINDS = 9;
const MOST_OWN_TURNS = 4;

/** Welcome acts that are true wherever they are said; what else may be added is worked out from the run. */
const ALWAYS_TRUE: readonly ActName[] = [
  'thanks',
  'appreciation',
  'name',
  're_ask_name',
  'frees',
  'hint',
  'announcement',
  'plain_wish',
  'ask_where',
  'well_wish',
  'join_me',
];

type Wanted = Pick<SpokenAct, 'act' | 'of'>;

describe.each(RICH_SCENES.map((scenario) => [scenario.file.id, scenario] as const))(
  'in %s',
  (_, scenario) => {
    let pool: readonly Sample[] = [];
    beforeAll(() => {
      pool = settledRuns(scenario, transcriptsEach(RICH_SCENES.length));
    });
    afterAll(() => {
      pool = [];
    });

    /** Tries a law on every run; a law tells what it found wrong, or nothing. */
    function always(law: (sample: Sample) => string | undefined): void {
      for (const sample of pool) {
        const wrong = law(sample);
        if (wrong !== undefined) throw new Error(`${wrong}\n${taleOf(sample)}`);
      }
    }

    it('a true, kept, welcome act said besides never lowers a headline', () => {
      always((sample) => {
        const { dice, report } = sample;
        if (ownTurns(sample) > MOST_OWN_TURNS) return undefined;
        const exit = oneOf(
          dice,
          exitsOf(sample).filter(({ turn }) => turn.heard),
        );
        if (exit === undefined) return undefined;
        const wanted = oneOf(dice, welcome(scenario, sample, exit));
        if (wanted === undefined) return undefined;
        const clause = dice(2) === 0 ? undefined : oneOf(dice, exit.turn.acts)?.clause;
        const acts = [...exit.turn.acts, actBehind(exit.turn, wanted, clause)];
        if (new Set(acts.map(({ act }) => act)).size > MOST_KINDS) return undefined;
        const after = judgedWithActs(sample, exit.index, acts);
        return isNoLower(report, after)
          ? undefined
          : `${wanted.act}:${wanted.of} at ${exit.index}: ${differences(report, after)}`;
      });
    });

    it('no act pays twice: what is said again in the same utterance changes no level', () => {
      always((sample) => {
        const { dice, report } = sample;
        const exit = oneOf(dice, exitsOf(sample));
        const again = exit && oneOf(dice, exit.turn.acts);
        if (exit === undefined || again === undefined) return undefined;
        const clause = dice(2) === 0 ? undefined : again.clause;
        const acts = [...exit.turn.acts, actBehind(exit.turn, again, clause)];
        const after = judgedWithActs(sample, exit.index, acts);
        const told = differences(report, after);
        return told === '' ? undefined : `${again.act} again at ${exit.index}: ${told}`;
      });
    });

    it('padding never raises a headline: an own turn that says nothing new, or nothing at all', () => {
      always((sample) => {
        const { dice, report, transcript } = sample;
        const exit = oneOf(
          dice,
          exitsOf(sample).filter(({ turn }) => !turn.go && turn.phase === 'landing'),
        );
        if (exit === undefined) return undefined;
        const before = exitsOf(sample).findLast(({ index }) => index < exit.index);
        const acts = dice(2) === 0 ? [] : (before?.turn.acts ?? []);
        const said = acts.filter(({ act }) => act !== 'farewell');
        const padding: Entry = { ...exit.turn, text: before?.turn.text ?? '', acts: said };
        const entries = [
          ...transcript.entries.slice(0, exit.index),
          padding,
          passOf(exit.turn.at),
          ...transcript.entries.slice(exit.index),
        ];
        const after = judgedWith(sample, entries);
        return isNoLower(after, report)
          ? undefined
          : `padded at ${exit.index}: ${differences(report, after)}`;
      });
    });

    it('a finding without the words it quotes has another level', () => {
      always((sample) => {
        const { report, transcript, dice } = sample;
        const finding = oneOf(
          dice,
          report.findings.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'words')),
        );
        if (finding === undefined) return undefined;
        const quoted = finding.evidence.flatMap((each) => (each.kind === 'words' ? [each] : []));
        const entries = transcript.entries.map((entry, index): Entry => {
          if (entry.by !== 'player') return entry;
          const spans = quoted.flatMap(({ turn, span }) => (turn === index ? [span] : []));
          const acts = entry.acts.filter(
            (act) => !act.spans.some((own) => spans.some((span) => overlaps(own, span))),
          );
          return { ...entry, acts };
        });
        const after = judgedWith(sample, entries).findings.find(({ id }) => id === finding.id);
        return after?.level === finding.level
          ? `${finding.id} ${finding.level} ${finding.reason} stays, as ${after?.reason}`
          : undefined;
      });
    });

    it('the order in which acts stand in a clause, and facts in a line of the partner, changes nothing', () => {
      always((sample) => {
        const { report, transcript, dice } = sample;
        const entries = transcript.entries.map((entry): Entry => {
          if (entry.by === 'partner') return { ...entry, reveals: shuffled(dice, entry.reveals) };
          return entry.by === 'player' ? { ...entry, acts: shuffled(dice, entry.acts) } : entry;
        });
        const told = differences(report, judgedWith(sample, entries));
        return told === '' ? undefined : told;
      });
    });
  },
);

/** The player's turns from the first words on the way out to the last. */
function ownTurns({ transcript }: Sample): number {
  const from = transcript.entries.findIndex(({ kind }) => kind === 'exit');
  return transcript.entries.filter(
    ({ kind }, at) => at >= from && (kind === 'exit' || kind === 'talk' || kind === 'cut'),
  ).length;
}

/** What could truly be said besides in that utterance, and was kept. */
function welcome(scenario: Scenario, { transcript }: Sample, { index, turn }: ExitAt): readonly Wanted[] {
  const told = new Set(
    transcript.entries.slice(0, index).flatMap((entry) => (entry.by === 'partner' ? entry.reveals : [])),
  );
  const next = transcript.entries.find((entry) => entry.kind === 'next')?.next ?? '';
  const dropped = transcript.entries.some(
    (entry) => entry.by === 'player' && entry.kind === 'day' && entry.deed === 'drop',
  );
  const facts = [...scenario.facts.values()];
  return [
    ...ALWAYS_TRUE.map((act) => ({ act, of: undefined })),
    ...(turn.phase === 'item' ? (['take_up', 'hold'] as const) : []).map((act) => ({ act, of: undefined })),
    ...[...told].filter((id) => scenario.facts.has(id)).map((of) => ({ act: 'callback' as const, of })),
    ...facts
      .filter((fact) => fact.true && fact.next?.includes(next))
      .map(({ id }) => ({ act: 'reason' as const, of: id })),
    ...(dropped ? [] : [...scenario.followUps.values()])
      .filter(({ on, when, channel }) => told.has(on) && (when ?? channel) !== undefined)
      .map(({ id }) => ({ act: 'follow_up' as const, of: id })),
  ];
}

/** The partner lets go once more. */
function passOf(at: number): Entry {
  return { by: 'partner', kind: 'pass', at, text: '', cues: [], reveals: [] };
}
