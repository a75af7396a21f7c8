import fc from 'fast-check';
import { expect } from 'vitest';
import { partsOnOffer } from '../../../src/domain/conversation/building.ts';
import { offers } from '../../../src/domain/conversation/offers.ts';
import type { Replayed } from '../../../src/domain/conversation/replay.ts';
import { replay } from '../../../src/domain/conversation/replay.ts';
import { step } from '../../../src/domain/conversation/step.ts';
import { sayOwn } from '../../../src/domain/judge/ear.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { withMove } from '../../../src/domain/run-log/run-log.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { changeDraft, recallDraft } from '../../../src/store/drafts.ts';
import { fetchEar } from '../../../src/store/ear.ts';
import { keptRun } from '../../../src/store/keep-run.ts';
import { dismissStorage } from '../../../src/store/notices.ts';
import { makeMove, openScene, startAgain } from '../../../src/store/play-scene.ts';
import { rewind, takeBackLeaving } from '../../../src/store/rewind.ts';
import { logOf } from '../../domain/support/run.ts';
import type { MemoryKeeper, World } from './world.ts';
import { BARE_PORTS, createWorld, memoryKeeper, runOf } from './world.ts';

/** Which of two pages, open side by side, is used. */
type Who = 0 | 1;

/** What a page should be like: its run, the seed it draws next, and whether the player was told of the keeper. */
interface Expected {
  log: RunLog | undefined;
  nextSeed: number;
  storage: 'works' | 'told' | 'dismissed';
  /** What is being typed on the page. */
  draft: string | undefined;
  /** Whether what understands typed words has come to the page. */
  ear: boolean;
}

/** Two pages that share a keeper, as they should be. `kept` is the last log the keeper took. */
interface Model {
  readonly scenario: Scenario;
  readonly pages: [Expected, Expected];
  kept: RunLog | undefined;
  /** What was typed last on any page while the keeper took it. */
  keptDraft: string;
  mood: MemoryKeeper['mood'];
  online: boolean;
  loads: number;
}

/** The same two pages as they are. */
interface Real {
  readonly keeper: MemoryKeeper;
  readonly worlds: [World, World];
  /** Whether files of their own can be fetched. */
  readonly net: { works: boolean };
}

type Command = fc.AsyncCommand<Model, Real>;

const SEEDS_A_PAGE = 1000;

function seedOf(page: number): number {
  return page * SEEDS_A_PAGE;
}

function freshPage(load: number): Expected {
  return { log: undefined, nextSeed: seedOf(load), storage: 'works', draft: undefined, ear: false };
}

/** Two pages that have just been loaded. */
export function twoPages(scenario: Scenario): { model: Model; real: Real } {
  const keeper = memoryKeeper();
  const net = { works: true };
  return {
    model: {
      scenario,
      pages: [freshPage(0), freshPage(1)],
      kept: undefined,
      keptDraft: '',
      mood: 'works',
      online: true,
      loads: 2,
    },
    real: {
      keeper,
      net,
      worlds: [pageOf(keeper, net, 0), pageOf(keeper, net, 1)],
    },
  };
}

/** A page that has just been loaded, with a keeper and a net that it shares. */
function pageOf(keeper: MemoryKeeper, net: Real['net'], load: number): World {
  const loadEar = async () => {
    if (!net.works) throw new Error('There is no net.');
    return BARE_PORTS.loadEar();
  };
  return createWorld({ keeper, seed: seedOf(load), loadEar });
}

