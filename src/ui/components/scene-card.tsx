import { PAGE } from '../../copy/en/page.ts';
import { SHELF } from '../../copy/en/shelf.ts';
import type { Issue } from '../../domain/kernel/issue.ts';
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
  };
  readonly problems: readonly Issue[];
  readonly onPlay: () => void;
  /** Tries once more to load a scene that did not come; absent where its file is broken for good. */
  readonly onRetry?: (() => void) | undefined;
}

/** One scene on the shelf; a broken one shows its problems instead of a way in. */
export function SceneCard({ card, problems, onPlay, onRetry }: SceneCardProps) {
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
          <p className={styles.meta}>{card.place}</p>
          <p>{card.partner}</p>
          <p>{card.goal}</p>
          <p className={styles.meta}>
            {SHELF.difficulty(card.difficulty)}. {SHELF.trains}: {card.skills.join(', ')}.
          </p>
          <Button kind="main" name={`play-${card.id}`} onPress={onPlay}>
            {SHELF.play}
            <span className="visually-hidden"> {card.title}</span>
          </Button>
        </>
      )}
    </article>
  );
}
