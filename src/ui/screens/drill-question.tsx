import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { DRILL, EXIT_LABELS, EXIT_REASONS } from '../../copy/en/drill.ts';
import { MENU } from '../../copy/en/menu.ts';
import { NOTICES } from '../../copy/en/notices.ts';
import { PLAY } from '../../copy/en/play.ts';
import type { Drill } from '../../domain/practice/drill.ts';
import type { DrillFact, Question } from '../../domain/practice/drill-questions.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { chooseExit, openCount, readOn, replyNow } from '../../store/drill.ts';
import { drillView } from '../../store/drill-view.ts';
import { dismissStorage } from '../../store/notices.ts';
import type { Tell } from '../../store/tell.ts';
import { Button } from '../components/button.tsx';
import { FactList } from '../components/fact-list.tsx';
import { Notice } from '../components/notice.tsx';
import { onePress } from '../components/one-press.ts';
import { lookWithCue } from '../picture/cue-looks.ts';
import { playerHairOf } from '../picture/room/player-behind.tsx';
import { Stage } from '../picture/stage.tsx';
import { useChoiceKeys } from './choice-keys.ts';
import styles from './drill-question.module.css';
import { goToStart } from './entry.ts';
import { usePage, useSession } from './page.ts';
import { useTell } from './tell.ts';

interface DrillQuestionProps {
  readonly drill: Drill;
  readonly question: Question;
  readonly scenario: Scenario;
  /** True where some scenes did not come, so that these are not all there are. */
  readonly partly: boolean;
}

/** One question of the drill, or the reply to its answer. The focus is on its heading as it comes up. */
export function DrillQuestion({ drill, question, scenario, partly }: DrillQuestionProps) {
  const { rehearsal, ports } = usePage();
  const { calm, keys } = useSession(({ settings }) => settings);
  const storage = useSession((session) => session.storage);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = useMemo(() => drillView(scenario, question), [scenario, question]);
  const tell = useTell();
  const reply = replyNow(drill);
  const { partner, room, title } = scenario.file;
  const goOn = useCallback(() => readOn(rehearsal), [rehearsal]);
  useChoiceKeys({ onGoOn: reply === undefined ? undefined : goOn });
  useEffect(() => goToStart(heading.current), []);
  const open = openCount(drill);
  const why = useId();
  return (
    <main className={styles.drill} data-keys={keys}>
      <header className={styles.bar}>
        <p>
          {DRILL.place(partner.name, tell.text(title))}
          {calm ? null : <span> {DRILL.left(open)}</span>}
        </p>
        <Button kind="quiet" name="shelf" onPress={() => ports.goTo('/shelf')}>
          {MENU.shelf}
        </Button>
      </header>
      <div className={styles.picture}>
        {view === undefined ? null : (
          <Stage
            room={room}
            clock={{ hour: view.watch.hour, minute: view.watch.minute }}
            partner={view.cue === undefined ? partner.look : lookWithCue(partner.look, view.cue.look)}
            others={view.bystanders}
            label={tell.text(view.cue?.words ?? title)}
            playerHair={playerHairOf(scenario.file.id)}
          />
        )}
      </div>
      <div className={styles.column}>
        {storage === 'told' ? (
          <Notice text={NOTICES.storage} close={PLAY.close} onClose={() => dismissStorage(rehearsal)} />
        ) : null}
        {partly && drill.answers.length === 0 ? <p className={styles.small}>{DRILL.partly}</p> : null}
        <FactList
          label={DRILL.facts}
          facts={question.facts.map((fact) => factRow(fact, scenario, calm, tell))}
        />
        {reply === undefined ? (
          <>
            <h1 ref={heading} tabIndex={-1}>
              {DRILL.question}
            </h1>
            <ul className={styles.exits} aria-label={DRILL.question}>
              {question.exits.map(({ exit }) => (
                <li key={exit}>
                  <button
                    type="button"
                    className={styles.exit}
                    data-choice={exit}
                    onClick={onePress(() => chooseExit(rehearsal, exit))}
                  >
                    {EXIT_LABELS[exit]}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <div className={styles.reply} data-fits={reply.fits}>
              <h1 ref={heading} tabIndex={-1} aria-describedby={why}>
                {reply.fits ? DRILL.fits : `${DRILL.another} ${fitting(question)}.`}
              </h1>
              {reply.late ? <p>{DRILL.late}</p> : null}
              <p id={why}>{EXIT_REASONS[reply.shown](partner.name)}</p>
              {reply.fits ? null : <p className={styles.small}>{DRILL.backLater}</p>}
            </div>
            <div className={styles.actions}>
              <Button kind="main" name="go-on" onPress={goOn}>
                {DRILL.goOn}
              </Button>
            </div>
          </>
        )}
      </div>
    </main>
  );
}

/** The exits that fit, as a list in words. */
function fitting({ exits }: Question): string {
  const names = exits.flatMap(({ exit, fit }) => (fit === 'fits' ? [EXIT_LABELS[exit]] : []));
  return names.join(` ${DRILL.or} `);
}

function factRow(fact: DrillFact, { file }: Scenario, calm: boolean, tell: Tell) {
  const { partner, people, you } = file;
  switch (fact.kind) {
    case 'cue':
      return { name: DRILL.seen, words: tell.text(fact.words) };
    case 'need':
      return { name: DRILL.hopes(partner.name), words: tell.text(fact.words) };
    case 'told':
      return { name: DRILL.told, words: tell.text(fact.words) };
    case 'person':
      return { name: DRILL.there, words: `${fact.name}: ${tell.text(fact.words)}` };
    case 'time': {
      const watched = people.find(({ id }) => id === you.person)?.name ?? '';
      const left = fact.short ? DRILL.short : DRILL.enough;
      return {
        name: DRILL.time,
        words: calm ? left : `${DRILL.minutes(fact.minutes)} ${watched} ${you.deadline}.`,
      };
    }
  }
}
