import type { Issue } from '../../kernel/issue.ts';
import type { ScenarioFile } from '../schema.ts';
import { reachableFrom } from './told.ts';

/** Beats form a graph that can be walked: each can be reached, talk leads on from it, cuts stand only where a story is open. */
export function checkBeats(file: ScenarioFile): Issue[] {
  const issues: Issue[] = [];
  const reached = new Set([...reachableFrom(file, file.beats[0])].map((beat) => beat.id));
  file.beats.forEach((beat, b) => {
    if (!reached.has(beat.id)) {
      issues.push({
        code: 'beat-unreachable',
        place: `beats[${b}]`,
        expected: 'a move that leads here',
        found: beat.id,
      });
    }
    if (!beat.moves.some((move) => !isCut(move.kind))) {
      issues.push({
        code: 'beat-dead-end',
        place: `beats[${b}].moves`,
        expected: 'a move that leads on',
        found: beat.moves.length === 0 ? 'none' : 'cuts alone',
      });
    }
    beat.moves.forEach((move, m) => {
      const place = `beats[${b}].moves[${m}]`;
      const cuts = isCut(move.kind);
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
  return [...issues, ...checkPauses(file)];
}

function isCut(kind: string): boolean {
  return kind === 'cut_kindly' || kind === 'cut_off';
}

/**
 * No loop of open stories goes on for ever: from each beat the talk can come to a pause, or be cut kindly. A loop
 * that cannot is told once, at its first beat.
 */
function checkPauses(file: ScenarioFile): Issue[] {
  const told = new Set<string>();
  return file.beats.flatMap((beat, b) => {
    const reached = reachableFrom(file, beat);
    const pauses = [...reached].some(
      ({ story, moves }) => story !== 'open' || moves.some(({ kind }) => kind === 'cut_kindly'),
    );
    const dead = [...reached].some(({ moves }) => !moves.some(({ kind }) => !isCut(kind)));
    if (pauses || dead || told.has(beat.id)) return [];
    for (const each of reached) told.add(each.id);
    const expected = 'a pause or a kind cut in reach';
    const found = `${[...reached].map(({ id }) => id).join(', ')}: all open`;
    return [{ code: 'beat-without-pause', place: `beats[${b}]`, expected, found }];
  });
}
