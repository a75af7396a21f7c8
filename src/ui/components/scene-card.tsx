import type { ReactNode } from 'react';
import { PAGE } from '../../copy/en/page.ts';
import { DIFFICULTY, SHELF } from '../../copy/en/shelf.ts';
import type { Issue } from '../../domain/kernel/issue.ts';
import type { PersonLook } from '../../domain/scenario/look.ts';
import { Portrait } from '../picture/portrait.tsx';
import { Button } from './button.tsx';
import { ProblemList } from './problem-list.tsx';
import styles from './scene-card.module.css';

interface SceneCardProps {
  readonly card: {
    readonly id: string;
    readonly title: string;
    readonly place: string;
    readonly partner: string;
    readonly goal: string;
    readonly difficulty: number;
    readonly skills: readonly string[];
    readonly look?: PersonLook;
  };
  readonly problems: readonly Issue[];
  /** True where no number is wanted. */
  readonly calm?: boolean;
  readonly ofTheDay?: boolean;
  /** What the player has done there; absent where nothing. */
  readonly done?: ReactNode;
  readonly onPlay: () => void;
  /** Tries once more to load a scene that did not come; absent where its file is broken for good. */
  readonly onRetry?: (() => void) | undefined;
}

/** One scene on the shelf; a broken one shows its problems instead of a way in. */
export function SceneCard({
  card,
  problems,
  calm = false,
  ofTheDay = false,
  done,
  onPlay,
  onRetry,
}: SceneCardProps) {
  const broken = problems.length > 0;
  return (
    <article className={styles.card} aria-label={card.title}>
      <h3>{card.title}</h3>
      {broken ? (
        <>
          <p>
            <b>{SHELF.broken}</b>
          </p>
          <ProblemList issues={problems} />
          {onRetry === undefined ? null : (
            <Button name={`retry-${card.id}`} onPress={onRetry}>
              {PAGE.retry}
              <span className="visually-hidden"> {card.title}</span>
            </Button>
          )}
        </>
      ) : (
        <>
          {ofTheDay ? <p className={styles.tag}>{SHELF.today}</p> : null}
          <div className={styles.who}>
            {card.look === undefined ? null : <Portrait look={card.look} />}
            <div>
              <p className={styles.meta}>{card.place}</p>
              <p>{card.partner}</p>
            </div>
          </div>
          <p>{card.goal}</p>
          <p className={styles.meta}>
            {calm ? DIFFICULTY[card.difficulty - 1] : SHELF.difficulty(card.difficulty)}. {SHELF.trains}:{' '}
            {card.skills.join(', ')}.
          </p>
          {done}
          <Button kind="main" name={`play-${card.id}`} onPress={onPlay}>
            {SHELF.play}
            <span className="visually-hidden"> {card.title}</span>
          </Button>
        </>
      )}
    </article>
  );
}
