import type { ReactNode, Ref } from 'react';
import { useMemo } from 'react';
import { ENDINGS } from '../../copy/en/debrief.ts';
import { CHALLENGE, RECEIVED, SIDE_WORDS, THEIR_ENDINGS, THEIR_GOALS } from '../../copy/en/run-link.ts';
import type { JudgedRun } from '../../domain/judge/judge-heard.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { comparison } from '../../store/coach-view.ts';
import { debriefView } from '../../store/debrief-view.ts';
import { ComparisonTable } from '../components/comparison-table.tsx';
import { ScoreCard } from '../components/score-card.tsx';
import { SenderLabel } from '../components/sender-label.tsx';
import page from './page.module.css';
import styles from './side-by-side.module.css';
import { useTell } from './tell.ts';

interface SideBySideProps {
  readonly scenario: Scenario;
  readonly label: string | undefined;
  readonly theirs: JudgedRun;
  readonly yours: JudgedRun;
  readonly withNumbers: boolean;
  readonly titleRef: Ref<HTMLHeadingElement>;
  /** What can be done next. */
  readonly children: ReactNode;
}

/** Two runs of the same moment: how each ended and was judged, and wording against wording. */
export function SideBySide(props: SideBySideProps) {
  const { scenario, label, theirs, yours, withNumbers, titleRef, children } = props;
  const both = useMemo(() => comparison(theirs, yours), [theirs, yours]);
  const tell = useTell();
  const { name } = scenario.file.partner;
  return (
    <main className={page.page}>
      <h1 ref={titleRef} tabIndex={-1}>
        {CHALLENGE.sideBySide}: {scenario.file.title}
      </h1>
      <SenderLabel says={RECEIVED.from} label={label} />
      <div className={styles.both}>
        <Side title={CHALLENGE.theirs} judged={theirs} withNumbers={withNumbers}>
          <p>{THEIR_ENDINGS[theirs.report.outcome.ending](name)}</p>
          <p>{THEIR_GOALS[theirs.report.outcome.goal]}</p>
        </Side>
        <Side title={CHALLENGE.yours} judged={yours} withNumbers={withNumbers}>
          <p>{ENDINGS[yours.report.outcome.ending](name)}</p>
          <p>{tell.text(debriefView(scenario, yours).title)}</p>
        </Side>
      </div>
      <ComparisonTable
        comparison={both}
        becomes={[]}
        before={CHALLENGE.theirs}
        after={CHALLENGE.yours}
        changes={SIDE_WORDS}
      />
      <p className={page.small}>{CHALLENGE.neither}</p>
      <div className={page.actions}>{children}</div>
    </main>
  );
}

interface SideProps {
  readonly title: string;
  readonly judged: JudgedRun;
  readonly withNumbers: boolean;
  readonly children: ReactNode;
}

function Side({ title, judged: { report }, withNumbers, children }: SideProps) {
  const rated = (['tact', 'relationship'] as const).flatMap((headline) => {
    const score = report[headline];
    return score === undefined ? [] : [{ headline, score }];
  });
  return (
    <section className={styles.side} aria-label={title}>
      <h2>{title}</h2>
      {children}
      {rated.length === 0 ? <p>{CHALLENGE.notRated}</p> : null}
      {rated.map(({ headline, score }) => (
        <ScoreCard key={headline} headline={headline} score={score} withNumber={withNumbers} whose={title} />
      ))}
    </section>
  );
}
