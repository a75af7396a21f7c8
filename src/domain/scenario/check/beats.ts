import type { Issue } from '../../kernel/issue.ts';
import type { ScenarioFile } from '../schema.ts';

/** Beats form a graph that can be walked: each can be reached, talk moves lead on, cuts stand only where a story is open. */
export function checkBeats(file: ScenarioFile): Issue[] {
  const issues: Issue[] = [];
  const reached = reachable(file);
  file.beats.forEach((beat, b) => {
    if (!reached.has(beat.id)) {
      issues.push({
        code: 'beat-unreachable',
        place: `beats[${b}]`,
        expected: 'a move that leads here',
        found: beat.id,
      });
    }
    beat.moves.forEach((move, m) => {
      const place = `beats[${b}].moves[${m}]`;
      const cuts = move.kind === 'cut_kindly' || move.kind === 'cut_off';
      if (cuts && beat.story !== 'open') {
        issues.push({
          code: 'cut-where-nothing-is-open',
          place: `${place}.kind`,
          expected: 'story: open',
          found: beat.story,
        });
      }
      if (cuts === (move.to !== undefined)) {
        const expected = cuts ? 'no beat to go to' : 'the id of a beat';
        issues.push({
          code: 'talk-without-a-beat',
          place: `${place}.to`,
          expected,
          found: move.to ?? 'nothing',
        });
      }
    });
  });
  return issues;
}

function reachable(file: ScenarioFile): Set<string> {
  const first = file.beats[0]?.id;
  const seen = new Set<string>(first === undefined ? [] : [first]);
  const open = [...seen];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const beat = file.beats.find((each) => each.id === id);
    for (const move of beat?.moves ?? []) {
      if (move.to !== undefined && !seen.has(move.to)) {
        seen.add(move.to);
        open.push(move.to);
      }
    }
  }
  return seen;
}
