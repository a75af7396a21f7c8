import { useEffect } from 'react';
import { DRILL } from '../../copy/en/drill.ts';
import { MENU } from '../../copy/en/menu.ts';
import { PAGE } from '../../copy/en/page.ts';
import { drawAnother, openDrill, questionNow } from '../../store/drill.ts';
import { Button } from '../components/button.tsx';
import { Vignette } from '../picture/vignette.tsx';
import { DrillDone } from './drill-done.tsx';
import { DrillQuestion } from './drill-question.tsx';
import page from './page.module.css';
import { usePage, useSession } from './page.ts';
import { Waiting } from './waiting.tsx';

/** The quick drill: ten places, which exit fits, and why. */
export function DrillScreen() {
  const { rehearsal, ports } = usePage();
  const now = useSession((session) => session.drill);
  const open = () => void openDrill(rehearsal);
  useEffect(() => {
    ports.setTitle(`${DRILL.title} · ${PAGE.title}`);
    void openDrill(rehearsal);
  }, [rehearsal, ports]);
  const question = now.status === 'ready' ? questionNow(now.drill) : undefined;
  const scene = useSession(({ scenes }) => scenes[question?.scene ?? '']);
  if (now.status === 'failed') return <Problem text={DRILL.failed} onRetry={open} />;
  if (now.status === 'interrupted') {
    return <Problem text={DRILL.interrupted} onRetry={open} onAnother={() => void drawAnother(rehearsal)} />;
  }
  if (now.status !== 'ready') return <Waiting />;
  if (now.drill.questions.length === 0) return <Problem text={DRILL.none} />;
  if (question === undefined || scene?.status !== 'ready') return <DrillDone drill={now.drill} />;
  return (
    <DrillQuestion
      key={`${now.drill.answers.length}/${now.drill.replied}`}
      drill={now.drill}
      question={question}
      scenario={scene.scenario}
      partly={now.missing.length > 0}
    />
  );
}

interface ProblemProps {
  readonly text: string;
  readonly onRetry?: () => void;
  readonly onAnother?: () => void;
}

/** In place of a drill that cannot be drawn. */
function Problem({ text, onRetry, onAnother }: ProblemProps) {
  const { ports } = usePage();
  return (
    <main className={page.page}>
      <Vignette of="hooks" />
      <h1>{DRILL.title}</h1>
      <p role="alert">{text}</p>
      <div className={page.actions}>
        {onRetry === undefined ? null : (
          <Button kind="main" name="retry" onPress={onRetry}>
            {PAGE.retry}
          </Button>
        )}
        {onAnother === undefined ? null : (
          <Button name="draw-another" onPress={onAnother}>
            {DRILL.drawAnother}
          </Button>
        )}
        <Button name="shelf" onPress={() => ports.goTo('/shelf')}>
          {MENU.shelf}
        </Button>
      </div>
    </main>
  );
}
