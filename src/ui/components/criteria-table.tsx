import { DEBRIEF, HEADLINE_WORDS } from '../../copy/en/debrief.ts';
import { CHANGES, CRITERIA, FINDINGS, SOURCES } from '../../copy/en/findings.ts';
import type { Finding } from '../../domain/scoring/finding.ts';
import type { CriterionId, CriterionRow, Headline } from '../../domain/scoring/rubric.ts';
import styles from './criteria-table.module.css';

interface CriteriaTableProps {
  /** What holds a headline down, where something does. */
  readonly caps: Readonly<Partial<Record<Headline, number | undefined>>>;
  readonly findings: readonly Finding[];
  readonly rubric: Readonly<Record<CriterionId, CriterionRow>>;
  /** False in calm mode: then words stand alone. */
  readonly withNumbers: boolean;
  /** Judgements that the player has set aside on this page. */
  readonly disputed: readonly CriterionId[];
  /** The words of the player's that a finding rests on. */
  readonly quotes: (finding: Finding) => readonly string[];
  /** Sets a judgement aside, or takes it up again; left out where the run is somebody else's. */
  readonly onDispute?: ((id: CriterionId) => void) | undefined;
}

/** Every criterion with its level, why it got it, and why it is there at all. */
export function CriteriaTable({ findings, rubric, caps, ...more }: CriteriaTableProps) {
  return (
    <>
      {(['tact', 'relationship'] as const).map((headline) => (
        <section key={headline} className={styles.group}>
          <h3>{HEADLINE_WORDS[headline]}</h3>
          <Cap at={more.withNumbers ? caps[headline] : undefined} />
          <ul className={styles.list}>
            {findings
              .filter(({ id }) => rubric[id].headline === headline)
              .map((finding) => (
                <Row key={finding.id} finding={finding} row={rubric[finding.id]} {...more} />
              ))}
          </ul>
        </section>
      ))}
      <p className={styles.why}>{DEBRIEF.judgement}</p>
    </>
  );
}

function Cap({ at }: { readonly at: number | undefined }) {
  return at === undefined ? null : <p className={styles.why}>{DEBRIEF.heldDown(at)}</p>;
}

interface RowProps extends Pick<CriteriaTableProps, 'withNumbers' | 'disputed' | 'quotes' | 'onDispute'> {
  readonly finding: Finding;
  readonly row: CriterionRow;
}

function Row({ finding, row, withNumbers, disputed, quotes, onDispute }: RowProps) {
  const { id, level, reason } = finding;
  const differs = disputed.includes(id);
  const found = quotes(finding);
  return (
    <li className={styles.row} data-criterion={id} data-disputed={differs}>
      <p className={styles.name}>
        <b>{CRITERIA[id]}</b>
        <span>{levelWords(level, row.weight, withNumbers)}</span>
      </p>
      <p>{FINDINGS[reason]}</p>
      <p className={styles.why}>{SOURCES[row.source]}</p>
      {differs ? (
        <div className={styles.rule}>
          <p>
            {DEBRIEF.lookedFor} {CHANGES[id]}
          </p>
          <p dir="auto">
            {found.length === 0
              ? DEBRIEF.nothingFound
              : `${DEBRIEF.wordsFound} ${found.map((words) => `“${words}”`).join(', ')}`}
          </p>
          <p>{DEBRIEF.setAside}</p>
        </div>
      ) : null}
      {onDispute === undefined || level === undefined ? null : (
        <button
          type="button"
          className={styles.dispute}
          aria-pressed={differs}
          aria-label={`${differs ? DEBRIEF.differNot : DEBRIEF.differ}: ${CRITERIA[id]}`}
          data-choice={`dispute-${id}`}
          onClick={() => onDispute(id)}
        >
          {differs ? DEBRIEF.differNot : DEBRIEF.differ}
        </button>
      )}
    </li>
  );
}

function levelWords(level: Finding['level'], weight: number, withNumbers: boolean): string {
  if (level === undefined) return DEBRIEF.notCounted;
  if (!withNumbers) return DEBRIEF.levelWords[level];
  return `${DEBRIEF.level(level)}, ${DEBRIEF.weight(weight)}`;
}
