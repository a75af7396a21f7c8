import { useEffect } from 'react';
import { WORDS } from '../../copy/en/words.ts';
import type { RunLog } from '../../domain/run-log/run-log.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { dropOwnLine, keepOwnLine, ownLinesOf, recallOwnLines } from '../../store/own-lines.ts';
import { Button } from '../components/button.tsx';
import styles from './keep-lines.module.css';
import page from './page.module.css';
import { usePage, useSession } from './page.ts';

interface KeepLinesProps {
  readonly scenario: Scenario;
  readonly log: RunLog;
}

/** The lines of the run that the player found themselves, to be kept for other talks; nothing where all were chosen. */
export function KeepLines({ scenario, log }: KeepLinesProps) {
  const { rehearsal } = usePage();
  const kept = useSession((session) => session.ownLines);
  useEffect(() => recallOwnLines(rehearsal), [rehearsal]);
  const lines = ownLinesOf(scenario, log);
  if (lines.length === 0) return null;
  return (
    <details className={page.details} data-more="lines">
      <summary>{WORDS.keepLines}</summary>
      <p className={page.small}>{WORDS.keepLinesHint}</p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line} className={styles.line}>
            <span dir="auto">“{line}”</span>
            <Button
              pressed={kept.includes(line)}
              onPress={() => (kept.includes(line) ? dropOwnLine : keepOwnLine)(rehearsal, line)}
            >
              {kept.includes(line) ? WORDS.kept : WORDS.keepLine}
              <span className="visually-hidden"> “{line}”</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
