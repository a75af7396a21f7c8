import type { PlacedMove } from '../../scenario/scenario.ts';
import { enterBeat } from '../beat.ts';
import { mayBid, passOverBid } from '../bid.ts';
import { COST } from '../cost.ts';
import type { Play } from '../play.ts';
import { partnerSays, pick, reply, tell, warm } from '../play.ts';

/**
 * A talk move: the player asks, listens, reflects or shares, or cuts in where a story is open. A cut stays in the
 * beat and makes a boundary there; every other move leads to the next beat. After the goodbye began, talking on
 * reopens the talk.
 */
export function talk(play: Play, placed: PlacedMove): void {
  const { move, utterance } = placed;
  const { text, acts } = utterance;
  const { at } = play.state;
  if (move.kind === 'cut_kindly' || move.kind === 'cut_off') {
    const kindly = move.kind === 'cut_kindly';
    play.entries.push({ by: 'player', kind: 'cut', at, text, acts, move: move.id, kindly });
    play.state.at += COST.cut;
    play.state.cut = kindly ? 'kindly' : 'off';
    if (!kindly) warm(play, -2);
    partnerSays(play, 'interrupted', reply(play, kindly ? 'interrupted.kindly' : 'interrupted.off'));
    return;
  }
  const reopens = play.state.goodbyeBegun;
  const to = move.to ?? play.state.beat;
  play.entries.push({
    by: 'player',
    kind: 'talk',
    at,
    text,
    acts,
    move: move.id,
    talk: move.kind,
    to,
    reopens,
  });
  play.state.at += COST.talk;
  play.state.phase = 'talk';
  if (move.kind !== 'listen') warm(play, 1);
  passOverBid(play);
  if (reopens) partnerSays(play, 'reopened', reply(play, 'reopened'));
  if (move.answer !== undefined) {
    const answer = pick(play, `answer/${move.id}`, move.answer);
    partnerSays(play, 'beat', answer, { reveals: move.reveals ?? [] });
    enterBeat(play, to);
  } else {
    enterBeat(play, to);
    addReveals(play, move.reveals ?? []);
  }
  mayBid(play);
}

/** A move without an answer of its own has its facts told in the line of the beat it leads to. */
function addReveals(play: Play, facts: readonly string[]): void {
  const last = play.entries.at(-1);
  if (facts.length === 0 || last?.by !== 'partner') return;
  play.entries[play.entries.length - 1] = { ...last, reveals: [...last.reveals, ...facts] };
  tell(play, facts);
}
