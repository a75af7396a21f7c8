import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { TalkKind } from '../../../src/domain/scenario/schema-talk.ts';
import type { Player, Wanted } from './run.ts';
import { begin } from './run.ts';

/**
 * The ways to play of the paper trial, told by what each move does.
 *
 * `TALK` is what a good listener does first in that scene: at least two exchanges, and one thing given back.
 */
const TALK: Readonly<Record<string, readonly TalkKind[]>> = {
  corner: ['ask', 'reflect', 'ask'],
  's01-folding-trailer': ['listen', 'reflect', 'ask'],
  's02-nobody-else-here': ['listen', 'ask', 'reflect', 'ask'],
};

const HONEST_AGAIN: Wanted = { has: ['announcement', 'reason'], lacks: ['callback'] };
const TAKE_UP: Wanted = { has: ['take_up', 'hold'] };
const BARE_EXCUSE: Wanted = { has: ['excuse'], lacks: ['thanks', 'appreciation', 'apology'] };
const KIND_BYE: Wanted = { has: ['well_wish', 'farewell'], lacks: ['callback'] };
const BARE_BYE: Wanted = { has: ['farewell'] };

/** A run in which the talk has been held and, where a story was open, been cut in upon kindly. */
function talked(scenario: Scenario): Player {
  return listened(scenario).cutIfOpen();
}

/** A run in which the talk has been held. */
function listened(scenario: Scenario): Player {
  return begin(scenario).talk(...(TALK[scenario.file.id] ?? []));
}

/** From the first words on the way out: said again if unheard, one more thing taken up, a kind goodbye. */
export function closeKindly(player: Player, again: Wanted | string = HONEST_AGAIN): Player {
  return player.sayIf('talk', again).answer(TAKE_UP).sayIf('landing', KIND_BYE);
}

/** The same with a bare goodbye. */
function closeBarely(player: Player, again: Wanted | string = HONEST_AGAIN): Player {
  return player.sayIf('talk', again).answer(TAKE_UP).sayIf('landing', BARE_BYE);
}

const EXCELLENT: Wanted = { has: ['name', 'announcement', 'callback', 'reason'], lacks: ['ask_where'] };

/** The line of that id in the corner scene, elsewhere what does the same. */
const inCorner = (scenario: Scenario, line: string, elsewhere: Wanted): string | Wanted =>
  scenario.file.id === 'corner' ? line : elsewhere;

type Script = (scenario: Scenario) => Player;

/** Talks, says this, waits for the answer, closes kindly and does what was said. */
const kindly =
  (line: Wanted | string): Script =>
  (scenario) =>
    closeKindly(talked(scenario).say(line)).nextAsSaid();

function kindExcuse(scenario: Scenario): string | Wanted {
  const apologetic: Wanted = { has: ['excuse', 'apology'] };
  const appreciative: Wanted = { has: ['excuse', 'appreciation'] };
  return inCorner(scenario, 'excuse-kind', scenario.file.id.startsWith('s01') ? apologetic : appreciative);
}

