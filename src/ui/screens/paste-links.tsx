import { useId, useState } from 'react';
import { issueText } from '../../copy/en/issues.ts';
import { FOUND_KINDS, PASTE } from '../../copy/en/paste.ts';
import type { FoundRun } from '../../store/found-runs.ts';
import { foundRuns, titleByRevision } from '../../store/found-runs.ts';
import { Button } from '../components/button.tsx';
import { usePage, useSession } from './page.ts';
import styles from './paste-links.module.css';

/** Finds the runs in a whole message that somebody pastes; opens the only one, or lists them to be chosen from. */
export function PasteLinks() {
  const { ports } = usePage();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FoundRun[]>();
  const id = useId();
  const open = (link: string) => ports.goTo(`/run/${link}`);
  const look = () => {
    const runs = foundRuns(text);
    const [only] = runs;
    if (runs.length === 1 && only !== undefined && only.told.kind !== 'broken') open(only.link);
    else setFound(runs);
  };
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <h2>{PASTE.title}</h2>
      <label htmlFor={id}>{PASTE.label}</label>
      <textarea
        id={id}
        value={text}
        dir="auto"
        rows={3}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setFound(undefined);
        }}
      />
      <p id={`${id}-hint`} className={styles.small}>
        {PASTE.hint}
      </p>
      <button type="submit" className={styles.open} data-choice="find-runs">
        {PASTE.find}
      </button>
      <div role="status" className={styles.told}>
        {found === undefined ? null : <p>{PASTE.found(found.length)}</p>}
      </div>
      {found === undefined || found.length === 0 ? null : (
        <ol className={styles.runs}>
          {found.map((run, index) => (
            <Row key={run.link} run={run} number={index + 1} onOpen={() => open(run.link)} />
          ))}
        </ol>
      )}
    </form>
  );
}

interface RowProps {
  readonly run: FoundRun;
  readonly number: number;
  readonly onOpen: () => void;
}

function Row({ run: { told }, number, onOpen }: RowProps) {
  const catalogue = useSession((session) => session.catalogue);
  if (told.kind === 'broken') {
    const text = told.issue === undefined ? undefined : issueText(told.issue);
    return (
      <li>
        <p>
          <b>{PASTE.broken(number)}</b> {text?.what} {text?.mend}
        </p>
      </li>
    );
  }
  const title =
    told.kind === 'set' ? PASTE.set : (titleByRevision(told.revision, catalogue) ?? PASTE.unknown);
  return (
    <li>
      <p>
        <b>{title}</b>
        {`, ${FOUND_KINDS[told.kind]}`}
        {told.label === undefined ? null : (
          <>
            {' · '}
            <bdi>{told.label}</bdi>
          </>
        )}
      </p>
      <Button name={`open-${number}`} onPress={onOpen}>
        {PASTE.open}
        <span className="visually-hidden">
          {' '}
          {number}: {title}
        </span>
      </Button>
    </li>
  );
}
