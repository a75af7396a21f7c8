import { describe, expect, it } from 'vitest';
import { replay } from '../../src/domain/conversation/replay.ts';
import { sayOwn } from '../../src/domain/judge/ear.ts';
import type { Move } from '../../src/domain/run-log/move.ts';
import type { RunLog } from '../../src/domain/run-log/run-log.ts';
import { isTold } from '../../src/domain/transcript/told.ts';
import { watchLines } from '../../src/store/watch-lines.ts';
import { overRuns } from '../domain/support/laws.ts';
import { legalRuns } from '../domain/support/legal-runs.ts';
import { begin } from '../domain/support/run.ts';
import { S01 } from '../domain/support/scenes.ts';
import { STRATEGIES } from '../domain/support/strategies.ts';

/** All that happened in a run. */
function replayedEntries(log: RunLog) {
  const replayed = replay(S01, log);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.issues));
  return replayed.value.transcript.entries;
}

const OWN: Move = { kind: 'own', text: 'Thank you, Anneke, I must go.', go: false, struck: [] };

describe('a run that is watched', () => {
  it('has every word of its transcript once, in order, but for what the debrief tells', () => {
    overRuns(legalRuns(S01), (log) => {
      const replayed = replay(S01, log);
      if (!replayed.ok) throw new Error(JSON.stringify(replayed.issues));
      const { entries } = replayed.value.transcript;
      const words = entries.flatMap((entry) =>
        entry.by === 'room' || entry.text === '' || ['remark', 'inner', 'echo'].includes(entry.kind)
          ? []
          : [`${entry.by}: ${entry.text}`],
      );
      expect(watchLines(S01, log, undefined).map(({ by, text }) => `${by}: ${text}`)).toEqual(words);
    });
  });

  it('is shown in the room as it stood then: before the player speaks, and after the partner has answered', () => {
    const log = begin(S01).talk('listen', 'ask').log();
    const lines = watchLines(S01, log, undefined);
    for (const { by, run } of lines) {
      const replayed = replay(S01, run.log);
      if (!replayed.ok) throw new Error(JSON.stringify(replayed.issues));
      expect(run.state).toEqual(replayed.value.state);
      expect(run.entries).toEqual(replayed.value.transcript.entries);
      if (by === 'player') expect(run.entries.at(-1)?.by).not.toBe('player');
    }
    expect(lines.map(({ run }) => run.log.moves.length)).toEqual(
      [...lines.map(({ run }) => run.log.moves.length)].sort((a, b) => a - b),
    );
  });

  it('tells apart what is said and what is done', () => {
    const lines = watchLines(S01, STRATEGIES.ghost!(S01).log(), undefined);
    const vanished = lines.filter(({ told }) => told);
    expect(vanished.length).toBeGreaterThan(0);
    expect(lines[0]?.told).toBe(false);
    // A message that comes the next day is said, too.
    const kept = watchLines(S01, STRATEGIES.hg_excellent!(S01).log(), undefined);
    expect(kept.filter(({ by, told }) => by === 'partner' && told).length).toBe(
      replayedEntries(STRATEGIES.hg_excellent!(S01).log()).filter((e) => e.by === 'partner' && isTold(e))
        .length,
    );
  });

  it('stops before typed words until they can be heard, and goes on then', () => {
    const log = { ...begin(S01).log(), moves: [OWN] };
    const deaf = watchLines(S01, log, undefined);
    expect(deaf.some(({ by }) => by === 'player')).toBe(false);
    expect(watchLines(S01, log, sayOwn).find(({ by }) => by === 'player')?.text).toBe(OWN.text);
  });
});
