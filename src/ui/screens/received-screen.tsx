import { useEffect, useRef, useState } from 'react';
import { DEBRIEF } from '../../copy/en/debrief.ts';
import { PAGE } from '../../copy/en/page.ts';
import { RECEIVED } from '../../copy/en/run-link.ts';
import { receiveRun } from '../../store/receive-run.ts';
import { Button } from '../components/button.tsx';
import { DebriefBody } from './debrief-body.tsx';
import { goToStart, useEntry } from './entry.ts';
import page from './page.module.css';
import { usePage, useSession } from './page.ts';
import { BrokenLink } from './problem-screens.tsx';
import { Waiting } from './waiting.tsx';

/** What a receiver of a link sees: an invitation to play first, then the run as it was judged here. */
export function ReceivedScreen({ link }: { readonly link: string }) {
  const { rehearsal, ports } = usePage();
  const run = useSession(({ received }) => received[link]);
  const scenario = run?.status === 'ready' ? run.scenario : undefined;
  const calm = useSession(({ settings }) => settings.calm);
  const [seen, setSeen] = useState(false);
  const invitation = useRef<HTMLHeadingElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEntry(invitation, { ready: scenario !== undefined });
  useEffect(() => {
    setSeen(false);
    void receiveRun(rehearsal, link);
  }, [rehearsal, link]);
  const scene = scenario?.file.title;
  useEffect(() => {
    if (scene !== undefined) ports.setTitle(`${RECEIVED.title(scene)} · ${PAGE.title}`);
  }, [ports, scene]);
  useEffect(() => {
    if (seen) goToStart(title.current);
  }, [seen]);
  if (run?.status === 'failed') return <BrokenLink issues={run.issues} />;
  if (run?.status !== 'ready' || scenario === undefined) return <Waiting />;
  const playFirst = () => ports.goTo(`/scene/${scenario.file.id}`);
  if (!seen) {
    return (
      <main className={page.page}>
        <h1 ref={invitation} tabIndex={-1}>
          {RECEIVED.title(scenario.file.title)}
        </h1>
        <p className={page.lead}>{RECEIVED.lead}</p>
        <div className={page.actions}>
          <Button kind="main" name="play-first" onPress={playFirst}>
            {RECEIVED.playFirst}
          </Button>
          <Button name="see" onPress={() => setSeen(true)}>
            {RECEIVED.see}
          </Button>
        </div>
        <p className={page.small}>{RECEIVED.proves}</p>
        {run.log.engine === 0 ? <p className={page.small}>{RECEIVED.draft}</p> : null}
      </main>
    );
  }
  return (
    <DebriefBody
      scenario={scenario}
      judged={run.judged}
      titleRef={title}
      shows={{ numbers: !calm, rubric: true }}
    >
      <p className={page.small}>{RECEIVED.proves}</p>
      <div className={page.actions}>
        <Button kind="main" name="play-first" onPress={playFirst}>
          {RECEIVED.playFirst}
        </Button>
        <Button name="shelf" onPress={() => ports.goTo('/shelf')}>
          {DEBRIEF.shelf}
        </Button>
      </div>
    </DebriefBody>
  );
}
