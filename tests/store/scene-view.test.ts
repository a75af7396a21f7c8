import { describe, expect, it } from 'vitest';
import { offers } from '../../src/domain/conversation/offers.ts';
import { replay } from '../../src/domain/conversation/replay.ts';
import { isPrivate } from '../../src/domain/run-log/move.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { sceneView } from '../../src/store/scene-view.ts';
import type { Run } from '../../src/store/session.ts';
import { overRuns } from '../domain/support/laws.ts';
import { legalRuns } from '../domain/support/legal-runs.ts';
import type { Player } from '../domain/support/run.ts';
import { begin, logOf } from '../domain/support/run.ts';
import { CORNER, corner, S01, SCENES } from '../domain/support/scenes.ts';

function runFrom(scenario: Scenario, log: ReturnType<Player['log']>): Run {
  const result = replay(scenario, log);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { log, state: result.value.state, entries: result.value.transcript.entries };
}

function viewOf(scenario: Scenario, player: Player) {
  return sceneView(scenario, runFrom(scenario, player.log()));
}

/** A run of the first scene in which the talk has been held, and the story been cut in upon kindly. */
const talked = () => begin(S01).talk('listen', 'reflect', 'ask').cutIfOpen();

const TRAPS = Object.keys(CORNER.file.traps).sort();

describe('sceneView by phase', () => {
  it('begins with the first line, its cues, talk to make and words to go', () => {
    const view = viewOf(CORNER, begin(CORNER));
    expect(view.phase).toBe('talk');
    expect(view.spoken).toHaveLength(1);
    expect(view.cues).toEqual(CORNER.file.beats[0]?.cues);
    expect(view.event).toBeUndefined();
    expect(view.talk.map(({ id }) => id)).toEqual(CORNER.file.beats[0]?.moves.map(({ id }) => id));
    expect(view.lines.length).toBeGreaterThan(0);
    expect(view.traps.map(({ id }) => id).sort()).toEqual(TRAPS);
    expect(view.next).toEqual([]);
  });

  it('offers words that answer while one more thing is raised', () => {
    const player = talked().say({ has: ['announcement', 'reason'], lacks: ['callback', 'thanks'] });
    expect(player.state().phase).toBe('item');
    const view = viewOf(S01, player);
    expect(view.event).toBe('item');
    const whens = view.lines.map(({ id }) => S01.lines.get(id)?.when);
    expect(new Set(whens)).toEqual(new Set(['item']));
    expect(view.lines.every(({ tactic }) => tactic === undefined)).toBe(true);
  });

  it('offers the goodbye, and no cutting in, once the partner lets go', () => {
    const player = talked()
      .say({ has: ['announcement', 'reason'] })
      .answer({ has: ['take_up', 'hold'] });
    expect(player.state().phase).toBe('landing');
    const view = viewOf(S01, player);
    expect(new Set(view.lines.map(({ id }) => S01.lines.get(id)?.when))).toEqual(new Set(['landing']));
    expect(view.talk.some(({ talk }) => talk === 'cut_kindly' || talk === 'cut_off')).toBe(false);
  });

  it('offers what to do next, and nothing else, once you are apart', () => {
    const view = viewOf(S01, begin(S01).move({ kind: 'slip' }));
    expect(view.phase).toBe('after');
    expect(view.event).toBe('vanished');
    expect(view.next.map(({ id }) => id)).toEqual([...S01.next.keys()]);
    expect([...view.talk, ...view.lines, ...view.traps]).toEqual([]);
  });

  it.each([
    ['settled', begin(S01).move({ kind: 'slip' }).nextAsSaid()],
    ['left', begin(S01).move({ kind: 'leave_now' })],
  ])('offers nothing once the run is %s', (phase, player) => {
    const view = viewOf(S01, player);
    expect(view.phase).toBe(phase);
    expect([...view.talk, ...view.lines, ...view.traps, ...view.next]).toEqual([]);
  });

  it('shows what was said since the last move, and the cues of the beat that stands', () => {
    const view = viewOf(CORNER, begin(CORNER).talk('ask'));
    expect(view.spoken.length).toBeGreaterThan(0);
    expect(view.spoken.every(({ by }) => by === 'partner')).toBe(true);
    expect(view.cues).toEqual(view.spoken.at(-1)?.cues);
  });
});

