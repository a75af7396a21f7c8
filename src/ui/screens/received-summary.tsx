import { useRef } from 'react';
import { DEBRIEF } from '../../copy/en/debrief.ts';
import { TALK_LABELS } from '../../copy/en/play.ts';
import { RECEIVED, SUMMARY, THEIR_ENDINGS, THEIR_GOALS } from '../../copy/en/run-link.ts';
import { summaryMoveWords } from '../../copy/en/summary-moves.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { SummaryMove } from '../../domain/share-link/run-summary.ts';
import type { SharedSummary } from '../../domain/share-link/shared.ts';
import { wordOf } from '../../store/scene-words.ts';
import { Button } from '../components/button.tsx';
import { SenderLabel } from '../components/sender-label.tsx';
import { useEntry } from './entry.ts';
import page from './page.module.css';
import { usePage } from './page.ts';
import styles from './received-summary.module.css';

interface ReceivedSummaryProps {
  readonly title: string;
  readonly scenario: Scenario;
  readonly shared: SharedSummary;
}

/** What an id of a move stands for: a talk move with the small word that says what it does. */
function wordsOf(scenario: Scenario, kind: SummaryMove['kind'], id: string): string {
  const talk = kind === 'talk' ? scenario.moves.get(id)?.move : undefined;
  return talk === undefined ? wordOf(scenario, 'next', id) : `${TALK_LABELS[talk.kind]}: ${talk.text}`;
}

/** A run without its words: what was done and what came of it, as the sender's game says. It has no headline. */
export function ReceivedSummary({ title, scenario, shared: { label, summary } }: ReceivedSummaryProps) {
  const { ports } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEntry(heading);
  const { partner, id } = scenario.file;
  const { goal, ending } = summary.outcome;
  return (
    <main className={page.page}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <SenderLabel says={RECEIVED.from} label={label} />
      <p className={page.lead}>{SUMMARY.withheld}</p>
      <section className={styles.part} aria-label={SUMMARY.outcome}>
        <h2>{SUMMARY.outcome}</h2>
        <p>{THEIR_ENDINGS[ending](partner.name)}</p>
        <p>{THEIR_GOALS[goal]}</p>
      </section>
      <section className={styles.part} aria-label={SUMMARY.moves}>
        <h2>{SUMMARY.moves}</h2>
        <ol className={styles.moves}>
          {summary.moves.map((move, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: moves are never rearranged
            <li key={index} dir="auto">
              {summaryMoveWords(move, (id) => wordsOf(scenario, move.kind, id))}
            </li>
          ))}
        </ol>
      </section>
      <p className={page.small}>{SUMMARY.why}</p>
      <div className={page.actions}>
        <Button kind="main" name="play-first" onPress={() => ports.goTo(`/scene/${id}`)}>
          {RECEIVED.playFirst}
        </Button>
        <Button name="shelf" onPress={() => ports.goTo('/shelf')}>
          {DEBRIEF.shelf}
        </Button>
      </div>
    </main>
  );
}
