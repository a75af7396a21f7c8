import { useEffect, useMemo, useState } from 'react';
import { COACH, TURNED } from '../../copy/en/coach.ts';
import type { Dials as DialSettings } from '../../domain/coach/another-person.ts';
import type { JudgedRun } from '../../domain/judge/judge-heard.ts';
import type { RunLog } from '../../domain/run-log/run-log.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { PartnerTurn } from '../../domain/transcript/entry.ts';
import { fetchVoices, onAnotherPerson } from '../../store/coach-view.ts';
import type { Tell } from '../../store/tell.ts';
import { isToldTurn } from '../../store/tell-with.ts';
import { becomes } from '../components/becomes.ts';
import { Dials } from '../components/dials.tsx';
import styles from './another-person.module.css';
import { usePage, useSession } from './page.ts';
import { useTell } from './tell.ts';

interface AnotherPersonProps {
  readonly scenario: Scenario;
  readonly log: RunLog;
  readonly judged: JudgedRun;
  readonly withNumbers: boolean;
}

/** The player's own moves on a partner who is a little different: where the reply turns, and what comes of it. */
export function AnotherPerson({ scenario, log, judged, withNumbers }: AnotherPersonProps) {
  const { rehearsal } = usePage();
  const [dials, setDials] = useState<DialSettings>({});
  const [voices, setVoices] = useState<'waiting' | 'here' | 'missing'>('waiting');
  const library = useSession((session) => session.library);
  useEffect(() => {
    let gone = false;
    void fetchVoices(rehearsal).then((here) => {
      if (!gone) setVoices(here ? 'here' : 'missing');
    });
    return () => {
      gone = true;
    };
  }, [rehearsal]);
  const turned = Object.keys(dials).length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other voices change what is answered
  const same = useMemo(
    () => onAnotherPerson(rehearsal, scenario, log, dials),
    [rehearsal, scenario, log, dials, library],
  );
  const { turn, stops, report } = same;
  const tell = useTell();
  const { name } = scenario.file.partner;
  return (
    <div className={styles.person}>
      <p className={styles.hint}>{COACH.personHint(name)}</p>
      <Dials dials={dials} onTurn={setDials} />
      {voices === 'here' ? null : (
        <p className={styles.hint}>{voices === 'waiting' ? COACH.waiting : COACH.noLibrary}</p>
      )}
      <div aria-live="polite">
        {!turned ? null : turn === undefined ? (
          <p>{COACH.alike}</p>
        ) : (
          <div className={styles.turn}>
            <p>
              <b>{COACH.turnsAt(turn.told ? tell.text(turn.text) : turn.text)}</b> {TURNED[turn.how]}
            </p>
            <dl className={styles.replies}>
              <Reply label={COACH.beforeLabel} turns={turn.before} tell={tell} />
              <Reply label={COACH.afterLabel} turns={turn.after} tell={tell} />
            </dl>
          </div>
        )}
        {turned && stops !== undefined ? (
          <p>{COACH.stops(stops.told ? tell.text(stops.text) : stops.text)}</p>
        ) : null}
        {turned && report !== undefined
          ? (['tact', 'relationship'] as const).map((headline) => (
              <p key={headline}>
                {becomes(headline, judged.report[headline], report[headline], withNumbers)}
              </p>
            ))
          : null}
      </div>
    </div>
  );
}

interface ReplyProps {
  readonly label: string;
  readonly turns: readonly PartnerTurn[];
  readonly tell: Tell;
}

function Reply({ label, turns, tell }: ReplyProps) {
  const words = turns
    .filter(({ text }) => text !== '')
    .map((turn) => (isToldTurn(turn) ? tell.text(turn.text) : `“${turn.text}”`));
  return (
    <div>
      <dt>{label}</dt>
      {words.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was said never moves, and may be said twice
        <dd key={index} dir="auto">
          {text}
        </dd>
      ))}
    </div>
  );
}
