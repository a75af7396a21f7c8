import type { Fault } from './fault.ts';
import { at, by, row } from './fault.ts';

/** Faults that only playing the scene brings to light. */
export const PROOF_FAULTS: readonly Fault[] = [
  at('you.reach.before', 40, 'a deadline that never bites', 'proof-slack'),
  at('you.reach.before', 4, 'a deadline that cannot be met', 'proof-too-late'),
  by('a tactic that never comes to an end', 'proof-tactic-stuck lines[5]', (file) => {
    for (const line of file.lines) if (line.tactic === 'follow_up') line.parts = ['coffee-soon'];
  }),
  by('a trap that does as well as the honest way', 'proof-trap-wins lines[14]', (file) => {
    row(file.lines, 'vague-line').parts = ['stop-here', 'jo-leaving', 'thanks-school', 'look-up'];
  }),
  by('no honest words that earn full marks', 'proof-no-full-mark lines', (file) => {
    const heard = ['thanks-school', 'loved-string', 'look-up'];
    for (const line of file.lines) line.parts = line.parts.filter((part) => !heard.includes(part as string));
  }),
  by('words that need a person who has gone by then', 'proof-line-unmet lines[8]', (file) => {
    row(file.people, 'kim').until = 4;
    file.lines = file.lines.filter(({ id }) => id !== 'meet-pilot');
  }),
  at(
    'lines[2].parts',
    ['head-off'],
    'a best line that its length gives away',
    'proof-best-length',
    'lines[3]',
  ),
];
