import { useMemo, useRef, useState } from 'react';
import { PAGE } from '../../copy/en/page.ts';
import { EVENTS, SHELF, SKILL_WORDS } from '../../copy/en/shelf.ts';
import type { Card } from '../../domain/practice/card.ts';
import type { RunRecord } from '../../domain/practice/run-record.ts';
import { loadCatalogue } from '../../store/load-catalogue.ts';
import { loadScene } from '../../store/load-scene.ts';
import { allRuns } from '../../store/past-runs.ts';
import type { ShelfFilter } from '../../store/shelf-filter.ts';
import {
  cardOfTheDay,
  filterBy,
  filterValues,
  fittingCards,
  keepFilter,
  keptFilter,
} from '../../store/shelf-filter.ts';
import { Button } from '../components/button.tsx';
import { SceneCard } from '../components/scene-card.tsx';
import { ShelfFilters } from '../components/shelf-filters.tsx';
import { Vignette } from '../picture/vignette.tsx';
import { DoneThere } from './done-there.tsx';
import pageStyles from './page.module.css';
import { usePage, useSession } from './page.ts';
import styles from './shelf-screen.module.css';
import { useTell } from './tell.ts';

/** So many cards are drawn at once, and more when they are asked for. */
const AT_ONCE = 24;

interface ShelfCardsProps {
  readonly cards: readonly Card[];
  /** Whether more are on their way, or did not come. */
  readonly more: 'none' | 'coming' | 'failed';
}

/** The cards that are looked for, with what they are looked for by. */
export function ShelfCards({ cards, more }: ShelfCardsProps) {
  const { rehearsal, ports } = usePage();
  const [filter, setFilter] = useState(() => keptFilter(rehearsal));
  const [most, setMost] = useState(AT_ONCE);
  const catalogue = useSession((session) => session.catalogue);
  const scenes = useSession((session) => session.scenes);
  const past = useSession((session) => session.past);
  const calm = useSession(({ settings }) => settings.calm);
  const tell = useTell();
  const count = useRef<HTMLParagraphElement>(null);
  const runs = useMemo(() => byScene(allRuns(past)), [past]);
  const { skills, events } = useMemo(() => filterValues(cards), [cards]);
  const fitting = useMemo(() => fittingCards(cards, filter), [cards, filter]);
  const today = useMemo(() => cardOfTheDay(catalogue, rehearsal.ports.today()), [catalogue, rehearsal]);
  const look = (wanted: ShelfFilter) => {
    setFilter(wanted);
    setMost(AT_ONCE);
    keepFilter(rehearsal, wanted);
  };
  return (
    <>
      {today === undefined ? null : (
        <Button name="today" onPress={() => ports.goTo(`/scene/${today.id}`)}>
          {SHELF.playToday(today.title)}
        </Button>
      )}
      <ShelfFilters
        skills={skills}
        events={events}
        skill={filter.skill}
        event={filter.event}
        onSkill={(skill) => look(filterBy(filter, 'skill', skill))}
        onEvent={(event) => look(filterBy(filter, 'event', event))}
      />
      <p role="status" ref={count} tabIndex={-1} className={pageStyles.small}>
        {fitting.length === 0 && more !== 'coming'
          ? SHELF.none
          : told(filter, fitting.length, cards.length, calm)}
      </p>
      {fitting.length === 0 && more !== 'coming' ? (
        <div className={styles.failed}>
          <Vignette of="hooks" />
          <Button
            name="all-scenes"
            onPress={() => {
              look({});
              // What was pressed goes with the empty list.
              count.current?.focus();
            }}
          >
            {SHELF.showAll}
          </Button>
        </div>
      ) : null}
      <ul className={styles.cards}>
        {fitting.slice(0, most).map((card) => {
          const scene = scenes[card.id];
          const failed = scene?.status === 'failed';
          const done = runs.get(card.id);
          return (
            <li key={card.id}>
              <SceneCard
                card={{ ...card, goal: tell.text(card.goal) }}
                calm={calm}
                ofTheDay={card.id === today?.id}
                problems={failed ? scene.issues : card.problems}
                done={done === undefined ? undefined : <DoneThere scene={card.id} runs={done} />}
                onPlay={() => ports.goTo(`/scene/${card.id}`)}
                onRetry={failed ? () => void loadScene(rehearsal, card.id) : undefined}
              />
            </li>
          );
        })}
      </ul>
      {fitting.length > most ? (
        <Button
          name="more-scenes"
          onPress={() => {
            setMost(most + AT_ONCE);
            // With the last of them the button goes.
            if (fitting.length <= most + AT_ONCE) count.current?.focus();
          }}
        >
          {SHELF.more}
        </Button>
      ) : null}
      {more === 'coming' ? <p className={pageStyles.small}>{SHELF.coming}</p> : null}
      {more === 'failed' ? (
        <div className={styles.failed} role="alert">
          <p>{SHELF.notAll}</p>
          <Button name="retry-more" onPress={() => void loadCatalogue(rehearsal)}>
            {PAGE.retry}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** How many scenes fit, and to what; without a number in calm mode. */
function told({ skill, event }: ShelfFilter, shown: number, all: number, calm: boolean): string {
  const words = [
    ...(skill === undefined ? [] : [SKILL_WORDS[skill]]),
    ...(event === undefined ? [] : [EVENTS[event]]),
  ];
  if (!calm) return SHELF.count(shown, all);
  return words.length === 0 ? SHELF.all : words.join('. ');
}

function byScene(runs: readonly RunRecord[]): ReadonlyMap<string, readonly [RunRecord, ...RunRecord[]]> {
  const scenes = new Map<string, [RunRecord, ...RunRecord[]]>();
  for (const run of runs) {
    const { scenario } = run.body.log;
    const others = scenes.get(scenario);
    if (others === undefined) scenes.set(scenario, [run]);
    else others.push(run);
  }
  return scenes;
}
