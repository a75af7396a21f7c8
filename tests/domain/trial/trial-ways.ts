import type { TalkKind } from '../../../src/domain/scenario/schema-talk.ts';
import type { Player } from '../support/run.ts';
import { begin } from '../support/run.ts';
import type { TrialScene } from './trial-scene.ts';

/** One way to play a scene. */
export type Way = (scene: TrialScene) => Player;

function start({ scenario, patient }: TrialScene): Player {
  return begin(scenario, patient);
}

/** TALK: the talk has been held. */
function listened(scene: TrialScene): Player {
  return start(scene).talk(...scene.talk);
}

/** TALK, CUT: and where a story is open, it has been cut in upon kindly. */
function talked(scene: TrialScene): Player {
  return listened(scene).cutIfOpen();
}

/** A move of that kind, or the first other one that lets the talk go on. */
function goOn(scene: TrialScene, player: Player, kind: TalkKind): Player {
  const moves = scene.scenario.beats.get(player.state().beat)?.moves ?? [];
  const cuts = ['cut_kindly', 'cut_off'];
  const move = moves.find((each) => each.kind === kind) ?? moves.find((each) => !cuts.includes(each.kind));
  return player.move({ kind: 'talk', id: move?.id ?? '' });
}

function say(player: Player, line: string, go?: 'and go'): Player {
  return player.say(`trial-${line}`, go);
}

/** MISSED, ITEM, and a goodbye: with a good wish, or a bare one. */
function close(player: Player, again = 'sorry-again', bye = 'bye'): Player {
  player.sayIf('talk', `trial-${again}`).answer('trial-take-up');
  return player.sayIf('landing', `trial-${bye}`);
}

/** TALK, CUT, SAY, MISSED, ITEM, BYE, NEXT, and the deed of the next day where there was a promise. */
const kindly =
  (line: string, { again = 'sorry-again', deed = 'keep' as 'keep' | 'renegotiate' | 'drop' } = {}): Way =>
  (scene) =>
    close(say(talked(scene), line), again).nextAsSaid(deed);

function heardOut(scene: TrialScene, player: Player, ...kinds: readonly TalkKind[]): Player {
  for (const kind of kinds) goOn(scene, player, kind);
  return player;
}

/** TALK, LISTEN, CUT. */
function listenedOnce(scene: TrialScene): Player {
  return heardOut(scene, listened(scene), 'listen').cutIfOpen();
}

/** The talk held, and then on until the partner says that they want to go. */
function untilBid(scene: TrialScene): Player {
  const player = begin(scene.scenario, scene.hurried).talk(...scene.talk);
  while (player.state().bid === 'none') goOn(scene, player, 'ask');
  return player;
}

const TOO_LONG: readonly TalkKind[] = ['listen', 'listen', 'listen', 'ask', 'listen', 'listen'];

