import { useEffect, useRef, useState } from 'react';
import { BEAMER } from '../../copy/en/beamer.ts';
import { eventCue, PLAY, TACTIC_LABELS } from '../../copy/en/play.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { LetterAnswers } from '../../effects/letter-keys.ts';
import type { BeamerChoice, BeamerStage } from '../../store/beamer-view.ts';
import { beamerChoices, beamerPage, mostHands } from '../../store/beamer-view.ts';
import { press } from '../../store/press.ts';
import { sceneView } from '../../store/scene-view.ts';
import type { Run } from '../../store/session.ts';
import { BeamerHands } from '../components/beamer-hands.tsx';
import { Button } from '../components/button.tsx';
import styles from './beamer-screen.module.css';
import { usePage, useSession } from './page.ts';
import { useTell } from './tell.ts';

interface BeamerTurnProps {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly listenForLetters: (answers: LetterAnswers) => () => void;
}

/** One place of a scene: what was said, and the choices with the hands for each. */
export function BeamerTurn({ scenario, run, listenForLetters }: BeamerTurnProps) {
  const { rehearsal, ports } = usePage();
  const tell = useTell();
  const { id, partner, briefing, title } = tell.file(scenario.file);
  const { calm, keys } = useSession(({ settings }) => settings);
  const picked = useSession((session) => session.picked[id]);
  const view = tell.view(sceneView(scenario, run));
  const [stage, setStage] = useState<BeamerStage>(picked === undefined ? 'first' : 'leaving');
  const [hands, setHands] = useState<readonly number[]>([]);
  const [pick, setPick] = useState<number>();
  const said = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(0);
  const choices = beamerPage(beamerChoices(view, stage, picked), page);
  const chosen = pick ?? mostHands(hands);
  const go = chosen === undefined ? undefined : choices[chosen];
  const focusNow = () => said.current?.focus({ preventScroll: true });
  useEffect(focusNow, []);
  const show = (next: BeamerStage, of = 0) => {
    setStage(next);
    setPage(of);
    setHands([]);
    setPick(undefined);
    focusNow();
  };
  const count = (place: number, number: number) => {
    setPick(undefined);
    setHands(choices.map((_, at) => (at === place ? number : (hands[at] ?? 0))));
  };
  const goOn = () => {
    if (go === undefined) return;
    if (go.kind === 'leave') return show('leaving');
    if (go.kind === 'talk-on') return show('talking');
    if (go.kind === 'more') return show(stage, page + 1);
    press(rehearsal, scenario, go.id, false);
    // A way out that was opened is the same turn still.
    if (go.kind !== 'words') show('leaving');
  };
  const back = () => {
    if (picked !== undefined) press(rehearsal, scenario, 'back', false);
    show(picked === undefined ? 'first' : 'leaving');
  };
  useEffect(() => {
    if (!keys) return;
    return listenForLetters({
      letter: (place, less) => {
        if (place < choices.length) count(place, Math.max(0, (hands[place] ?? 0) + (less ? -1 : 1)));
      },
      goOn,
    });
  });
  const event = view.event === undefined ? undefined : eventCue(view.event, partner.name, partner.pronouns);
  const seen = event?.words ?? view.cues.map(({ words }) => words).join(' ');
  return (
    <main className={styles.beamer}>
      <h1 className="visually-hidden">{BEAMER.title(title)}</h1>
      <header className={styles.bar}>
        <p>{`${partner.fullName} · ${calm ? '' : `${view.watch.time} · `}${view.watch.deadline}`}</p>
        <Button kind="quiet" name="scene" onPress={() => ports.goTo(`/scene/${id}`)}>
          {BEAMER.scene}
        </Button>
        <Button kind="quiet" name="leave-now" onPress={() => press(rehearsal, scenario, 'leave-now', false)}>
          {PLAY.leaveNow}
        </Button>
      </header>
      <div className={styles.said} ref={said} tabIndex={-1} data-testid="beamer-said">
        {run.log.moves.length === 0 && stage === 'first' ? <p>{briefing}</p> : null}
        {view.spoken
          .filter(({ text }) => text !== '')
          .map(({ at, kind, text }) => (
            <p key={`${at} ${kind} ${text}`} className={styles.line}>
              {kind === 'vanished' || kind === 'story' ? text : `“${text}”`}
            </p>
          ))}
        {stage === 'first' ? <p className={styles.seen}>{seen}</p> : null}
      </div>
      <BeamerHands
        label={BEAMER.question[view.phase]}
        // In the talk what was said asks by itself, and the room is wanted.
        withLabel={view.phase !== 'talk'}
        choices={choices.map((choice, at) => ({
          id: choice.id,
          text: textOf(choice),
          hands: hands[at] ?? 0,
        }))}
        chosen={chosen}
        onHands={count}
        onPick={setPick}
      />
      <footer className={styles.bar}>
        {go === undefined || chosen === undefined ? (
          <p>{BEAMER.choose}</p>
        ) : (
          <Button kind="main" name="go-on" onPress={goOn}>
            {BEAMER.goOn(BEAMER.letter(chosen))}
          </Button>
        )}
        {stage === 'first' && picked === undefined ? null : (
          <Button name="back" onPress={back}>
            {BEAMER.back}
          </Button>
        )}
        {keys ? <p className={styles.keys}>{BEAMER.keys}</p> : null}
      </footer>
    </main>
  );
}

function textOf({ kind, text }: BeamerChoice): string {
  switch (kind) {
    case 'words':
      return text;
    case 'leave':
      return BEAMER.leave;
    case 'talk-on':
      return BEAMER.talkOn;
    case 'more':
      return BEAMER.others;
    case 'other':
      return BEAMER.otherWays;
    default:
      return TACTIC_LABELS[kind];
  }
}
