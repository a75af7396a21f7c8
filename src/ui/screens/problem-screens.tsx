import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { issueText } from '../../copy/en/issues.ts';
import { PAGE } from '../../copy/en/page.ts';
import { PROBLEM } from '../../copy/en/shelf.ts';
import type { Issue } from '../../domain/kernel/issue.ts';
import { Button } from '../components/button.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import type { VignetteOf } from '../picture/vignette.tsx';
import { Vignette } from '../picture/vignette.tsx';
import { useEntry } from './entry.ts';
import styles from './page.module.css';
import { usePage } from './page.ts';

interface ProblemPageProps {
  readonly title: string;
  readonly picture: VignetteOf;
  readonly children: ReactNode;
  /** Tries again what went amiss; without it the first scene is the way on. */
  readonly onRetry?: () => void;
}

/** A page for what went amiss, with ways on. */
function ProblemPage({ title, picture, children, onRetry }: ProblemPageProps) {
  const { ports } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEntry(heading);
  useEffect(() => ports.setTitle(`${title} · ${PAGE.title}`), [ports, title]);
  return (
    <main className={styles.page}>
      <Vignette of={picture} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <div className={styles.actions}>
        {onRetry === undefined ? (
          <Button kind="main" name="play" onPress={() => ports.goTo('/')}>
            {PROBLEM.play}
          </Button>
        ) : (
          <Button kind="main" name="retry" onPress={onRetry}>
            {PAGE.retry}
          </Button>
        )}
        <Button name="shelf" onPress={() => ports.goTo('/shelf')}>
          {PROBLEM.shelf}
        </Button>
      </div>
    </main>
  );
}

interface BrokenSceneProps {
  readonly issues: readonly Issue[];
  readonly onRetry: () => void;
}

/** A scene whose file cannot be played; it may be the first scene, so the way on is to try again. */
export function BrokenScene({ issues, onRetry }: BrokenSceneProps) {
  return (
    <ProblemPage title={PROBLEM.brokenScene} picture="torn" onRetry={onRetry}>
      <ProblemList issues={issues} />
    </ProblemPage>
  );
}

/** A link that does not open, and why. */
export function BrokenLink({ issues }: { readonly issues: readonly Issue[] }) {
  const [first] = issues;
  const text = first === undefined ? undefined : issueText(first);
  return (
    <ProblemPage title={PROBLEM.brokenLink} picture="letter">
      {text === undefined ? null : (
        <p>
          <b>{text.what}</b> {text.mend}
        </p>
      )}
      <details className={styles.details}>
        <summary>{PROBLEM.details}</summary>
        <ProblemList issues={issues} />
      </details>
    </ProblemPage>
  );
}

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <ProblemPage title={PROBLEM.notFound} picture="nowhere">
      <p>{PROBLEM.notFoundText}</p>
    </ProblemPage>
  );
}
