import type { ReactNode, Ref } from 'react';
import { useMemo } from 'react';
import { DEBRIEF, ENDINGS } from '../../copy/en/debrief.ts';
import type { JudgedRun } from '../../domain/judge/judge-heard.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { CriterionId } from '../../domain/scoring/rubric.ts';
import { debriefView, quotesOf } from '../../store/debrief-view.ts';
import { CriteriaTable } from '../components/criteria-table.tsx';
import { MarkedTranscript } from '../components/marked-transcript.tsx';
import { Notes } from '../components/notes.tsx';
import { playerHairOf } from '../picture/room/player-behind.tsx';
import { Stage } from '../picture/stage.tsx';
import { afterPicture } from './after-picture.ts';
import styles from './debrief-body.module.css';
import { FirstView } from './first-view.tsx';
import page from './page.module.css';
import { useTell } from './tell.ts';

/** What of a debrief is shown: all of it, but for a player's first runs and in calm mode. */
export interface DebriefShows {
  readonly numbers: boolean;
  readonly rubric: boolean;
  /** What is new this time, in a sentence. */
  readonly fresh?: string | undefined;
}

interface DebriefBodyProps {
  readonly scenario: Scenario;
  readonly judged: JudgedRun;
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly shows: DebriefShows;
  /** Judgements set aside on this page. */
  readonly disputed?: readonly CriterionId[];
  readonly onDispute?: (id: CriterionId) => void;
  /** What can be done with the run, after the first view of it. */
  readonly children?: ReactNode;
}

const NOTHING: readonly CriterionId[] = [];

/**
 * A run as it is read afterwards. First what came of it, in the partner's voice, the two headlines, one thing to keep
 * and one to change; then what can be done; then, on demand, every word and every judgement.
 */
export function DebriefBody(props: DebriefBodyProps) {
  const { scenario, judged, titleRef, shows, disputed = NOTHING, onDispute, children } = props;
  const view = useMemo(() => debriefView(scenario, judged, disputed), [scenario, judged, disputed]);
  const { name } = scenario.file.partner;
  const { outcome, findings } = view.report;
  const sign = shows.numbers ? String : DEBRIEF.letter;
  const tell = useTell();
  const ending = ENDINGS[outcome.ending](name);
  return (
    <main className={styles.debrief}>
      <div className={styles.picture}>
        <Stage {...afterPicture(scenario, judged)} playerHair={playerHairOf(scenario.file.id)} />
      </div>
      <div className={styles.column}>
        <FirstView view={view} name={name} withNumbers={shows.numbers} titleRef={titleRef} />
        {children}
        {shows.fresh === undefined ? null : <p className={page.small}>{shows.fresh}</p>}
        {view.remark === undefined ? null : (
          <details className={page.details} data-more="evening">
            <summary>{DEBRIEF.evening}</summary>
            <div className={styles.evening}>
              <p>{ending}</p>
              {view.story === undefined ? null : <p dir="auto">{tell.text(view.story)}</p>}
              {view.echo === undefined ? null : (
                <figure>
                  <figcaption>{DEBRIEF.echo(name)}</figcaption>
                  <blockquote dir="auto">“{view.echo}”</blockquote>
                </figure>
              )}
            </div>
          </details>
        )}
        <details className={page.details} data-more="said">
          <summary>{DEBRIEF.transcript}</summary>
          <section className={styles.said} aria-label={DEBRIEF.transcript}>
            <MarkedTranscript
              rows={view.turns.map(({ by, told, stretches }) => ({
                who: by === 'player' ? DEBRIEF.you : told ? DEBRIEF.told : name,
                own: by === 'player',
                told,
                stretches: told
                  ? stretches.map((each) => ({ ...each, text: tell.text(each.text) }))
                  : stretches,
              }))}
              earned={DEBRIEF.earned}
              cost={DEBRIEF.cost}
              sign={sign}
            />
            {view.notes.length > 0 ? <Notes notes={view.notes} sign={sign} rubric={view.rubric} /> : null}
          </section>
        </details>
        {findings.length === 0 || !shows.rubric ? null : (
          <details className={page.details} data-more="points">
            <summary>{DEBRIEF.allPoints}</summary>
            <CriteriaTable
              findings={findings}
              caps={{ tact: view.report.tact?.cap, relationship: view.report.relationship?.cap }}
              rubric={view.rubric}
              withNumbers={shows.numbers}
              disputed={disputed}
              quotes={(finding) => quotesOf(judged.transcript, finding)}
              onDispute={onDispute}
            />
          </details>
        )}
      </div>
    </main>
  );
}
