import { useEffect } from 'react';
import { PAGE } from '../../copy/en/page.ts';
import { CHALLENGE, RECEIVED, SUMMARY } from '../../copy/en/run-link.ts';
import { receiveRun } from '../../store/receive-run.ts';
import { usePage, useSession } from './page.ts';
import { BrokenLink } from './problem-screens.tsx';
import type { PlaysRun } from './received-challenge.tsx';
import { ReceivedChallenge } from './received-challenge.tsx';
import { ReceivedProof } from './received-proof.tsx';
import { ReceivedSummary } from './received-summary.tsx';
import { Waiting } from './waiting.tsx';

const TITLES = { proof: RECEIVED.title, challenge: CHALLENGE.title, summary: SUMMARY.title } as const;

interface ReceivedScreenProps {
  readonly link: string;
  /** Plays a run: handed in, since it fetches screens of this file itself. */
  readonly Play: PlaysRun;
}

/** What a receiver of a link sees: a run to play first or to watch, a challenge, a summary; or why the link does not open. */
export function ReceivedScreen({ link, Play }: ReceivedScreenProps) {
  const { rehearsal, ports } = usePage();
  const run = useSession(({ received }) => received[link]);
  const shared = run?.status === 'ready' || run?.status === 'withheld' ? run.shared : undefined;
  const scenario = run?.status === 'ready' || run?.status === 'withheld' ? run.scenario : undefined;
  useEffect(() => void receiveRun(rehearsal, link), [rehearsal, link]);
  const scene = scenario?.file.title;
  const title = shared === undefined || scene === undefined ? undefined : TITLES[shared.kind](scene);
  useEffect(() => {
    if (title !== undefined) ports.setTitle(`${title} · ${PAGE.title}`);
  }, [ports, title]);
  if (run?.status === 'failed') return <BrokenLink issues={run.issues} />;
  if (scenario === undefined || title === undefined) return <Waiting />;
  if (run?.status === 'withheld') {
    return <ReceivedSummary key={link} title={title} scenario={scenario} shared={run.shared} />;
  }
  if (run?.status !== 'ready') return <Waiting />;
  const { judged } = run;
  return run.shared.kind === 'challenge' ? (
    <ReceivedChallenge
      key={link}
      link={link}
      title={title}
      scenario={scenario}
      shared={run.shared}
      judged={judged}
      Play={Play}
    />
  ) : (
    <ReceivedProof key={link} title={title} scenario={scenario} shared={run.shared} judged={judged} />
  );
}
