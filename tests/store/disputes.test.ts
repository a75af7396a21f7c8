import { describe, expect, it } from 'vitest';
import { dispute, disputesOf } from '../../src/store/disputes.ts';
import { settledRuns } from '../domain/support/judged-pool.ts';
import { CORNER } from '../domain/support/scenes.ts';
import { createWorld } from './support/world.ts';

const [RUN] = settledRuns(CORNER, 1);
if (RUN === undefined) throw new Error('There is no run.');
const { log } = RUN;

describe('a judgement that is seen differently', () => {
  it('is set aside, is so after a reload, and is taken up again', () => {
    const world = createWorld();
    expect(dispute(world.rehearsal, log, 'T3')).toEqual(['T3']);
    expect(dispute(world.rehearsal, log, 'R1')).toEqual(['T3', 'R1']);
    const again = createWorld({ keeper: world.keeper });
    expect(disputesOf(again.rehearsal, log)).toEqual(['T3', 'R1']);
    expect(dispute(again.rehearsal, log, 'T3')).toEqual(['R1']);
  });

  it('is that of this run alone: another try with as many moves begins with none', () => {
    const { rehearsal } = createWorld();
    dispute(rehearsal, log, 'T3');
    const other = { ...log, moves: [...log.moves.slice(0, -1), { kind: 'next', id: 'elsewhere' } as const] };
    expect(disputesOf(rehearsal, other)).toEqual([]);
    expect(disputesOf(rehearsal, { ...log, revision: '0123456789' })).toEqual([]);
  });

  it('is none where what was kept is no list of criteria', () => {
    const world = createWorld();
    dispute(world.rehearsal, log, 'T3');
    for (const key of world.keeper.texts.keys()) world.keeper.texts.set(key, 'toString T9 {');
    expect(disputesOf(world.rehearsal, log)).toEqual([]);
  });
});
