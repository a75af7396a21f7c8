import { describe, expect, it } from 'vitest';
import { offers } from '../../src/domain/conversation/offers.ts';
import { judgeRun } from '../../src/domain/judge/judge-run.ts';
import type { Move } from '../../src/domain/run-log/move.ts';
import type { RunLog } from '../../src/domain/run-log/run-log.ts';
import { moveBook } from '../../src/domain/scenario/move-book.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { report } from '../../src/domain/scoring/report.ts';
import { decode } from '../../src/domain/share-link/decode.ts';
import { encode } from '../../src/domain/share-link/encode.ts';
import { coachView, comparison, onAnotherPerson } from '../../src/store/coach-view.ts';
import { formerRun } from '../../src/store/former-run.ts';
import { judgedOf } from '../../src/store/judged.ts';
import { makeMove, openScene } from '../../src/store/play-scene.ts';
import { rewind } from '../../src/store/rewind.ts';
import { diceOf } from '../domain/support/dice.ts';
import { settledRuns } from '../domain/support/judged-pool.ts';
import { judged, playMoves } from '../domain/support/run.ts';
import { SHIPPED } from '../domain/support/scenes.ts';
import type { World } from './support/world.ts';
import { createWorld, runOf, sceneOf } from './support/world.ts';

/** More moves than any run needs that is played on by dice. */
const MOST_MOVES = 60;

/** Plays on to the end by dice, never by leaving at once. */
function playOn(world: World, scenario: Scenario, seed: number): RunLog {
  const { id } = scenario.file;
  const dice = diceOf(seed);
  for (let made = 0; made < MOST_MOVES; made++) {
    const { state, log } = runOf(world, id);
    if (state.phase === 'settled') return log;
    const choices = offers(scenario, state).filter(({ kind }) => kind !== 'leave_now' && kind !== 'guess');
    const move = choices[dice(choices.length)] as Move;
    makeMove(world.rehearsal, scenario, move);
  }
  throw new Error(`${id} was not played to its end.`);
}

/** The link of a whole run. */
function linkOf(scenario: Scenario, log: RunLog): string {
  const link = encode({ kind: 'proof', log }, moveBook(scenario));
  if (!link.ok) throw new Error(JSON.stringify(link.issues));
  return link.value;
}

/** What the page shows of the run, held to the judging of its log; gives the link that it shares. */
function expectAsJudged(world: World, scenario: Scenario, before?: RunLog): string {
  const run = runOf(world, scenario.file.id);
  const told = judgeRun(scenario, run.log);
  if (!told.ok) throw new Error(JSON.stringify(told.issues));
  const shown = judgedOf(scenario, run);
  expect(shown).toEqual(told.value);
  for (const each of coachView(scenario, run.log, shown).whatIfs) {
    expect(each.report).toEqual(report(scenario, each.edited));
  }
  for (const dials of [{ deafness: 3 }, { wish: 0 }] as const) {
    const same = onAnotherPerson(world.rehearsal, scenario, run.log, dials);
    const { file } = scenario;
    const { deafness, wish } = { deafness: undefined, wish: undefined, ...dials };
    const partner = {
      ...file.partner,
      ...(deafness === undefined ? {} : { deafness: [deafness, deafness] as [number, number] }),
      ...(wish === undefined ? {} : { wish: [wish, wish] as [number, number] }),
    };
    const other = judgeRun({ ...scenario, file: { ...file, partner } }, run.log);
    expect(same.report).toEqual(other.ok ? other.value.report : undefined);
  }
  const former = formerRun(world.rehearsal, scenario, run.log);
  expect(former?.log).toEqual(before);
  if (former !== undefined && before !== undefined) {
    expect(former.judged).toEqual(judged(scenario, before));
    const { criteria } = comparison(former.judged, shown);
    // A run that slipped off where one may, or was left open, has no findings to be compared.
    const then = judged(scenario, before).report.findings;
    const now = told.value.report.findings;
    const both = then.length > 0 && now.length > 0;
    expect(criteria.map((each) => each.before)).toEqual(both ? then : []);
    expect(criteria.map((each) => each.after)).toEqual(both ? now : []);
    const shared = decode(linkOf(scenario, former.log), moveBook(scenario));
    expect(shared.ok && shared.value).toEqual({ kind: 'proof', log: before });
  }
  const link = linkOf(scenario, run.log);
  const shared = decode(link, moveBook(scenario));
  expect(shared.ok && shared.value).toEqual({ kind: 'proof', log: run.log });
  return link;
}

/** The moves of a run up to one that lies before its words on the way out. */
function turningPoint(world: World, scenario: Scenario): number {
  const run = runOf(world, scenario.file.id);
  const { turningPoint: point, moments } = coachView(scenario, run.log, judgedOf(scenario, run));
  const moves = (point ?? moments[0])?.moves;
  if (moves === undefined) throw new Error('There is no moment to go back to.');
  return moves;
}

describe('a run that is gone back in, twice, shared both times, with reloads between', () => {
  it.each(SHIPPED.map((scenario) => [scenario.file.id, scenario] as const))(
    'differs in nothing from its log: %s',
    async (id, shipped) => {
      const [sample] = settledRuns(shipped, 1);
      if (sample === undefined) throw new Error('There is no run.');
      const first = sample.log;
      const world = createWorld({ seed: first.seed });
      await openScene(world.rehearsal, id, false);
      const scenario = sceneOf(world, id);
      for (const move of first.moves) makeMove(world.rehearsal, scenario, move);
      const links = [expectAsJudged(world, scenario)];
      let before = first;
      let here = world;
      for (const seed of [5, 6]) {
        const moves = turningPoint(here, scenario);
        rewind(here.rehearsal, scenario, moves);
        const { state, entries } = playMoves(scenario, first.seed, before.moves.slice(0, moves));
        expect(runOf(here, id).state).toEqual(state);
        expect(runOf(here, id).entries).toEqual(entries);
        const reloaded = createWorld({ keeper: here.keeper, records: here.records, seed: 77 });
        await openScene(reloaded.rehearsal, id, true);
        expect(runOf(reloaded, id)).toEqual(runOf(here, id));
        const now = playOn(reloaded, sceneOf(reloaded, id), seed);
        expect(now.moves.slice(0, moves)).toEqual(before.moves.slice(0, moves));
        const differs = JSON.stringify(now) !== JSON.stringify(before);
        links.push(expectAsJudged(reloaded, sceneOf(reloaded, id), differs ? before : undefined));
        before = now;
        here = reloaded;
      }
      const later = createWorld({ keeper: here.keeper, records: here.records });
      await openScene(later.rehearsal, id, true);
      expect(runOf(later, id)).toEqual(runOf(here, id));
      expect(links.map((link) => decode(link, moveBook(scenario)).ok)).toEqual([true, true, true]);
    },
  );
});
