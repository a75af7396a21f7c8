import { isThere } from '../domain/conversation/introduce.ts';
import { dayText } from '../domain/conversation/moves/day.ts';
import { offers } from '../domain/conversation/offers.ts';
import type { State } from '../domain/conversation/state.ts';
import { draw } from '../domain/kernel/chance.ts';
import { floorDiv } from '../domain/kernel/int.ts';
import type { Progress } from '../domain/practice/steps.ts';
import { isMetInPlay, NO_PROGRESS } from '../domain/practice/steps.ts';
import type { Move } from '../domain/run-log/move.ts';
import type { PersonLook } from '../domain/scenario/look.ts';
import type { Cue, Person, Scenario } from '../domain/scenario/scenario.ts';
import type { Tactic } from '../domain/scenario/schema-exit.ts';
import type { TalkKind } from '../domain/scenario/schema-talk.ts';
import type { Entry, PartnerTurn } from '../domain/transcript/entry.ts';
import { isGone, lookByNow } from './look-by-now.ts';
import type { Run } from './session.ts';

/** One thing the player may do now. `id` is unique among the choices on show. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly move: Move;
  readonly talk?: TalkKind;
  readonly tactic?: Tactic;
}

/** The state of the evening that the clock watches. */
export interface Watch {
  readonly hour: number;
  readonly minute: number;
  /** `"19:17"` */
  readonly time: string;
  readonly name: string;
  /** What the person is seen to do, without the name; `undefined` before anything was seen. */
  readonly words: string | undefined;
  readonly deadline: string;
  /** Sixths of the time to the deadline that are gone, 0-6. */
  readonly sixths: number;
}

/** Somebody in the picture beside the partner. */
export interface Bystander {
  readonly id: string;
  readonly look: PersonLook;
  readonly place: Person['place'];
}

/** What the play screen shows of a run. */
export interface SceneView {
  readonly phase: Run['state']['phase'];
  readonly watch: Watch;
  /** What the partner said since the player last did something; the last one is the line to read. */
  readonly spoken: readonly PartnerTurn[];
  /** The cues of the beat that stands; `event` is the partner's last doing where it is newer than they are. */
  readonly cues: readonly Cue[];
  readonly event: PartnerTurn['kind'] | undefined;
  readonly bystanders: readonly Bystander[];
  readonly talk: readonly Choice[];
  /** Words on the way out, by tactic; order drawn by the seed, so that the place tells nothing. */
  readonly lines: readonly Choice[];
  readonly traps: readonly Choice[];
  readonly next: readonly Choice[];
  readonly day: readonly Choice[];
  /** True where lines need not be chosen, by how far the player has come. */
  readonly mayBuild: boolean;
  /** True where the player may say first how the words to come will be taken: in every other place, by the seed. */
  readonly asksGuess: boolean;
}

/** Reads off a run what the play screen shows. */
export function sceneView(scenario: Scenario, run: Run, progress: Progress = NO_PROGRESS): SceneView {
  const { state, entries, log } = run;
  const lastOwn = entries.findLastIndex(isOwnTurn);
  const spoken = entries.slice(lastOwn + 1).filter((entry) => entry.by === 'partner');
  const beatAt = entries.findLastIndex((entry) => entry.by === 'partner' && entry.cues.length > 0);
  const beat = entries[beatAt];
  const event = entries.findLast((entry, index) => index > beatAt && entry.by === 'partner');
  const choices = offers(scenario, state).flatMap((move) => choiceOf(scenario, state, move));
  const of = (...kinds: readonly Move['kind'][]) => choices.filter(({ move }) => kinds.includes(move.kind));
  return {
    phase: state.phase,
    watch: watchOf(scenario, state.at, entries),
    spoken,
    cues: beat?.by === 'partner' ? beat.cues : [],
    event: event?.by === 'partner' ? event.kind : undefined,
    bystanders: bystandersOf(scenario, state.at, entries),
    talk: of('talk'),
    lines: shuffled(of('say'), log.seed),
    traps: of('slip', 'fake_call', 'settle'),
    day: of('day'),
    next: of('next'),
    mayBuild: isMetInPlay('build', progress),
    asksGuess: isMetInPlay('guess', progress) && asksGuess(state),
  };
}

