import { useCallback, useMemo, useState } from 'react';
import { COACH } from '../../copy/en/coach.ts';
import type { JudgedRun } from '../../domain/judge/judge-heard.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { coachView, comparison } from '../../store/coach-view.ts';
import type { FormerRun } from '../../store/former-run.ts';
import { rewind, tryAgain } from '../../store/rewind.ts';
import type { Run } from '../../store/session.ts';
import { becomes } from '../components/becomes.ts';
import { Button } from '../components/button.tsx';
import { ComparisonTable } from '../components/comparison-table.tsx';
import { WhatIfCard } from '../components/what-if-card.tsx';
import { AnotherPerson } from './another-person.tsx';
import { useChoiceKeys } from './choice-keys.ts';
import styles from './debrief-coach.module.css';
import page from './page.module.css';
import { usePage } from './page.ts';
import { SharePanel } from './share-panel.tsx';
import { useTell } from './tell.ts';

interface DebriefCoachProps {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly judged: JudgedRun;
  /** The run before this one, to be compared. */
  readonly former: FormerRun | undefined;
  readonly withNumbers: boolean;
}

/** What a debrief offers to try: that moment again, what if, the run before, and the same words to another person. */
export function DebriefCoach({ scenario, run, judged, former, withNumbers }: DebriefCoachProps) {
  const { rehearsal } = usePage();
  const { log } = run;
  const view = useMemo(() => coachView(scenario, log, judged), [scenario, log, judged]);
  const [asked, setAsked] = useState(false);
  const tell = useTell();
  const point = view.turningPoint;
  const again = useCallback(() => {
    if (point !== undefined) rewind(rehearsal, scenario, point.moves);
  }, [rehearsal, scenario, point]);
  const back = useCallback(() => tryAgain(rehearsal, scenario), [rehearsal, scenario]);
  useChoiceKeys({ onAgain: point === undefined ? undefined : again, onBack: back });
  const both = (before: JudgedRun, after: JudgedRun['report']) =>
    (['tact', 'relationship'] as const).flatMap(
      (headline) => becomes(headline, before.report[headline], after[headline], withNumbers) ?? [],
    );
  return (
    <>
      {point === undefined ? null : (
        <div className={styles.again}>
          <Button kind="main" name="moment" onPress={again}>
            {COACH.moment}
          </Button>
          <p className={page.small} dir="auto">
            {COACH.momentAt(point.told ? tell.text(point.words) : point.words)}
          </p>
        </div>
      )}
      {former === undefined ? null : (
        <section className={styles.block} aria-label={COACH.compare}>
          <h2>{COACH.compare}</h2>
          <ComparisonTable
            comparison={comparison(former.judged, judged)}
            becomes={both(former.judged, judged.report)}
          />
          <div>
            <SharePanel former scenario={scenario} log={former.log} judged={former.judged} />
          </div>
        </section>
      )}
      {view.whatIfs.length === 0 ? null : (
        <details className={page.details} data-more="what-if">
          <summary>{COACH.whatIf}</summary>
          <ul className={styles.ifs}>
            {view.whatIfs.map(({ kind, words, report, turn }) => (
              <WhatIfCard key={`${turn} ${words}`} kind={kind} words={words} becomes={both(judged, report)} />
            ))}
          </ul>
          <p className={page.small}>{COACH.worked}</p>
        </details>
      )}
      <details
        className={page.details}
        data-more="person"
        onToggle={({ currentTarget: { open } }) => setAsked((before) => before || open)}
      >
        <summary>{COACH.person}</summary>
        {asked ? (
          <AnotherPerson scenario={scenario} log={log} judged={judged} withNumbers={withNumbers} />
        ) : null}
      </details>
      <details className={page.details} data-more="moments">
        <summary>{COACH.otherMoment}</summary>
        <ol className={styles.moments}>
          {view.moments.map(({ moves, words, told }) => (
            <li key={moves}>
              <Button
                kind="quiet"
                name={`moment-${moves}`}
                onPress={() => rewind(rehearsal, scenario, moves)}
              >
                <span dir="auto">{told ? tell.text(words) : `“${words}”`}</span>
              </Button>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