describe('the order of the lines', () => {
  const ids = (scenario: Scenario, seed: number) =>
    sceneView(scenario, runFrom(scenario, logOf(scenario, seed, []))).lines.map(({ id }) => id);

  it('does not follow the file', () => {
    const backwards = corner((file) => file.lines.reverse());
    for (let seed = 0; seed < 50; seed++) expect(ids(backwards, seed)).toEqual(ids(CORNER, seed));
  });

  it('follows the seed', () => {
    const firsts = Array.from({ length: 200 }, (_, seed) => ids(S01, seed)[0]);
    const offered = ids(S01, 0).length;
    expect(new Set(firsts).size).toBe(offered);
  });

  it('stays the same through a run', () => {
    const later = viewOf(S01, begin(S01, 5).talk('listen')).lines.map(({ id }) => id);
    const before = ids(S01, 5);
    expect(before.filter((id) => later.includes(id))).toEqual(later.filter((id) => before.includes(id)));
  });
});

describe('the clock', () => {
  it('starts at the minute of the scene, with nothing seen yet', () => {
    expect(viewOf(S01, begin(S01)).watch).toEqual({
      hour: 19,
      minute: 18,
      time: '19:18',
      name: 'Priya',
      words: undefined,
      deadline: 'leaves 19:30',
      sixths: 0,
    });
  });

  it('tells the last that was seen of the person it watches', () => {
    const { watch } = viewOf(S01, begin(S01).talk('listen'));
    expect(watch).toMatchObject({ time: '19:20', words: 'has her coat over her arm', sixths: 1 });
  });

  it('goes on past midnight', () => {
    const late = corner((file) => {
      file.clock.start = '23:59';
    });
    expect(viewOf(late, begin(late).talk('ask')).watch).toMatchObject({ time: '00:01', hour: 0, minute: 1 });
  });

  it('never shows more than six sixths, nor fewer than before', () => {
    overRuns(legalRuns(S01), (log) => {
      let before = 0;
      for (let moves = 0; moves <= log.moves.length; moves++) {
        const soFar = { ...log, moves: log.moves.slice(0, moves) };
        const { sixths } = sceneView(S01, runFrom(S01, soFar)).watch;
        expect(sixths).toBeGreaterThanOrEqual(before);
        expect(sixths).toBeLessThanOrEqual(6);
        before = sixths;
      }
    });
  });
});

describe('bystanders', () => {
  const until = (id: string) => {
    const player = begin(S01);
    const done = () => viewOf(S01, player);
    const at = S01.file.clock.events.find((event) => event.id === id)?.at ?? 0;
    while (player.state().at < at * 2) {
      const listen = S01.beats.get(player.state().beat)?.moves.find(({ to }) => to !== undefined);
      if (listen === undefined) throw new Error('The talk ran out.');
      player.talk(listen.kind);
    }
    return done();
  };

  it('has the person the clock watches where the scene puts them, and nobody else', () => {
    const [priya, ...rest] = viewOf(S01, begin(S01)).bystanders;
    expect(priya).toEqual({ id: 'priya', place: 'door', look: S01.people.get('priya')?.look });
    expect(rest).toEqual([]);
  });

  it('changes how they look with the clock', () => {
    const [priya] = until('coat-on-arm').bystanders;
    expect(priya?.look).toMatchObject({ hands: 'coat', gaze: 'room', hair: 'black' });
    expect(until('one-sleeve').bystanders[0]?.look.hands).toBe('sleeve');
    expect(until('thanks-host').bystanders[0]?.look.clothes.type).toBe('coat');
  });

  it('takes them out of the picture when they go', () => {
    expect(until('gone').bystanders).toEqual([]);
  });

  it('puts somebody who was introduced beside the partner', () => {
    const met = talked().say({ has: ['introduction', 'common_ground'], willing: true });
    expect(viewOf(S01, met).bystanders).toContainEqual({
      id: 'kofi',
      place: 'beside',
      look: S01.people.get('kofi')?.look,
    });
  });

  it('leaves somebody who did not want to be introduced where they were', () => {
    const unmet = talked().say({ has: ['introduction'], willing: false });
    expect(viewOf(S01, unmet).bystanders.map(({ id }) => id)).toEqual(['priya']);
  });
});

describe.each(SCENES)('in %s', (_, scenario) => {
  it('shows every move on offer once, but for leaving now and for walking in the same breath', () => {
    overRuns(legalRuns(scenario), (log) => {
      const run = runFrom(scenario, log);
      const view = sceneView(scenario, run);
      const shown = [...view.talk, ...view.lines, ...view.traps, ...view.next, ...view.day];
      const offered = offers(scenario, run.state).filter(
        (move) => move.kind !== 'leave_now' && !isPrivate(move) && !(move.kind === 'say' && move.go),
      );
      expect(new Set(shown.map(({ move }) => move))).toEqual(new Set(offered));
      expect(shown).toHaveLength(offered.length);
      expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
      expect(shown.every(({ text }) => text !== '')).toBe(true);
    });
  });
});
