import type { Person } from '../scenario/scenario.ts';
import type { IntroductionResult } from '../transcript/entry.ts';
import type { Utterance } from '../words/spoken-act.ts';
import type { Play } from './play.ts';

/** True if the person is in the room at that time (half minutes). `from` is included, `until` is not. */
export function isThere(person: Person, at: number): boolean {
  return at >= (person.from ?? 0) * 2 && (person.until === undefined || at < person.until * 2);
}

/**
 * What becomes of an introduction. It is accepted if the person is there and willing, and the words name ground the
 * two share that the partner has told in this run; ground they do not share, or that was never heard, is false.
 */
export function introductionResult(play: Play, utterance: Utterance, id: string): IntroductionResult {
  const person = play.scenario.people.get(id);
  if (person === undefined || !isThere(person, play.state.at)) return 'absent';
  if (!person.willing) return 'unwilling';
  const grounds = utterance.acts.flatMap((said) =>
    said.act === 'common_ground' && said.of ? [said.of] : [],
  );
  if (grounds.length === 0) return 'no_ground';
  const holds = grounds.some((ground) => person.shares.includes(ground) && play.state.told.includes(ground));
  return holds ? 'accepted' : 'false_ground';
}
