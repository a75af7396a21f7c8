import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { issueText } from '../../copy/en/issues.ts';
import { PROBLEM, SHELF } from '../../copy/en/shelf.ts';
import type { Issue } from '../../domain/kernel/issue.ts';
import { Button } from '../components/button.tsx';
import { ProblemList } from '../components/problem-list.tsx';
import styles from './page.module.css';
import { usePage } from './page.ts';

/** A page for what went amiss, with ways on. */
function ProblemPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { ports } = usePage();
  useEffect(() => ports.setTitle(`${title} · ${SHELF.title}`), [ports, title]);
  return (
    <main className={styles.page}>
      <h1>{title}</h1>
      {children}
      <div className={styles.actions}>
        <Button kind="main" name="play" onPress={() => ports.goTo('/')}>
          {PROBLEM.play}
        </Button>
        <Button name="shelf" onPress={() => ports.goTo('/shelf')}>
          {PROBLEM.shelf}
        </Button>
      </div>
    </main>
  );
}

/** A scene whose file cannot be played. */
export function BrokenScene({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <ProblemPage title={PROBLEM.brokenScene}>
      <ProblemList issues={issues} />
    </ProblemPage>
  );
}

/** A link that does not open, and why. */
export function BrokenLink({ issues }: { readonly issues: readonly Issue[] }) {
  const [first] = issues;
  const text = first === undefined ? undefined : issueText(first);
  return (
    <ProblemPage title={PROBLEM.brokenLink}>
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
    <ProblemPage title={PROBLEM.notFound}>
      <p>{PROBLEM.notFoundText}</p>
    </ProblemPage>
  );
}
