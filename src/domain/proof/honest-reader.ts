import { offers } from '../conversation/offers.ts';
import type { State } from '../conversation/state.ts';
import type { Move } from '../run-log/move.ts';
import type { Line, Scenario } from '../scenario/scenario.ts';

/**
 * The honest reader: talks until there has been a real exchange and the words that fit can be said, waits for a pause
 * or makes one kindly, says something true that gives back what was heard, takes up one more thing, says goodbye with
 * a good wish, does what was said, and keeps promises. Uses only what stands on the screen.
 */
export function readHonestly(scenario: Scenario, state: State, turn: number): Move | undefined {
  const offered = offers(scenario, state);
  if (state.phase === 'after') {
    return offered.find((move) => move.kind === 'next' && move.id === scenario.file.you.reach.next);
  }
  if (state.phase === 'day') return { kind: 'day', deed: 'keep' };
  const lines = offered.flatMap((move) => {
    const line = move.kind === 'say' && !move.go ? scenario.lines.get(move.line) : undefined;
    return line === undefined ? [] : [line];
  });
  const best = lines.reduce<Line | undefined>(
    (top, line) =>
      top === undefined || promise(scenario, line, state) > promise(scenario, top, state) ? line : top,
    undefined,
  );
  const say = (line: Line | undefined): Move | undefined => line && { kind: 'say', line: line.id, go: false };
  if (state.phase !== 'talk') return say(best);
  const ready = best !== undefined && serves(scenario, best) && turn >= exchangesWanted(scenario);
  if (state.bid === 'none' && !ready && turn < 6) {
    const talk = offered.filter((move) => move.kind === 'talk').find(({ id }) => isGood(scenario, id));
    if (talk !== undefined) return talk;
  }
  const open = scenario.beats.get(state.beat)?.story === 'open' && state.cut === 'none';
  const cut = offered.find(
    (move) => move.kind === 'talk' && scenario.moves.get(move.id)?.move.kind === 'cut_kindly',
  );
  if (open && cut !== undefined) return cut;
  return say(best);
}

function exchangesWanted(scenario: Scenario): number {
  return scenario.file.urgency === 'now' ? 1 : 2;
}

function isGood(scenario: Scenario, id: string): boolean {
  const kind = scenario.moves.get(id)?.move.kind;
  return kind === 'ask' || kind === 'reflect' || kind === 'share';
}

function serves(scenario: Scenario, line: Line): boolean {
  const { servedBy } = scenario.file.partner.need;
  const { acts } = line.utterance;
  if (scenario.file.urgency === 'now') return acts.some(({ act }) => act === 'callback');
  return acts.some(({ act, of, clause }) => {
    if (act === 'introduction' || act === 'follow_up') return servedBy.includes(`${act}:${of ?? ''}`);
    if (act === 'join_me' || act === 'ask_where') return servedBy.includes(act);
    const named = act === 'thanks' || act === 'appreciation';
    const callback = acts.some((each) => each.act === 'callback' && each.clause === clause);
    return named && callback && servedBy.includes('named_thanks');
  });
}

/** How good a line looks to somebody who knows what the debrief looks for. */
function promise(scenario: Scenario, line: Line, state: State): number {
  const { acts } = line.utterance;
  const has = (name: string) => acts.some(({ act }) => act === name);
  const fact = acts.find(({ act }) => act === 'reason');
  const falseReason = acts.some(
    ({ act, of }) => (act === 'reason' || act === 'excuse') && scenario.facts.get(of ?? '')?.true === false,
  );
  if (has('blame') || has('insult') || has('wrong_name') || falseReason || has('vague_promise')) return -100;
  if (state.phase === 'item')
    return (has('take_up') ? 4 : 0) + (has('hold') ? 4 : 0) - (has('farewell') ? 9 : 0);
  if (state.phase === 'landing') {
    return (
      (has('farewell') ? 9 : 0) +
      (has('well_wish') ? 4 : 0) +
      (has('callback') ? 2 : 0) +
      (has('thanks') ? 1 : 0)
    );
  }
  const goal =
    fact !== undefined && scenario.facts.get(fact.of ?? '')?.next?.includes(scenario.file.you.reach.next);
  return (
    (serves(scenario, line) ? 20 : 0) +
    (goal ? 5 : 0) +
    (has('announcement') || has('plain_wish') ? 4 : 0) +
    (has('callback') ? 4 : 0) +
    (has('thanks') || has('appreciation') ? 2 : 0) +
    (has('common_ground') ? 3 : 0) +
    (has('name') || has('apology') ? 1 : 0) -
    (has('farewell') ? 8 : 0) -
    (has('excuse') ? 20 : 0)
  );
}
