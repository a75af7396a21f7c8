import { describe, expect, it, vi } from 'vitest';
import { namesThisRun } from '../../../src/domain/proof/names-this-run.ts';
import { figuresOf } from '../../../src/domain/proof/scene-figures.ts';
import { READER } from '../../../src/domain/proof/simulate.ts';
import type { Entry, PartnerTurn } from '../../../src/domain/transcript/entry.ts';
import { CORNER, SHIPPED } from '../support/scenes.ts';

// Every scene is walked, and played by nine readers; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const SEEDS = 50;

/** What a tactic may be best in, at most, and what must be there among the scenes. */
const MOST_BEST = 5;

/** Scenes in which fewer than half of the paths have a reply that names something of the run; over all, more do. */
const SELDOM_NAMED: ReadonlySet<string> = new Set([
  's02-nobody-else-here',
  's05-leaving-the-circle',
  's09-both-early',
  's18-friendly-client',
]);

const FIGURES = SHIPPED.map((scenario) => figuresOf(scenario, SEEDS));

describe.each(FIGURES)('$id', ({ id, policies, longest, paths, naming, conditions, shared }) => {
  it('is not won by any rule of thumb, and is won by an honest reader', () => {
    for (const { policy, tact, relationship } of policies) {
      if (policy === READER) expect(Math.min(tact, relationship)).toBeGreaterThanOrEqual(85);
      else expect(Math.min(tact, relationship), policy).toBeLessThan(70);
    }
    expect(longest.longest * 100).toBeLessThanOrEqual(longest.sets * 40);
  });

  it('answers one exit line differently in at least three conditions, and no two tactics by one reply of its own', () => {
    expect(conditions).toBeGreaterThanOrEqual(3);
    expect(shared).toEqual([]);
  });

  it('has at least forty complete paths, and names something of the run in half of them unless it is known not to', () => {
    expect(paths).toBeGreaterThanOrEqual(40);
    expect(naming * 2 >= paths).toBe(!SELDOM_NAMED.has(id));
  });
});

describe('all scenes together', () => {
  it('have a reply that names something of the run in at least half of all paths', () => {
    const sum = (of: 'naming' | 'paths') => FIGURES.reduce((all, figures) => all + figures[of], 0);
    expect(sum('naming') * 2).toBeGreaterThanOrEqual(sum('paths'));
  });

  it('have no tactic that is best in more than five, and three in which staying, releasing or widening is', () => {
    const best = FIGURES.map((figures) => figures.best);
    for (const way of new Set(best.flat())) {
      expect(best.filter((ways) => ways.includes(way)).length, way).toBeLessThanOrEqual(MOST_BEST);
    }
    const others = best.filter((ways) => ways.includes('settle') || ways.includes('join_me'));
    expect(others.length).toBeGreaterThanOrEqual(3);
  });

  it('are of six kinds of place and all directions of power, with a group, a video call and a right slip', () => {
    const files = SHIPPED.map(({ file }) => file);
    expect(new Set(files.map(({ room }) => room)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(files.map(({ power }) => power)).size).toBe(3);
    expect(files.some(({ company }) => company === 'group')).toBe(true);
    expect(files.some(({ room }) => room === 'video')).toBe(true);
    expect(files.some(({ slip }) => slip === 'right')).toBe(true);
  });
});

describe('naming something of this run', () => {
  const fact = CORNER.file.facts.find(({ kind, names }) => kind === 'heard' && names.length > 0);
  const name = fact?.names[0] ?? '';
  const says = (kind: PartnerTurn['kind'], text: string, reveals: readonly string[] = []): Entry => ({
    by: 'partner',
    kind,
    at: 0,
    text,
    cues: [],
    reveals,
  });
  const told = says('beat', `About the ${name}.`, [fact?.id ?? '']);

  it('is a reply with the name of a fact that was told before', () => {
    expect(namesThisRun(CORNER, [told, says('pass', `Go, and think of the ${name}!`)])).toBe(true);
    expect(namesThisRun(CORNER, [told, says('pass', 'Go!')])).toBe(false);
  });

  it('is none where it was not told, or where the talk itself goes on about it', () => {
    expect(namesThisRun(CORNER, [says('pass', `Go, and think of the ${name}!`)])).toBe(false);
    expect(namesThisRun(CORNER, [told, says('beat', `More of the ${name}.`)])).toBe(false);
    expect(namesThisRun(CORNER, [told, says('story', `You dream of the ${name}.`)])).toBe(false);
  });
});
