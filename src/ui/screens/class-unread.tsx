import { CLASS, unreadWords } from '../../copy/en/class.ts';
import { issueText } from '../../copy/en/issues.ts';
import type { UnreadRow } from '../../domain/class/class-table.ts';
import styles from './class-screen.module.css';

/** The links that could not be judged, each with its line and what is wrong with it. */
export function ClassUnread({ rows }: { readonly rows: readonly UnreadRow[] }) {
  return (
    <section className={styles.unread} aria-labelledby="class-unread">
      <h2 id="class-unread">{CLASS.unread}</h2>
      <ul>
        {rows.map(({ place, line, label, code }) => (
          <li key={place}>
            <b>
              {CLASS.line(line)}
              {label === '' ? '' : `, ${label}`}: {unreadWords(code)}
            </b>
            . {issueText({ code, place: '', expected: '', found: '' }).what}
          </li>
        ))}
      </ul>
    </section>
  );
}
