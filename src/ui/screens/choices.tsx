import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { PLAY, TACTIC_LABELS } from '../../copy/en/play.ts';
import type { Move } from '../../domain/run-log/move.ts';
import type { Tactic } from '../../domain/scenario/schema-exit.ts';
import type { TalkKind } from '../../domain/scenario/schema-talk.ts';
import type { Choice, SceneView } from '../../store/scene-view.ts';
import type { WayOut } from '../../store/session.ts';
import type { ChoiceRow } from '../components/choice-list.tsx';
import { ChoiceList } from '../components/choice-list.tsx';
import { LinePicker } from '../components/line-picker.tsx';
import { TacticBar } from '../components/tactic-bar.tsx';
import styles from './choices.module.css';
import { GuessPart } from './later-screens.ts';

const MAIN: readonly (Tactic | undefined)[] = ['honest', 'follow_up', 'introduction'];

interface ChoicesProps {
  readonly view: SceneView;
  readonly labels: Readonly<Record<TalkKind, string>>;
  readonly goal: string;
  /** What the free hour of the next day was meant for. */
  readonly hour: string;
  /** The way out that is being looked at. */
  readonly picked: WayOut | undefined;
  /** The partner's name, where the player may say first how the words to come will be taken. */
  readonly guessOf: string | undefined;
  /** Other ways to find the words of a way out; `undefined` before a player has met them. */
  readonly words: ((way: WayOut | undefined, onSay: (move: Move) => void) => ReactNode) | undefined;
  /** False where the words are being built or typed instead of chosen. */
  readonly listed: boolean;
  /** How many moves have been made: what was ticked, unfolded or begun belongs to one turn alone. */
  readonly turn: number;
  readonly onPick: (way: WayOut | undefined) => void;
  readonly onChoose: (move: Move) => void;
}

/** What the player can do now: talk, begin to leave, answer one more thing, say goodbye, or go on with the evening. */
export function Choices(props: ChoicesProps) {
  const { view, labels, goal, hour, picked, guessOf, words, listed, turn, onPick, onChoose } = props;
  const talk = view.talk.map((choice): ChoiceRow => row(choice, choice.talk && labels[choice.talk]));
  const talkOn = (
    <details className={styles.talkOn} key={`on-${turn}`}>
      <summary>{PLAY.talkOn}</summary>
      <ChoiceList label={PLAY.talkOn} choices={talk} onChoose={onChoose} />
    </details>
  );
  switch (view.phase) {
    case 'talk':
      return (
        <TalkPhase
          view={view}
          talk={talk}
          picked={picked}
          guessOf={guessOf}
          words={words}
          listed={listed}
          turn={turn}
          onPick={onPick}
          onChoose={onChoose}
        />
      );
    case 'item':
    case 'landing': {
      const title = view.phase === 'item' ? PLAY.itemHeading : PLAY.landingHeading;
      return (
        <div className={styles.stack}>
          <Picker
            key={`words-${turn}`}
            title={title}
            choices={view.lines.map((line) => row(line))}
            onChoose={onChoose}
            ways={words?.(undefined, onChoose)}
            listed={listed}
          />
          {view.phase === 'item' ? <p className={styles.hint}>{PLAY.itemHint}</p> : null}
          {talk.length > 0 ? talkOn : null}
        </div>
      );
    }
    case 'after':
      return (
        <section className={styles.stack} aria-label={PLAY.nextHeading}>
          <h2 className={styles.heading}>{PLAY.nextHeading}</h2>
          <p className={styles.hint}>{goal}</p>
          <ChoiceList
            label={PLAY.nextHeading}
            choices={view.next.map((choice) => ({ ...row(choice), gesture: true }))}
            onChoose={onChoose}
          />
        </section>
      );
    case 'day':
      return (
        <section className={styles.stack} aria-label={PLAY.dayHeading}>
          <h2 className={styles.heading}>{PLAY.dayHeading}</h2>
          <p className={styles.hint}>{hour}</p>
          <ChoiceList
            label={PLAY.dayHeading}
            choices={view.day.map((choice) => ({ ...row(choice), gesture: true }))}
            onChoose={onChoose}
          />
        </section>
      );
    default:
      return null;
  }
}

