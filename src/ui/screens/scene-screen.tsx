import { useEffect } from 'react';
import { PAGE } from '../../copy/en/page.ts';
import { isOver, openScene } from '../../store/play-scene.ts';
import { Debrief, Left, Problem } from './later-screens.ts';
import { usePage, useSession } from './page.ts';
import { PlayView } from './play-view.tsx';
import { useTell } from './tell.ts';
import { Waiting } from './waiting.tsx';

interface SceneScreenProps {
  readonly id: string;
  /** True where the page itself has just been opened here. */
  readonly arriving: boolean;
}

/** A scene: played, then read in the debrief. */
export function SceneScreen({ id, arriving }: SceneScreenProps) {
  const { rehearsal, ports } = usePage();
  const scene = useSession(({ scenes }) => scenes[id]);
  const run = useSession(({ runs }) => runs[id]);
  useEffect(() => {
    void openScene(rehearsal, id, arriving);
  }, [rehearsal, id, arriving]);
  const tell = useTell();
  const title = scene?.status === 'ready' ? tell.file(scene.scenario.file).title : undefined;
  useEffect(() => {
    if (title !== undefined) ports.setTitle(`${title} · ${PAGE.title}`);
  }, [ports, title]);
  if (scene?.status === 'failed') {
    const retry = () => void openScene(rehearsal, id, arriving);
    return <Problem.Screen issues={scene.issues} onRetry={retry} />;
  }
  if (scene?.status !== 'ready' || run === undefined) return <Waiting />;
  if (run.state.phase === 'left') return <Left.Screen scenario={scene.scenario} />;
  return isOver(run) ? (
    <Debrief.Screen scenario={scene.scenario} run={run} />
  ) : (
    <PlayView key={run.log.seed} scenario={scene.scenario} run={run} />
  );
}
