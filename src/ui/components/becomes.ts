import { COACH } from '../../copy/en/coach.ts';
import { BAND_WORDS, HEADLINE_WORDS } from '../../copy/en/debrief.ts';
import type { Score } from '../../domain/scoring/headline.ts';
import type { Headline } from '../../domain/scoring/rubric.ts';

/** What becomes of a headline, in words; `undefined` where it is missing on either side. */
export function becomes(
  headline: Headline,
  before: Score | undefined,
  after: Score | undefined,
  withNumbers: boolean,
): string | undefined {
  if (before === undefined || after === undefined) return undefined;
  const name = HEADLINE_WORDS[headline];
  const word = ({ band, score }: Score) =>
    withNumbers ? `${BAND_WORDS[headline][band]} ${score}` : BAND_WORDS[headline][band];
  if (before.score === after.score) return COACH.stays(name, word(after));
  if (word(before) !== word(after)) return COACH.becomes(name, word(before), word(after));
  return after.score > before.score ? COACH.rises(name, word(after)) : COACH.falls(name, word(after));
}
