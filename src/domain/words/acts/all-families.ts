import { APOLOGY } from './apology.ts';
import { APPRECIATION } from './appreciation.ts';
import { CALLBACK, NAMED_THING } from './callbacks.ts';
import { COMMON_GROUND } from './common-grounds.ts';
import { CONTACT } from './contacts.ts';
import { EXCUSE } from './excuses.ts';
import type { Family } from './family.ts';
import { FAREWELL } from './farewells.ts';
import { FOLLOW_UP } from './follow-ups.ts';
import { ASK_WHERE, HOLD, JOIN_ME, LEAVES_OPEN, RE_ASK_NAME, TAKE_UP } from './further-acts.ts';
import { INTRODUCTION } from './introductions.ts';
import { ANNOUNCEMENT, HINT, MUST_GO } from './preclosings.ts';
import { BUSY, OPEN_REASON, REASON } from './reasons.ts';
import { FREES } from './releases.ts';
import { THANKS } from './thanks.ts';
import { VAGUE } from './vague-promises.ts';
import { BLAME, INSULT } from './verdicts.ts';
import { WELL_WISH } from './well-wishes.ts';

/** Every family, in the order in which acts are told. */
export const FAMILIES: readonly Family[] = [
  THANKS,
  APPRECIATION,
  RE_ASK_NAME,
  CALLBACK,
  NAMED_THING,
  REASON,
  OPEN_REASON,
  BUSY,
  EXCUSE,
  FREES,
  HINT,
  MUST_GO,
  ANNOUNCEMENT,
  FOLLOW_UP,
  LEAVES_OPEN,
  CONTACT,
  VAGUE,
  INTRODUCTION,
  COMMON_GROUND,
  JOIN_ME,
  ASK_WHERE,
  TAKE_UP,
  HOLD,
  APOLOGY,
  WELL_WISH,
  FAREWELL,
  BLAME,
  INSULT,
];