/** The ways to play, by their names in the trial. Lines named by id are those of the corner scene. */
export const STRATEGIES: Readonly<Record<string, Script>> = {
  hg_excellent: kindly(EXCELLENT),
  hg_excellent_ask_where: kindly({ has: ['callback', 'thanks', 'reason', 'ask_where'] }),
  hg_no_name: kindly('no-name'),
  hg_excellent_twice: kindly('excellent-twice'),
  padded: kindly('excellent-padded'),
  hg_plain_words: kindly({ has: ['announcement', 'reason', 'thanks'], lacks: ['callback', 'name'] }),
  hg_listened_no_callback: (scenario) =>
    closeKindly(begin(scenario).talk('ask', 'ask', 'ask').cutIfOpen().say('praised')).nextAsSaid(),
  hg_mid_story: (scenario) =>
    closeKindly(
      begin(scenario)
        .talk('ask')
        .say({ has: ['announcement', 'thanks', 'reason'], lacks: ['callback'] }),
    ).nextAsSaid(),
  plain_wish: kindly({ has: ['plain_wish', 'callback', 'thanks'] }),
  sf_kept: kindly({ has: ['callback', 'reason', 'follow_up'], lacks: ['contact'] }),
  sf_ungrounded_kept: kindly('plan-hollow'),
  sf_vague_no: kindly('vague'),
  sf_only: kindly('plan-only'),
  mi_right: kindly({ has: ['introduction', 'common_ground', 'callback'], willing: true }),
  // The detail that is given back stands in the goodbye.
  mi_right_then_callback: (scenario) =>
    talked(scenario)
      .say({ has: ['introduction', 'common_ground', 'announcement'], willing: true })
      .say({ has: ['callback', 'well_wish', 'farewell'] })
      .nextAsSaid(),
  mi_wrong_person: (scenario) =>
    closeKindly(
      talked(scenario).say(
        inCorner(scenario, 'meet-wrong', { has: ['introduction', 'reason'], willing: false }),
      ),
    ).nextAsSaid(),
  mi_dump_and_run: (scenario) =>
    talked(scenario)
      .say({ has: ['introduction'], lacks: ['common_ground'] }, 'and go')
      .nextAsSaid(),
  mi_false_ground: kindly('meet-false'),
  team: kindly({ has: ['callback', 'join_me', 'reason'] }),
  canned_true_closed: kindly('excuse-true'),
  canned_untrue_kind: (scenario) => closeKindly(talked(scenario).say(kindExcuse(scenario))).nextElsewhere(),
  canned_bare: (scenario) =>
    closeBarely(listened(scenario).say(inCorner(scenario, 'excuse-bare', BARE_EXCUSE)), {
      has: ['excuse', 'apology'],
    }).nextElsewhere(),
  ghost: (scenario) => listened(scenario).move({ kind: 'slip' }).nextAsSaid(),
  ghost_at_once: (scenario) => begin(scenario).move({ kind: 'slip' }).nextAsSaid(),
  fake_call: (scenario) => listened(scenario).move({ kind: 'fake_call' }).nextAsSaid(),
  speed_dating_card: (scenario) => begin(scenario).say('plan-card', 'and go').nextAsSaid(),
  over_polite: (scenario) =>
    talked(scenario)
      .say('no-name')
      .answer(TAKE_UP)
      .say('land-thanks-sorry')
      .say('land-praise')
      .talk('ask')
      .say('well-announced')
      .answer(TAKE_UP)
      .say('land-thanks-sorry')
      .say('land-luck')
      .say('land-thanks')
      .say(KIND_BYE)
      .nextAsSaid(),
  padded_turns: (scenario) =>
    talked(scenario)
      .say('excellent')
      .answer(TAKE_UP)
      .say('land-thanks')
      .say('land-praise')
      .say('land-luck')
      .say(KIND_BYE)
      .nextAsSaid(),
  blunt_clear: (scenario) =>
    closeBarely(
      talked(scenario).say({ has: ['announcement', 'reason'], lacks: ['thanks', 'apology'] }),
    ).nextAsSaid(),
  bare_leave: (scenario) => listened(scenario).say('leaving-bye', 'and go').nextAsSaid(),
  blame: (scenario) =>
    talked(scenario)
      .say({ has: ['blame', 'announcement'] })
      .say(KIND_BYE)
      .nextAsSaid(),
  stuff_at_once: (scenario) => begin(scenario).say('stuffed').nextAsSaid(),
  stuff_generic: (scenario) => begin(scenario).say('stuffed-generic').nextAsSaid(),
  interrupt_kind_early: (scenario) =>
    closeKindly(begin(scenario).talk('ask', 'cut_kindly').say('named')).nextAsSaid(),
  interrupt_rude: (scenario) => closeBarely(listened(scenario).talk('cut_off').say('blunt')).nextAsSaid(),
  ignore_item: (scenario) =>
    talked(scenario)
      .say(inCorner(scenario, 'apart', { has: ['announcement', 'reason'], lacks: ['callback', 'name'] }))
      .say(BARE_BYE)
      .say(BARE_BYE)
      .nextAsSaid(),
  no_slot_walk: (scenario) =>
    talked(scenario)
      .say(inCorner(scenario, 'no-slot', EXCELLENT), 'and go')
      .nextAsSaid(),
  hints_only: (scenario) =>
    talked(scenario)
      .say('hint-anyway')
      .say('hint-right')
      .say('hint-anyway')
      .say('hint-right')
      .say('bare-bye')
      .nextAsSaid(),
  hints_then_plain: (scenario) =>
    closeKindly(talked(scenario).say('hint-anyway').say('hint-right').say('late-plain')).nextAsSaid(),
  let_you_go: (scenario) =>
    closeKindly(
      scenario.file.id === 'corner'
        ? talked(scenario).say('free-1').sayIf('talk', 'free-2').sayIf('talk', 'free-3')
        : talked(scenario).say({ has: ['frees', 'appreciation'] }),
    ).nextAsSaid(),
  polite_bye_only: (scenario) => talked(scenario).say('polite-bye').nextAsSaid(),
  say_nothing_then_bye: (scenario) => begin(scenario).talk('listen', 'listen').say('bare-bye').nextAsSaid(),
  lazy_two_questions: (scenario) =>
    closeKindly(begin(scenario).talk('ask', 'ask').cutIfOpen().say('lazy')).nextAsSaid(),
  reason_contradicted: (scenario) => closeKindly(talked(scenario).say(EXCELLENT)).nextElsewhere(),
  wrong_callback: kindly('wrong-detail'),
  wrong_name: kindly('wrong-name'),
  leave_now: (scenario) => begin(scenario).move({ kind: 'leave_now' }),
  leave_now_late: (scenario) => talked(scenario).say('blame').move({ kind: 'leave_now' }),
};
