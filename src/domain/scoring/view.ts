import type { Fact, Scenario } from '../scenario/scenario.ts';
import type {
  DayTurn,
  ExitTurn,
  NextTurn,
  PartnerEvent,
  PlayerTurn,
  SettleTurn,
  TalkTurn,
  VanishTurn,
} from '../transcript/entry.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { ActName } from '../words/act.ts';
import type { SpokenAct } from '../words/spoken-act.ts';
import type { Evidence } from './finding.ts';

/** One list for whatever was never said. */
const NONE: readonly never[] = [];

/** An entry of the player's with its number in the transcript. */
export interface Numbered<T extends PlayerTurn> {
  readonly index: number;
  readonly turn: T;
}

/** An act of the player's, with the turn it stands in. */
export interface Said {
  readonly index: number;
  readonly act: SpokenAct;
}

/**
 * A transcript as the criteria read it: the same entries, sorted once by what they are.
 *
 * `exits` are all words on the way out; `heardExit` the first of them that was taken as leaving. `pressed` is true in
 * an urgent scene or a group, where one breath is enough.
 */
export interface View {
  readonly scenario: Scenario;
  readonly transcript: Transcript;
  readonly exits: readonly Numbered<ExitTurn>[];
  readonly heardExit: Numbered<ExitTurn> | undefined;
  readonly walked: Numbered<ExitTurn> | undefined;
  readonly vanished: Numbered<VanishTurn> | undefined;
  readonly talks: readonly Numbered<TalkTurn>[];
  readonly players: readonly Numbered<PlayerTurn>[];
  readonly next: Numbered<NextTurn> | undefined;
  readonly day: Numbered<DayTurn> | undefined;
  /** True where the player stayed on purpose: then nothing of the leaving is judged. */
  readonly stayed: boolean;
  /** The partner's own wish to go, if it came before the player's first word of leaving. */
  readonly bidFirst: 'honoured' | 'passed-over' | undefined;
  readonly exchanges: number;
  readonly pressed: boolean;
  /** How often the partner did this. */
  count(event: PartnerEvent): number;
  /** All acts of that name in the words on the way out. */
  closing(...acts: readonly ActName[]): readonly Said[];
  /** True if the partner had told the fact before that turn. */
  toldBefore(fact: string | undefined, index: number): boolean;
  fact(id: string | undefined): Fact | undefined;
}

/** Sorts a transcript for the criteria: one pass over its entries, since judging is asked for by the thousand. */
export function viewOf(scenario: Scenario, transcript: Transcript): View {
  const { entries } = transcript;
  const players: Numbered<PlayerTurn>[] = [];
  const exits: Numbered<ExitTurn>[] = [];
  const talks: Numbered<TalkTurn>[] = [];
  const settles: Numbered<SettleTurn>[] = [];
  let vanished: Numbered<VanishTurn> | undefined;
  let next: Numbered<NextTurn> | undefined;
  let day: Numbered<DayTurn> | undefined;
  const told = new Map<string, number>();
  const counts = new Map<PartnerEvent, number>();
  for (let index = 0; index < entries.length; index++) {
    const turn = entries[index];
    if (turn?.by === 'partner') {
      counts.set(turn.kind, (counts.get(turn.kind) ?? 0) + 1);
      for (const fact of turn.reveals) if (!told.has(fact)) told.set(fact, index);
    }
    if (turn?.by !== 'player') continue;
    players.push({ index, turn });
    if (turn.kind === 'exit') exits.push({ index, turn });
    else if (turn.kind === 'talk') talks.push({ index, turn });
    else if (turn.kind === 'settle') settles.push({ index, turn });
    else if (turn.kind === 'vanish') vanished ??= { index, turn };
    else if (turn.kind === 'next') next ??= { index, turn };
    else if (turn.kind === 'day') day ??= { index, turn };
  }
  const said: Said[] = [];
  const byAct = new Map<ActName, Said[]>();
  for (const { index, turn } of [...exits, ...settles]) {
    for (const act of turn.acts) {
      const one = { index, act };
      said.push(one);
      const alike = byAct.get(act.act);
      if (alike === undefined) byAct.set(act.act, [one]);
      else alike.push(one);
    }
  }
  const answered = talks.filter(({ turn }) => turn.talk !== 'listen');
  return {
    scenario,
    transcript,
    exits,
    talks,
    players,
    heardExit: exits.find(({ turn }) => turn.heard),
    walked: exits.find(({ turn }) => turn.go),
    vanished,
    next,
    day,
    stayed: settles.length > 0,
    bidFirst: bidFirst(transcript, exits[0]?.index ?? entries.length),
    exchanges: new Set(answered.map(({ turn }) => turn.to)).size,
    pressed: scenario.file.urgency === 'now' || scenario.file.company === 'group',
    count: (event) => counts.get(event) ?? 0,
    closing: (...acts) => {
      const [only] = acts;
      if (acts.length === 1 && only !== undefined) return byAct.get(only) ?? NONE;
      return acts.some((act) => byAct.has(act)) ? said.filter(({ act }) => acts.includes(act.act)) : [];
    },
    toldBefore: (fact, index) => fact !== undefined && (told.get(fact) ?? entries.length) < index,
    fact: (id) => (id === undefined ? undefined : scenario.facts.get(id)),
  };
}

/** The words of these acts as evidence. */
export function wordsOf(said: readonly Said[]): Evidence[] {
  return said.flatMap(({ index, act }) =>
    act.spans.map((span): Evidence => ({ kind: 'words', turn: index, span })),
  );
}

/** The turns in which these acts stand, as evidence, where the words by themselves decide nothing. */
export function turnsOf(said: readonly Said[]): Evidence[] {
  return [...new Set(said.map(({ index }) => index))].map((turn): Evidence => ({ kind: 'event', turn }));
}

/** The last entry in which the partner did this, as evidence; none if it never happened. */
export function eventOf(view: View, event: PartnerEvent): Evidence[] {
  const turn = view.transcript.entries.findLastIndex(
    (entry) => entry.by === 'partner' && entry.kind === event,
  );
  return turn < 0 ? [] : [{ kind: 'event', turn }];
}

function bidFirst({ entries }: Transcript, firstExit: number): View['bidFirst'] {
  const had = (event: PartnerEvent) =>
    entries.some((entry, index) => index < firstExit && entry.by === 'partner' && entry.kind === event);
  if (!had('bid')) return undefined;
  return had('bid_ignored') ? 'passed-over' : 'honoured';
}
