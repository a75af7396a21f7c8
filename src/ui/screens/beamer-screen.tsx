import { useEffect, useState } from 'react';
import { BEAMER } from '../../copy/en/beamer.ts';
import { PAGE } from '../../copy/en/page.ts';
import type { LetterAnswers } from '../../effects/letter-keys.ts';
import { isOver, openScene } from '../../store/play-scene.ts';
import { Button } from '../components/button.tsx';
import styles from './beamer-screen.module.css';
import { BeamerTurn } from './beamer-turn.tsx';
import { usePage, useSession } from './page.ts';
import { BrokenScene } from './problem-screens.tsx';
import { SceneScreen } from './scene-screen.tsx';
import { Waiting } from './waiting.tsx';

interface BeamerScreenProps {
  readonly id: string;
  readonly listenForLetters: (answers: LetterAnswers) => () => void;
}

/** A scene in large type that waits for a show of hands at every choice. It goes on with the run of the scene. */
export function BeamerScreen({ id, listenForLetters }: BeamerScreenProps) {
  const { rehearsal, ports } = usePage();
  const scene = useSession(({ scenes }) => scenes[id]);
  const run = useSession(({ runs }) => runs[id]);
  const [read, setRead] = useState(false);
  useEffect(() => void openScene(rehearsal, id, false), [rehearsal, id]);
  const title = scene?.status === 'ready' ? scene.scenario.file.title : undefined;
  useEffect(() => {
    if (title !== undefined) ports.setTitle(`${BEAMER.title(title)} · ${PAGE.title}`);
  }, [ports, title]);
  if (scene?.status === 'failed') {
    return <BrokenScene issues={scene.issues} onRetry={() => void openScene(rehearsal, id, false)} />;
  }
  if (scene?.status !== 'ready' || run === undefined) return <Waiting />;
  // Here too, since on the way to another address a finished run makes room for a new one.
  if (run.state.phase === 'left' || (isOver(run) && read)) return <SceneScreen id={id} arriving />;
  if (!isOver(run)) {
    return (
      <BeamerTurn
        key={run.log.moves.length}
        scenario={scene.scenario}
        run={run}
        listenForLetters={listenForLetters}
      />
    );
  }
  return (
    <main className={styles.beamer}>
      <h1>{BEAMER.over}</h1>
      <Button kind="main" name="debrief" onPress={() => setRead(true)}>
        {BEAMER.debrief}
      </Button>
    </main>
  );
}
