import { describe, expect, it } from 'vitest';
import { judgeRun } from '../../src/domain/judge/judge-run.ts';
import { judgedOf } from '../../src/store/judged.ts';
import { begin } from '../domain/support/run.ts';
import { CORNER } from '../domain/support/scenes.ts';
import { createWorld, play } from './support/world.ts';

describe('judgedOf', () => {
  it.each([
    ['finished', begin(CORNER).talk('ask').move({ kind: 'slip' }).nextAsSaid()],
    ['unfinished', begin(CORNER).talk('ask', 'reflect')],
    ['left', begin(CORNER).move({ kind: 'leave_now' })],
  ])('judges a run that is %s as its log is judged anywhere else', async (_, player) => {
    const run = await play(createWorld(), 'corner', player.log().moves);
    expect(judgeRun(CORNER, run.log)).toEqual({ ok: true, value: judgedOf(CORNER, run) });
  });
});