/** The ways to play of the paper trial, by their names in it. */
export const WAYS: Readonly<Record<string, Way>> = {
  hg_excellent: kindly('excellent'),
  hg_excellent_ask_where: kindly('excellent-where'),
  hg_no_name: kindly('no-name'),
  hg_plain_words: kindly('plain'),
  hg_listened_no_callback: (scene) =>
    close(say(start(scene).talk('ask', 'ask', 'ask').cutIfOpen(), 'praised')).nextAsSaid(),
  hg_mid_story: (scene) => close(say(start(scene).talk(...scene.toOpenStory), 'named')).nextAsSaid(),
  plain_wish: kindly('wished', { again: 'sorry-plain' }),
  sf_kept: kindly('plan'),
  sf_broken_silent: kindly('plan', { deed: 'drop' }),
  sf_renegotiated: kindly('plan', { deed: 'renegotiate' }),
  // What was meant is asked in private and never judged, so that these two are played like the two above.
  sf_intent_no_dropped: kindly('plan', { deed: 'drop' }),
  sf_intent_no_kept: kindly('plan'),
  sf_maybe_as_maybe: kindly('plan-maybe'),
  sf_maybe_as_maybe_drop: kindly('plan-maybe', { deed: 'drop' }),
  sf_vague_no: kindly('vague', { deed: 'drop' }),
  sf_ungrounded_kept: kindly('plan-hollow'),
  sf_only: kindly('plan-only', { again: 'sorry-plain' }),
  mi_right: (scene) => close(say(listenedOnce(scene), 'meet-right'), 'meet-again').nextAsSaid(),
  mi_right_pure: (scene) => close(say(listenedOnce(scene), 'meet-pure'), 'meet-again').nextAsSaid(),
  mi_wrong_person: kindly('meet-wrong'),
  mi_dump_and_run: (scene) => say(talked(scene), 'meet-dump', 'and go').nextAsSaid(),
  mi_false_ground: kindly('meet-false'),
  everything_max: kindly('everything'),
  stay_too_long_then_good: (scene) =>
    close(say(heardOut(scene, listened(scene), ...TOO_LONG).cutIfOpen(), 'excellent')).nextAsSaid(),
  stay_forever: (scene) =>
    heardOut(scene, listened(scene), ...Array.from({ length: 9 }, (): TalkKind => 'listen')),
  canned_true_closed: kindly('excuse-true', { again: 'sorry-plain' }),
  canned_untrue_kind: (scene) => close(say(talked(scene), 'excuse-kind'), 'sorry-excuse').nextElsewhere(),
  canned_untrue_played_out: kindly('excuse-kind', { again: 'sorry-excuse' }),
  canned_bare: (scene) =>
    close(say(listened(scene), 'excuse-bare'), 'sorry-excuse', 'bare-bye').nextElsewhere(),
  ghost: (scene) => listened(scene).move({ kind: 'slip' }).nextAsSaid(),
  ghost_at_once: (scene) => start(scene).move({ kind: 'slip' }).nextAsSaid(),
  fake_call: (scene) => listened(scene).move({ kind: 'fake_call' }).nextAsSaid(),
  speed_dating_card: (scene) => say(start(scene), 'plan-card', 'and go').nextAsSaid(),
  over_polite: (scene) => {
    const closing = say(talked(scene), 'no-name').answer('trial-take-up');
    say(say(closing, 'land-thanks-sorry'), 'land-praise');
    goOn(scene, closing, 'ask');
    say(closing, 'hint-announced').answer('trial-take-up');
    for (const line of ['land-thanks-sorry', 'land-luck', 'land-thanks', 'bye']) say(closing, line);
    return closing.nextAsSaid();
  },
  blunt_clear: (scene) => close(say(talked(scene), 'blunt'), 'sorry-again', 'bare-bye').nextAsSaid(),
  bare_leave: (scene) => say(listened(scene), 'leaving-bye', 'and go').nextAsSaid(),
  blame: (scene) => say(say(talked(scene), 'blame'), 'bye').nextAsSaid(),
  stuff_at_once: (scene) => close(say(start(scene), 'stuffed')).nextAsSaid(),
  stuff_generic: (scene) => close(say(start(scene), 'stuffed-generic')).nextAsSaid('drop'),
  interrupt_kind_early: (scene) =>
    close(say(start(scene).talk(...scene.toOpenStory, 'cut_kindly'), 'named')).nextAsSaid(),
  interrupt_rude: (scene) =>
    close(say(start(scene).talk(...scene.rudely), 'blunt'), 'sorry-again', 'bare-bye').nextAsSaid(),
  // The thanks of the trial stand apart: beside a detail they would meet the taste of two of the partners, who then
  // raise nothing that could be ignored.
  ignore_item: (scene) => say(say(say(talked(scene), 'kind-apart'), 'item-bye'), 'bare-bye').nextAsSaid(),
  no_slot_walk: (scene) => say(talked(scene), 'no-slot', 'and go').nextAsSaid(),
  padded: kindly('padded'),
  padded_turns: (scene) => {
    const closing = say(talked(scene), 'excellent').answer('trial-take-up');
    for (const line of ['land-thanks', 'land-thanks-praise', 'land-luck', 'bye']) say(closing, line);
    return closing.nextAsSaid();
  },
  hints_only: (scene) => {
    const closing = listened(scene);
    for (const line of ['hint', 'hint', 'hint', 'hint', 'exit-bye']) say(closing, line);
    return closing.nextAsSaid();
  },
  hints_then_plain: (scene) =>
    close(say(say(say(listened(scene), 'hint'), 'hint'), 'late-plain')).nextAsSaid(),
  let_you_go: (scene) =>
    close(
      say(talked(scene), 'free-first').sayIf('talk', 'trial-free-again').sayIf('talk', 'trial-free-plain'),
    ).nextAsSaid(),
  polite_bye_only: (scene) => say(talked(scene), 'polite-bye').nextAsSaid(),
  say_nothing_then_bye: (scene) =>
    say(heardOut(scene, start(scene), 'listen', 'listen'), 'exit-bye').nextAsSaid(),
  lazy_two_questions: (scene) =>
    close(
      say(
        start(scene)
          .talk(...scene.twoQuestions)
          .cutIfOpen(),
        'lazy',
      ),
    ).nextAsSaid(),
  reason_contradicted: (scene) => close(say(talked(scene), 'excellent')).nextElsewhere(),
  wrong_callback: kindly('wrong-detail'),
  wrong_name: kindly('wrong-name'),
  team: kindly('along'),
  bid_honoured: (scene) => say(say(untilBid(scene), 'honoured'), 'bye').nextAsSaid(),
  bid_ignored: (scene) =>
    close(say(heardOut(scene, untilBid(scene), 'ask', 'listen', 'ask').cutIfOpen(), 'no-name')).nextAsSaid(),
  leave_now: (scene) => start(scene).move({ kind: 'leave_now' }),
  leave_now_late: (scene) => say(talked(scene), 'blame').move({ kind: 'leave_now' }),
};