interface TalkPhaseProps
  extends Pick<
    ChoicesProps,
    'view' | 'picked' | 'guessOf' | 'words' | 'listed' | 'turn' | 'onPick' | 'onChoose'
  > {
  readonly talk: readonly ChoiceRow[];
}

/** Talk on, or pick a way out and then its words. */
function TalkPhase(props: TalkPhaseProps) {
  const { view, talk, picked, guessOf, words, listed, turn, onPick, onChoose } = props;
  const [said, setSaid] = useState<{ readonly move: Move; readonly turn: number }>();
  const pending = said?.turn === turn ? said.move : undefined;
  const place = useRef<HTMLDivElement>(null);
  const before = useRef({ picked, turn });
  useEffect(() => {
    const { picked: was, turn: then } = before.current;
    before.current = { picked, turn };
    // A turn takes the focus to the new line.
    if (picked === was || turn !== then) return;
    // After a way was picked or put back, the focus goes to the first thing to press there, or else to the way back.
    const find = (what: string) => place.current?.querySelector<HTMLElement>(what);
    const first = find(
      picked === undefined ? '[data-choice^="tactic"]' : 'textarea, li button:not(details *)',
    );
    (first ?? find('[data-choice="back"]'))?.focus();
  }, [picked, turn]);
  const others = [
    ...view.lines
      .filter(({ tactic }) => !MAIN.includes(tactic))
      .map((line) => row(line, line.tactic && TACTIC_LABELS[line.tactic])),
    ...view.traps.map((trap) => ({ ...row(trap), gesture: true })),
  ];
  if (pending !== undefined && guessOf !== undefined) {
    return (
      <GuessPart.Screen
        name={guessOf}
        onGuess={(how) => {
          onChoose({ kind: 'guess', how });
          onChoose(pending);
        }}
        onSkip={() => onChoose(pending)}
      />
    );
  }
  const say = (move: Move) =>
    guessOf !== undefined && isSpoken(move) ? setSaid({ move, turn }) : onChoose(move);
  return (
    <div className={styles.stack} ref={place} data-composing={picked !== undefined}>
      {picked === undefined ? (
        <>
          {talk.length > 0 ? (
            <ChoiceList label={PLAY.talkHeading} choices={talk} onChoose={onChoose} />
          ) : null}
          <div className={styles.tactics}>
            <TacticBar heading={PLAY.leaveHeading} otherWays={PLAY.otherWays} onPick={onPick} />
          </div>
        </>
      ) : (
        <Picker
          key={turn}
          title={picked === 'other' ? PLAY.otherWays : TACTIC_LABELS[picked]}
          choices={
            picked === 'other'
              ? others
              : view.lines.filter(({ tactic }) => tactic === picked).map((line) => row(line))
          }
          onChoose={say}
          ways={words?.(picked, say)}
          listed={listed}
          onBack={() => onPick(undefined)}
        />
      )}
    </div>
  );
}

interface PickerProps {
  readonly title: string;
  readonly choices: readonly ChoiceRow[];
  readonly onChoose: (move: Move) => void;
  readonly onBack?: () => void;
  readonly ways: ReactNode;
  readonly listed: boolean;
}

function Picker(props: PickerProps) {
  return <LinePicker {...props} back={PLAY.change} label={PLAY.howToSay} nothing={PLAY.nothingYet} />;
}

/** True where the move has words in it. */
function isSpoken({ kind }: Move): boolean {
  return kind === 'say' || kind === 'build' || kind === 'own';
}

function row({ id, text, move, talk }: Choice, label?: string): ChoiceRow {
  return { id, text, move, label, gesture: talk === 'listen' };
}
