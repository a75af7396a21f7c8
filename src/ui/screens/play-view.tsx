import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { eventCue, PLAY, TALK_LABELS } from '../../copy/en/play.ts';
import type { Move } from '../../domain/run-log/move.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { clearDraft } from '../../store/clear-draft.ts';
import { pickWay } from '../../store/pick-way.ts';
import { makeMove } from '../../store/play-scene.ts';
import { asksPromise } from '../../store/promising.ts';
import { tryAgain } from '../../store/rewind.ts';
import { isOwnTurn, sceneView } from '../../store/scene-view.ts';
import type { Run, WayOut } from '../../store/session.ts';
import { CueTag } from '../components/cue-tag.tsx';
import { PartnerLines } from '../components/partner-lines.tsx';
import { RoomClock } from '../components/room-clock.tsx';
import { TranscriptFold } from '../components/transcript-fold.tsx';
import { lookWithCue } from '../picture/cue-looks.ts';
import { playerHairOf } from '../picture/room/player-behind.tsx';
import { Stage } from '../picture/stage.tsx';
import { useChoiceKeys } from './choice-keys.ts';
import { Choices } from './choices.tsx';
import { useEntry } from './entry.ts';
import { foldRows, ownWords } from './fold-rows.ts';
import { Notices, PromisePart, Words } from './later-screens.ts';
import { usePage, useSession } from './page.ts';
import { PlayMenu } from './play-menu.tsx';
import styles from './play-view.module.css';
import { useTell } from './tell.ts';

/** So many turns stand open where there is room; more would push the choices out of sight. */
const ROWS_ALWAYS_SHOWN = 3;

interface PlayViewProps {
  readonly scenario: Scenario;
  readonly run: Run;
}

/** A scene being played: the clock, the picture with its words, what was said, and what can be done. */
export function PlayView({ scenario, run }: PlayViewProps) {
  const { rehearsal, ports } = usePage();
  const progress = useSession((session) => session.progress);
  const { calm, keys } = useSession(({ settings }) => settings);
  const tell = useTell();
  const view = useMemo(() => tell.view(sceneView(scenario, run, progress)), [scenario, run, progress, tell]);
  const { id, partner, briefing, room, title, you, tomorrow } = tell.file(scenario.file);
  const { watch } = view;
  const event = view.event === undefined ? undefined : eventCue(view.event, partner.name, partner.pronouns);
  const cue = event ?? view.cues[0];
  const words = event?.words ?? view.cues.map((each) => each.words).join(' ');
  const turns = run.log.moves.length;
  const lines = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const begun = useRef(turns);
  const [promised, setPromised] = useState<Move>();
  useEntry(lines);
  useEffect(() => {
    if (turns === begun.current) return;
    begun.current = turns;
    // A question about the words to come has the focus first.
    if (promised !== undefined) return;
    // The picture and the new line are what comes next, wherever the choice stood.
    lines.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
    column.current?.scrollTo({ top: 0 });
  }, [turns, promised]);
  const noticed = useSession(({ storage, changedSince }) => storage === 'told' || changedSince.includes(id));
  const picked = useSession((session) => session.picked[id]);
  const mode = useSession(({ drafts }) => drafts[id]?.mode);
  const entries = tell.entries(run.entries);
  const past = foldRows(entries, partner.name);
  const [wide] = useState(() => ports.isWide());
  const choose = (move: Move) => {
    if (asksPromise(rehearsal, scenario, run, move)) setPromised(move);
    else say(move);
  };
  const say = (move: Move) => {
    setPromised(undefined);
    const said = makeMove(rehearsal, scenario, move);
    // What was put together has been said.
    if (said && (move.kind === 'build' || move.kind === 'own')) clearDraft(rehearsal, id);
  };
  const ways = (way: WayOut | undefined, onSay: (move: Move) => void) => (
    <Words.Screen key={turns} scenario={scenario} run={run} way={way} onSay={onSay} />
  );
  const pick = useCallback((way: WayOut | undefined) => pickWay(rehearsal, id, way), [rehearsal, id]);
  const again = useCallback(() => {
    setPromised(undefined);
    tryAgain(rehearsal, scenario);
  }, [rehearsal, scenario]);
  useChoiceKeys({ onAgain: turns > 0 ? again : undefined, onBack: turns > 0 ? again : undefined });
  return (
    <main className={styles.play} data-phase={view.phase} data-begun={turns > 0} data-keys={keys} ref={top}>
      <h1 className="visually-hidden">{title}</h1>
      <header className={styles.bar}>
        <RoomClock
          time={calm ? undefined : watch.time}
          name={watch.name}
          words={watch.words}
          deadline={watch.deadline}
          sixths={watch.sixths}
        />
        <button
          type="button"
          className={styles.leave}
          data-choice="leave-now"
          title={PLAY.leaveNowHint}
          onClick={() => choose({ kind: 'leave_now' })}
        >
          {PLAY.leaveNow}
        </button>
        <PlayMenu scenario={scenario} />
      </header>
      <div className={styles.picture}>
        <div className={styles.stage}>
          <Stage
            room={room}
            clock={{ hour: watch.hour, minute: watch.minute }}
            partner={cue === undefined ? partner.look : lookWithCue(partner.look, cue.look)}
            others={view.bystanders}
            label={words}
            playerHair={playerHairOf(scenario.file.id)}
          />
        </div>
        <CueTag words={words} />
      </div>
      <div className={styles.column} ref={column}>
        {noticed ? <Notices.Screen scenario={scenario} /> : null}
        {turns === 0 ? <p className={styles.briefing}>{briefing}</p> : null}
        <PartnerLines
          name={partner.fullName}
          role={partner.role}
          ownLabel={PLAY.you}
          own={ownWords(entries)}
          lines={view.spoken
            .filter(({ text }) => text !== '')
            .map(({ text, kind }) => ({ text, told: kind === 'vanished' || kind === 'story' }))}
          focusRef={lines}
        />
        {promised !== undefined ? (
          <PromisePart.Screen
            scenario={scenario}
            run={run}
            move={promised}
            onSay={(how, move) => {
              makeMove(rehearsal, scenario, { kind: 'mean', how });
              say(move);
            }}
            onBack={() => {
              setPromised(undefined);
              lines.current?.focus({ preventScroll: true });
            }}
          />
        ) : (
          <Choices
            view={view}
            labels={TALK_LABELS}
            goal={you.goal}
            hour={tomorrow.hour}
            picked={picked}
            guessOf={view.asksGuess ? partner.name : undefined}
            words={view.mayBuild ? ways : undefined}
            // The other ways out are chosen: what they have in common is that no line of theirs is worth building.
            listed={mode !== 'own' && (mode !== 'build' || picked === 'other')}
            onPick={pick}
            onChoose={choose}
            turn={turns}
          />
        )}
        {turns === 0 ? null : (
          <TranscriptFold
            summary={calm ? PLAY.soFarCalm : PLAY.soFar(run.entries.filter(isOwnTurn).length)}
            rows={past}
            open={wide && past.length <= ROWS_ALWAYS_SHOWN}
          />
        )}
      </div>
    </main>
  );
}
