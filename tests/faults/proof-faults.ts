import type { Fault } from './fault.ts';
import { at, by, row } from './fault.ts';

const NEED = 'proof-need partner.need.servedBy';

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
  by('a beat that is further away than anybody talks', 'proof-beat-unmet beats[9]', (file) => {
    for (const [id, to] of [
      ['walk', 'roof'],
      ['roof', 'tower'],
      ['tower', 'asks'],
    ] as const) {
      const moves = [{ id: `${id}-on`, kind: 'listen' as const, text: 'Wait', to }];
      const { reveals: _, ...beat } = structuredClone(row(file.beats, 'pilot'));
      file.beats.push({ ...beat, id, moves });
    }
    row(row(file.beats, 'asks').moves, 'asks-think').to = 'walk';
  }),
  by('a need that names a tactic, and a misfit that serves it as well', NEED, (file) => {
    file.partner.need.servedBy = ['introduction:kim', 'ask_where'];
    file.parts.push({ id: 'where', text: 'Where are you heading?', acts: ['ask_where'] });
    row(file.lines, 'honest-school').parts.push('where');
  }),
  by('words that look right to a careful reader, and are not', 'proof-reader partner.need', (file) => {
    const acts = ['thanks', 'callback:postcard'];
    file.parts.push({ id: 'thanks-postcard', text: 'Thank you for the postcard.', acts });
    file.lines.unshift({
      id: 'honest-postcard',
      when: 'exit',
      tactic: 'honest',
      parts: ['sorry-stop', 'catch-jo', 'thanks-postcard', 'look-up'],
      always: true,
    });
  }),
  by('a rule of thumb that does well', 'proof-policy lines', (file) => {
    for (const beat of file.beats) {
      beat.story = 'breath';
      beat.moves = beat.moves.filter(({ kind }) => kind !== 'cut_kindly');
      for (const move of beat.moves) move.kind = 'ask';
    }
    row(file.lines, 'honest-plain').parts = ['head-off', 'jo-leaving', 'thanks-school'];
    row(file.lines, 'honest-lunch').parts = ['stop-here', 'catch-jo', 'thanks-school'];
    row(file.lines, 'honest-gush').parts = ['thanks-much', 'enjoyed-much', 'jo-leaving', 'thanks-school'];
    row(file.lines, 'item-bye').parts = ['sorry-miss', 'do-go'];
  }),
  by('the best line is the longest of most sets', 'proof-longest-best lines', (file) => {
    row(file.lines, 'honest-gush').parts = ['thanks-much', 'well-anyway', 'lot-on'];
    row(file.lines, 'later-coffee').parts = ['hear-more', 'coffee-soon'];
    row(file.lines, 'meet-string').parts = ['head-off', 'meet-kim', 'ground-string'];
    row(file.lines, 'meet-lou-line').parts = ['meet-lou'];
  }),
];