function replayed(scenario: Scenario, log: RunLog): Replayed {
  const result = replay(scenario, log, sayOwn);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function isOver(scenario: Scenario, log: RunLog): boolean {
  return ['settled', 'left'].includes(replayed(scenario, log).state.phase);
}

/** The page should now have this log, and have tried to keep it. */
function becomes(model: Model, page: Expected, log: RunLog): void {
  page.log = log;
  if (model.mood === 'works') model.kept = log;
  else if (page.storage === 'works') page.storage = 'told';
}

function beginsAfresh(model: Model, page: Expected): void {
  becomes(model, page, logOf(model.scenario, page.nextSeed, []));
  page.nextSeed += 1;
}

/** Holds both pages and the keeper to what they should be. */
function expectAsModelled(model: Model, real: Real): void {
  const { id } = model.scenario.file;
  for (const who of [0, 1] as const) {
    const session = real.worlds[who].rehearsal.store.getState();
    const { log, storage } = model.pages[who];
    expect(session.storage).toBe(storage);
    expect(session.changedSince).toEqual([]);
    expect(session.drafts[id]?.text).toBe(model.pages[who].draft);
    expect(session.runs[id]?.log).toEqual(log);
    if (log === undefined) continue;
    const { state, transcript } = replayed(model.scenario, log);
    expect(session.runs[id]).toEqual({ log, state, entries: transcript.entries });
    expect(keptRun(real.worlds[who].rehearsal, id)).toEqual(
      model.mood === 'forbidden' ? undefined : model.kept,
    );
  }
}

/** A command: who does what, when it can be done, and what should come of it. */
function command(
  name: string,
  can: (model: Model) => boolean,
  does: (model: Model, real: Real) => void | Promise<void>,
): Command {
  return {
    check: can,
    async run(model, real) {
      await does(model, real);
      expectAsModelled(model, real);
    },
    toString: () => name,
  };
}

const always = () => true;

function opens(who: Who, arriving: boolean): Command {
  return command(
    `page ${who} opens the scene, ${arriving ? 'arriving' : 'from the shelf'}`,
    always,
    (m, r) => {
      const page = m.pages[who];
      const typed = m.kept?.moves.some(({ kind }) => kind === 'own') === true;
      const waits = page.log === undefined && m.mood !== 'forbidden' && typed;
      if (waits) page.ear ||= m.online;
      // A kept run with typed words waits for what understands them, and is not given up.
      if (waits && !page.ear) return openScene(r.worlds[who].rehearsal, m.scenario.file.id, arriving);
      const goesOn = (log: RunLog | undefined) =>
        log !== undefined && (arriving || !isOver(m.scenario, log)) ? log : undefined;
      const kept = page.log === undefined && m.mood !== 'forbidden' ? goesOn(m.kept) : undefined;
      const log = goesOn(page.log) ?? kept;
      if (log === undefined) beginsAfresh(m, page);
      else page.log = log;
      return openScene(r.worlds[who].rehearsal, m.scenario.file.id, arriving);
    },
  );
}

function moves(who: Who, pick: number): Command {
  return command(`page ${who} makes move ${pick} of those on offer`, hasRun(who), (m, r) => {
    const page = m.pages[who];
    if (page.log === undefined) return;
    const on = offers(m.scenario, replayed(m.scenario, page.log).state).filter(
      ({ kind }) => kind !== 'leave_now',
    );
    const move = on[pick % Math.max(1, on.length)];
    if (move === undefined) return;
    becomes(m, page, withMove(page.log, move));
    makeMove(r.worlds[who].rehearsal, m.scenario, move);
  });
}

/** Says words that were found in another way than by choosing a line, where they can be said. */
async function says(m: Model, r: Real, who: Who, move: Move): Promise<void> {
  const page = m.pages[who];
  if (page.log === undefined) return;
  const { rehearsal } = r.worlds[who];
  await fetchEar(rehearsal);
  page.ear ||= m.online;
  // Without what understands them, typed words are not said, and nothing is lost.
  if (move.kind === 'own' && !page.ear) {
    makeMove(rehearsal, m.scenario, move);
    return;
  }
  const { state } = replayed(m.scenario, page.log);
  if (step(m.scenario, state, move, sayOwn).ok) becomes(m, page, withMove(page.log, move));
  makeMove(rehearsal, m.scenario, move);
}

function builds(who: Who, pick: number): Command {
  return command(`page ${who} builds a line from ${pick}`, hasRun(who), async (m, r) => {
    const { log } = m.pages[who];
    if (log === undefined) return;
    const ids = partsOnOffer(m.scenario, replayed(m.scenario, log).state).map(({ part }) => part.id);
    const parts = ids.filter((_, at) => (pick >> (at % 16)) % 2 === 1).slice(0, 4);
    await says(m, r, who, { kind: 'build', parts, go: pick % 7 === 0 });
  });
}

/** Words somebody may type: fit, unfit, in another language, and none at all. */
const TYPED = [
  'I have to go now. Thank you for the talk.',
  'Goodbye!',
  'bananas',
  'Es war schön, aber ich muss jetzt leider gehen, danke für alles.',
  'You are a bore.',
  '',
];

function types(who: Who, pick: number): Command {
  const text = TYPED[pick % TYPED.length] ?? '';
  const struck = pick % 5 === 0 ? ['thanks'] : [];
  return command(
    `page ${who} says "${text}"${struck.length > 0 ? ' without thanks' : ''}`,
    hasRun(who),
    (m, r) => says(m, r, who, { kind: 'own', text, go: pick % 7 === 0, struck }),
  );
}

function drafts(who: Who, text: string): Command {
  return command(`page ${who} types "${text}"`, always, (m, r) => {
    m.pages[who].draft = text;
    if (m.mood === 'works') m.keptDraft = text;
    changeDraft(r.worlds[who].rehearsal, m.scenario.file.id, { text });
  });
}

function recalls(who: Who): Command {
  return command(`page ${who} takes up what was typed`, always, (m, r) => {
    m.pages[who].draft ??= m.mood === 'forbidden' ? '' : m.keptDraft;
    recallDraft(r.worlds[who].rehearsal, m.scenario.file.id);
  });
}

function rewinds(who: Who, pick: number): Command {
  return command(`page ${who} goes back to one of its moments`, hasRun(who), (m, r) => {
    const { log } = m.pages[who];
    const moves = log === undefined || log.moves.length === 0 ? 0 : pick % log.moves.length;
    if (log !== undefined && log.moves.length > 0) {
      becomes(m, m.pages[who], { ...log, moves: log.moves.slice(0, moves) });
    }
    rewind(r.worlds[who].rehearsal, m.scenario, moves);
  });
}

function means(who: Who): Command {
  return command(`page ${who} means it`, hasRun(who), (m, r) =>
    says(m, r, who, { kind: 'mean', how: 'maybe' }),
  );
}

function leaves(who: Who): Command {
  return command(`page ${who} leaves now`, hasRun(who), (m, r) => {
    const { log } = m.pages[who];
    const move: Move = { kind: 'leave_now' };
    if (log !== undefined && !isOver(m.scenario, log)) becomes(m, m.pages[who], withMove(log, move));
    makeMove(r.worlds[who].rehearsal, m.scenario, move);
  });
}

function triesWhatIsNotOnOffer(who: Who, pick: number): Command {
  return command(`page ${who} tries ${pick} of what is not on offer`, hasRun(who), (m, r) => {
    const { log } = m.pages[who];
    if (log === undefined) return;
    const on = new Set(
      offers(m.scenario, replayed(m.scenario, log).state).map((move) => JSON.stringify(move)),
    );
    const off = allMoves(m.scenario).filter((move) => !on.has(JSON.stringify(move)));
    const move = off[pick % Math.max(1, off.length)];
    const before = runOf(r.worlds[who], m.scenario.file.id);
    if (move !== undefined) makeMove(r.worlds[who].rehearsal, m.scenario, move);
    expect(runOf(r.worlds[who], m.scenario.file.id)).toBe(before);
  });
}

function allMoves({ moves: talk, lines, next }: Scenario): Move[] {
  return [
    ...[...talk.keys()].map((id): Move => ({ kind: 'talk', id })),
    ...[...lines.keys()].map((line): Move => ({ kind: 'say', line, go: false })),
    ...[...next.keys()].map((id): Move => ({ kind: 'next', id })),
    { kind: 'slip' },
    { kind: 'fake_call' },
    { kind: 'talk', id: 'nothing' },
  ];
}

function startsAgain(who: Who): Command {
  return command(`page ${who} starts again`, hasRun(who), (m, r) => {
    beginsAfresh(m, m.pages[who]);
    startAgain(r.worlds[who].rehearsal, m.scenario);
  });
}

function takesBack(who: Who): Command {
  return command(`page ${who} takes leaving back`, always, (m, r) => {
    const { log } = m.pages[who];
    if (log?.moves.at(-1)?.kind === 'leave_now') {
      becomes(m, m.pages[who], { ...log, moves: log.moves.slice(0, -1) });
    }
    takeBackLeaving(r.worlds[who].rehearsal, m.scenario);
  });
}

function reloads(who: Who): Command {
  return command(`page ${who} is loaded again`, always, (m, r) => {
    m.pages[who] = freshPage(m.loads);
    r.worlds[who] = pageOf(r.keeper, r.net, m.loads);
    m.loads += 1;
  });
}

function reads(who: Who): Command {
  return command(
    `page ${who} reads the notice`,
    (m) => m.pages[who].storage === 'told',
    (m, r) => {
      m.pages[who].storage = 'dismissed';
      dismissStorage(r.worlds[who].rehearsal);
    },
  );
}

function keeperTurns(mood: MemoryKeeper['mood']): Command {
  return command(`the keeper is ${mood}`, always, (m, r) => {
    m.mood = mood;
    r.keeper.mood = mood;
  });
}

function netTurns(works: boolean): Command {
  return command(`the net ${works ? 'is back' : 'is gone'}`, always, (m, r) => {
    m.online = works;
    r.net.works = works;
  });
}

function hasRun(who: Who): (model: Readonly<Model>) => boolean {
  return ({ pages }) => pages[who].log !== undefined;
}

const anyone = fc.constantFrom<Who>(0, 1);
const pick = fc.nat(0xffff);

/** Anything that can be done to two pages side by side. Moves come most often, so that runs come to their end. */
export const COMMANDS: fc.Arbitrary<Command>[] = [
  fc.tuple(anyone, fc.boolean()).map(([who, arriving]) => opens(who, arriving)),
  fc.tuple(anyone, pick).map(([who, at]) => moves(who, at)),
  fc.tuple(anyone, pick).map(([who, at]) => moves(who, at)),
  fc.tuple(anyone, pick).map(([who, at]) => moves(who, at)),
  fc.tuple(anyone, pick).map(([who, at]) => builds(who, at)),
  fc.tuple(anyone, pick).map(([who, at]) => types(who, at)),
  fc.tuple(anyone, fc.constantFrom('Well', 'Well, I', '')).map(([who, text]) => drafts(who, text)),
  anyone.map(recalls),
  fc.boolean().map(netTurns),
  anyone.map(means),
  fc.tuple(anyone, pick).map(([who, at]) => rewinds(who, at)),
  fc.tuple(anyone, pick).map(([who, at]) => triesWhatIsNotOnOffer(who, at)),
  anyone.map(leaves),
  anyone.map(takesBack),
  anyone.map(startsAgain),
  anyone.map(reloads),
  anyone.map(reads),
  fc
    .constantFrom('works', 'works', 'full', 'forbidden')
    .map((mood) => keeperTurns(mood as MemoryKeeper['mood'])),
];
