import type { ReactNode, Ref } from 'react';
import { useMemo } from 'react';
import { DEBRIEF, ENDINGS } from '../../copy/en/debrief.ts';
import { CHANGES, FINDINGS } from '../../copy/en/findings.ts';
import type { JudgedRun } from '../../domain/judge/judge-run.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { debriefView } from '../../store/debrief-view.ts';
import { AdviceCard } from '../components/advice-card.tsx';
import { CriteriaTable } from '../components/criteria-table.tsx';
import { MarkedTranscript } from '../components/marked-transcript.tsx';
import { Notes } from '../components/notes.tsx';
import { ScoreCard } from '../components/score-card.tsx';
import { Stage } from '../picture/stage.tsx';
import { afterPicture } from './after-picture.ts';
import styles from './debrief-body.module.css';
import page from './page.module.css';

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
  readonly children?: ReactNode;
}

/** A run as it is read afterwards: outcome first, then the two headlines, keep and change, and every word. */
export function DebriefBody({ scenario, judged, titleRef, shows, children }: DebriefBodyProps) {
  const view = useMemo(() => debriefView(scenario, judged), [scenario, judged]);
  const { name } = scenario.file.partner;
  const { tact, relationship, outcome, findings } = view.report;
  const picture = afterPicture(scenario, judged);
  return (
    <main className={styles.debrief}>
      <div className={styles.picture}>
        <Stage {...picture} />
      </div>
      <div className={styles.column}>
        <header className={styles.head}>
          <h1 ref={titleRef} tabIndex={-1}>
            {view.report.settled ? view.title : DEBRIEF.unfinished}
          </h1>
          <p>{ENDINGS[outcome.ending](name)}</p>
        </header>
        {view.story === undefined ? null : <p dir="auto">{view.story}</p>}
        {tact === undefined && relationship === undefined ? null : (
          <div className={styles.scores}>
            {tact === undefined ? null : (
              <ScoreCard headline="tact" score={tact} withNumber={shows.numbers} />
            )}
            {relationship === undefined ? null : (
              <ScoreCard headline="relationship" score={relationship} withNumber={shows.numbers} />
            )}
          </div>
        )}
        {shows.fresh === undefined ? null : <p className={styles.fresh}>{shows.fresh}</p>}
        {view.remark === undefined ? null : (
          <div className={styles.remark}>
            <figure>
              <figcaption>{DEBRIEF.later(name)}</figcaption>
              <blockquote dir="auto">“{view.remark}”</blockquote>
            </figure>
            {view.inner === undefined ? null : (
              <figure>
                <figcaption>{DEBRIEF.inner(name)}</figcaption>
                <blockquote className={styles.inner} dir="auto">
                  {view.inner}
                </blockquote>
                {view.guess === undefined ? null : <p>{DEBRIEF.guessed[view.guess]}</p>}
              </figure>
            )}
            {view.echo === undefined ? null : (
              <figure>
                <figcaption>{DEBRIEF.echo(name)}</figcaption>
                <blockquote dir="auto">“{view.echo}”</blockquote>
              </figure>
            )}
          </div>
        )}
        {view.keep === undefined ? null : (
          <AdviceCard
            kind="keep"
            title={DEBRIEF.keep}
            quote={view.keep.quote}
            text={FINDINGS[view.keep.finding.reason]}
          />
        )}
        {view.change === undefined ? null : (
          <AdviceCard
            kind="change"
            title={DEBRIEF.change}
            quote={view.change.quote}
            text={`${FINDINGS[view.change.finding.reason]} ${CHANGES[view.change.finding.id]}`}
          />
        )}
        {children}
        <section className={styles.said} aria-label={DEBRIEF.transcript}>
          <h2>{DEBRIEF.transcript}</h2>
          <MarkedTranscript
            rows={view.turns.map(({ by, told, stretches }) => ({
              who: by === 'player' ? DEBRIEF.you : told ? DEBRIEF.told : name,
              own: by === 'player',
              told,
              stretches,
            }))}
            earned={DEBRIEF.earned}
            cost={DEBRIEF.cost}
          />
          {view.notes.length > 0 ? <Notes notes={view.notes} /> : null}
        </section>
        {findings.length === 0 || !shows.rubric ? null : (
          <details className={page.details}>
            <summary>{DEBRIEF.allPoints}</summary>
            <CriteriaTable findings={findings} rubric={view.rubric} withNumbers={shows.numbers} />
          </details>
        )}
      </div>
    </main>
  );
}
