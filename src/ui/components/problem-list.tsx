import { issueText } from '../../copy/en/issues.ts';
import { SHELF } from '../../copy/en/shelf.ts';
import type { Issue } from '../../domain/kernel/issue.ts';
import styles from './problem-list.module.css';

/** Every problem: what it is, where, what was expected and found, and how to mend it. */
export function ProblemList({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <ul className={styles.problems}>
      {issues.map((issue) => {
        const { what, mend } = issueText(issue);
        return (
          <li key={`${issue.code} ${issue.place} ${issue.found}`} className={styles.problem}>
            <p>
              <b>{what}</b> {mend}
            </p>
            <dl className={styles.facts}>
              <dt>{SHELF.place}</dt>
              <dd dir="auto">{issue.place}</dd>
              <dt>{SHELF.expected}</dt>
              <dd dir="auto">{issue.expected}</dd>
              <dt>{SHELF.found}</dt>
              <dd dir="auto">{issue.found}</dd>
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
