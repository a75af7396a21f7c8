import type { Ref } from 'react';
import { DEBRIEF, ENDINGS } from '../../copy/en/debrief.ts';
import { CHANGES, FINDINGS } from '../../copy/en/findings.ts';
import type { DebriefView } from '../../store/debrief-view.ts';
import { AdviceCard } from '../components/advice-card.tsx';
import { ScoreCard } from '../components/score-card.tsx';
import styles from './debrief-body.module.css';
import { useTell } from './tell.ts';

interface FirstViewProps {
  readonly view: DebriefView;
  /** The partner's name. */
  readonly name: string;
  readonly withNumbers: boolean;
  readonly titleRef?: Ref<HTMLHeadingElement> | undefined;
}

/** What a debrief shows first: what came of it, in the partner's voice, the headlines, one thing to keep, one to change. */
export function FirstView({ view, name, withNumbers, titleRef }: FirstViewProps) {
  const tell = useTell();
  const { tact, relationship, outcome } = view.report;
  return (
    <div className={styles.first} data-first-view="">
      <header className={styles.head}>
        <h1 ref={titleRef} tabIndex={-1}>
          {view.report.settled ? tell.text(view.title) : DEBRIEF.unfinished}
        </h1>
        {view.remark === undefined ? <p>{ENDINGS[outcome.ending](name)}</p> : null}
      </header>
      {view.remark === undefined ? null : (
        <div className={styles.remark}>
          <figure>
            <figcaption>{DEBRIEF.later(name)}</figcaption>
            <blockquote dir="auto">“{view.remark}”</blockquote>
          </figure>
          {view.inner === undefined ? null : (
            <figure>
              <figcaption>{DEBRIEF.inner}</figcaption>
              <blockquote className={styles.inner} dir="auto">
                {view.inner}
              </blockquote>
              {view.guess === undefined ? null : <p>{DEBRIEF.guessed[view.guess]}</p>}
            </figure>
          )}
        </div>
      )}
      {view.report.unrated === undefined ? null : <p>{DEBRIEF.unrated[view.report.unrated]}</p>}
      {tact === undefined && relationship === undefined ? null : (
        <div className={styles.scores}>
          {tact === undefined ? null : <ScoreCard headline="tact" score={tact} withNumber={withNumbers} />}
          {relationship === undefined ? null : (
            <ScoreCard headline="relationship" score={relationship} withNumber={withNumbers} />
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
          text={CHANGES[view.change.finding.id]}
          why={FINDINGS[view.change.finding.reason]}
        />
      )}
    </div>
  );
}