/** True where the player said or did something; what is tapped in private is nothing that was said. */
export function isOwnTurn({ by, kind }: Entry): boolean {
  return by === 'player' && kind !== 'guess' && kind !== 'mean';
}

/** Asked before the first words of leaving alone, and not every time: a question that always comes is a toll. */
function asksGuess({ phase, goodbyeBegun, guessed, seed, at }: State): boolean {
  return phase === 'talk' && !goodbyeBegun && !guessed && draw(seed, `asks-guess/${at}`, 0, 1) === 0;
}

function choiceOf(scenario: Scenario, state: State, move: Move): Choice[] {
  switch (move.kind) {
    case 'talk': {
      const placed = scenario.moves.get(move.id);
      return placed === undefined
        ? []
        : [{ id: move.id, text: placed.move.text, move, talk: placed.move.kind }];
    }
    case 'say': {
      const line = scenario.lines.get(move.line);
      if (line === undefined || move.go) return [];
      const tactic = line.tactic === undefined ? {} : { tactic: line.tactic };
      return [{ id: line.id, text: line.utterance.text, move, ...tactic }];
    }
    case 'slip':
    case 'fake_call':
      return [{ id: move.kind, text: scenario.file.traps[move.kind]?.text ?? '', move }];
    case 'next':
      return [{ id: move.id, text: scenario.next.get(move.id)?.text ?? '', move }];
    case 'settle':
      return [{ id: 'settle', text: scenario.settle?.utterance.text ?? '', move }];
    case 'day':
      return [{ id: `day-${move.deed}`, text: dayText(scenario, state, move.deed), move }];
    case 'build':
    case 'own':
    case 'guess':
    case 'mean':
    case 'leave_now':
      return [];
  }
}

function shuffled(choices: readonly Choice[], seed: number): readonly Choice[] {
  const place = new Map(choices.map(({ id }) => [id, draw(seed, `order/${id}`, 0, 0xfffffff)]));
  return choices.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

function watchOf(scenario: Scenario, at: number, entries: readonly Entry[]): Watch {
  const { you, clock } = scenario.file;
  const minutes = scenario.start + floorDiv(at, 2);
  const hour = floorDiv(minutes, 60) % 24;
  const minute = minutes % 60;
  const seen = entries.flatMap((entry) =>
    entry.by === 'room'
      ? clock.events.filter(({ id, person }) => id === entry.event && person === you.person)
      : [],
  );
  return {
    hour,
    minute,
    time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    name: scenario.people.get(you.person)?.name ?? '',
    words: seen.at(-1)?.words,
    deadline: you.deadline,
    sixths: [6, floorDiv(at * 6, you.reach.before * 2)].reduce((a, b) => (a < b ? a : b)),
  };
}

/** Whoever the clock watches, and whoever the partner was introduced to, as the clock has them now. */
function bystandersOf(scenario: Scenario, at: number, entries: readonly Entry[]): readonly Bystander[] {
  const introduced = new Set(
    entries.flatMap((entry) =>
      entry.by === 'partner' && entry.result === 'accepted' && entry.person !== undefined
        ? [entry.person]
        : [],
    ),
  );
  return scenario.file.people.flatMap((person) => {
    const watched = person.id === scenario.file.you.person;
    if (!isThere(person, at) || isGone(scenario, person, entries)) return [];
    if (!watched && !introduced.has(person.id)) return [];
    const look = lookByNow(scenario, person, entries);
    return [{ id: person.id, look, place: introduced.has(person.id) ? 'beside' : person.place }];
  });
}
