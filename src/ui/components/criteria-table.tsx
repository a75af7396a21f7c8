import { DEBRIEF, HEADLINE_WORDS } from '../../copy/en/debrief.ts';
import { CRITERIA, FINDINGS, SOURCES } from '../../copy/en/findings.ts';
import type { Finding } from '../../domain/scoring/finding.ts';
import type { CriterionId, CriterionRow } from '../../domain/scoring/rubric.ts';
import styles from './criteria-table.module.css';

interface CriteriaTableProps {
  readonly findings: readonly Finding[];
  readonly rubric: Readonly<Record<CriterionId, CriterionRow>>;
  /** False in calm mode: then words stand alone. */
  readonly withNumbers: boolean;
}

/** Every criterion with its level, why it got it, and why it is there at all. */
export function CriteriaTable({ findings, rubric, withNumbers }: CriteriaTableProps) {
  return (
    <>
      {(['tact', 'relationship'] as const).map((headline) => (
        <section key={headline} className={styles.group}>
          <h3>{HEADLINE_WORDS[headline]}</h3>
          <ul className={styles.list}>
            {findings
              .filter(({ id }) => rubric[id].headline === headline)
              .map((finding) => (
                <li key={finding.id} className={styles.row} data-criterion={finding.id}>
                  <p className={styles.name}>
                    <b>{CRITERIA[finding.id]}</b>
                    <span>
                      {finding.level === undefined
                        ? DEBRIEF.notCounted
                        : withNumbers
                          ? `${DEBRIEF.level(finding.level)}, ${DEBRIEF.weight(rubric[finding.id].weight)}`
                          : DEBRIEF.levelWords[finding.level]}
                    </span>
                  </p>
                  <p>{FINDINGS[finding.reason]}</p>
                  <p className={styles.why}>{SOURCES[rubric[finding.id].source]}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p className={styles.why}>{DEBRIEF.judgement}</p>
    </>
  );
}
