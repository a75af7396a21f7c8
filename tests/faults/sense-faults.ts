import type { Fault } from './fault.ts';
import { at, by, row } from './fault.ts';

/** Faults of what points at what. */
export const REFERENCE_FAULTS: readonly Fault[] = [
  by('two beats have one id', 'duplicate-id beats[7].id', (file) => {
    const moves = [{ id: 'pilot-two', kind: 'listen' as const, text: 'Wait', to: 'asks' }];
    file.beats.push({ ...structuredClone(row(file.beats, 'pilot')), moves });
  }),
  at('beats[3].moves[0].id', 'string-ask', 'two moves have one id', 'duplicate-id'),
  at('beats[2].moves[0].to', 'hangar', 'a jump to a beat that is not there', 'dangling-beat'),
  at('beats[0].moves[0].to', 'medl', 'a misspelt jump, the only one to its beat', 'dangling-beat'),
  at('beats[1].reveals[0]', 'medla', 'a misspelt fact that is told nowhere else', 'dangling-fact'),
  at('followUps[0].on', 'landing', 'a follow-up that hangs on an unknown fact', 'dangling-fact'),
  at('people[1].shares[1]', 'rope', 'an unknown fact that two people share', 'dangling-fact'),
  at('you.person', 'joe', 'a clock that watches somebody unknown', 'dangling-person'),
  at('clock.events[0].person', 'joan', 'an event of somebody unknown', 'dangling-person'),
  at('you.reach.next', 'to-the-moon', 'a goal that is an unknown act', 'dangling-next'),
  at('facts[7].next[0]', 'to-the-buffet', 'a need that no act makes true', 'dangling-next'),
  at('lines[0].parts[1]', 'thanks', 'a line with an unknown part', 'dangling-part'),
  at('parts[3].acts[0]', 'shout', 'an unknown act', 'unknown-act'),
  at('parts[3].acts[0]', 'reason:kim', 'an act that points at the wrong kind of thing', 'wrong-target'),
  at('parts[8].acts[0]', 'callback:shcool', 'a misspelt fact in a callback', 'wrong-target'),
  at('parts[0].acts[0].words', 'Alec', 'words that are not in their part', 'words-not-in-part'),
  at('replies.sulk', ['Hm.'], 'a reply that the game never asks for', 'unknown-key'),
];

/** Faults of the talk, its words and its times, that need no replay to be found. */
export const SENSE_FAULTS: readonly Fault[] = [
  by('a beat that no move leads to', 'beat-unreachable beats[7]', (file) => {
    const moves = [{ id: 'attic-on', kind: 'listen' as const, text: 'Wait', to: 'asks' }];
    file.beats.push({ ...structuredClone(row(file.beats, 'pilot')), id: 'attic', moves });
  }),
  at('beats[4].moves', [], 'a dead end', 'beat-dead-end'),
  by('a loop without a way out', 'beat-without-pause beats[2]', (file) => {
    for (const [from, to] of [
      ['string', 'again'],
      ['again', 'string'],
    ] as const) {
      const beat = row(file.beats, from);
      beat.moves = beat.moves.filter(({ kind }) => kind !== 'cut_kindly').map((move) => ({ ...move, to }));
    }
  }),
  by('a cut where nothing is open', 'cut-where-nothing-is-open beats[4].moves[2].kind', (file) => {
    row(file.beats, 'quiet').moves[2] = { id: 'quiet-cut', kind: 'cut_kindly', text: 'Alex, sorry.' };
  }),
  at('beats[0].moves[1].to', undefined, 'a wait that leads nowhere', 'talk-without-a-beat'),
  at('beats[4].reveals', undefined, 'a fact that nobody ever tells', 'fact-never-revealed', 'facts[4]'),
  at(
    'beats[3].moves[1].acts[0].act',
    'callback:pilot',
    'a move that gives back what may not have been told',
    'callback-unheard',
    'beats[3].moves[1].acts[0]',
  ),
  at('parts[8].acts[0]', 'callback:jo', 'a callback to what the partner never tells', 'callback-unheard'),
  by('a way out that needs what is told only after it', 'line-never-offered lines[4]', (file) => {
    row(file.lines, 'honest-lunch').parts.push('luck-postcard');
  }),
  by('goodbyes that are all guarded by what may not have happened', 'choices-all-guarded lines', (file) => {
    for (const line of file.lines) if (line.when === 'landing') line.parts.unshift('luck-postcard');
  }),
  at('people[1].from', 60, 'an introduction of somebody who comes too late', 'person-never-there'),
  at('people[0].until', 0, 'somebody who goes before they come', 'range-upside-down'),
  at('partner.wish', [25, 8], 'a range upside down', 'range-upside-down'),
  at('clock.events[1].at', 13, 'an event of somebody who has gone', 'event-never-seen'),
  at(
    'clock.events[0]',
    { id: 'late', at: 90, words: 'the lights go out' },
    'an event after the end',
    'event-never-seen',
    'clock.events[0].at',
  ),
  by('a third thing that nobody ever raises', 'item-never-raised items[2]', (file) => {
    file.items.push({ ...structuredClone(row(file.items, 'hat')), id: 'scarf' });
  }),
  by('no answer to one more thing', 'no-answer-to-item lines', (file) => {
    file.lines = file.lines.filter(({ when }) => when !== 'item');
  }),
  by('no goodbye', 'no-goodbye lines', (file) => {
    file.lines = file.lines.filter(({ when }) => when !== 'landing');
  }),
  by('a tactic that has no words', 'tactic-without-line lines', (file) => {
    file.lines = file.lines.filter(({ tactic }) => tactic !== 'follow_up');
  }),
  at(
    'lines[4].parts',
    ['thanks-chat'],
    'a way out that tells nothing of leaving',
    'exit-says-nothing',
    'lines[4]',
  ),
  at('lines[4].tactic', undefined, 'a way out without a tactic', 'wrong-shape'),
  at('facts[6].true', false, 'no honest reason that reaches the goal', 'goal-out-of-reach', 'facts'),
  at('partner.need.servedBy', ['join_me'], 'a need that no words serve', 'need-without-words'),
];
