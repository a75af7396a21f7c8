import { useRef } from 'react';
import { DRILL } from '../../copy/en/drill.ts';
import type { Drill } from '../../domain/practice/drill.ts';
import { fittedCount } from '../../store/drill.ts';
import { Button } from '../components/button.tsx';
import { Vignette } from '../picture/vignette.tsx';
import { useEntry } from './entry.ts';
import page from './page.module.css';
import { usePage, useSession } from './page.ts';

/** The end of a drill: what came of it, plainly, and one thing to do next. */
export function DrillDone({ drill }: { readonly drill: Drill }) {
  const { ports } = usePage();
  const calm = useSession(({ settings }) => settings.calm);
  const title = useRef<HTMLHeadingElement>(null);
  useEntry(title, { always: true });
  const all = drill.questions.length;
  const fitted = fittedCount(drill);
  return (
    <main className={page.page}>
      <Vignette of="candle" />
      <h1 ref={title} tabIndex={-1}>
        {DRILL.doneTitle}
      </h1>
      <p>{calm || fitted === all ? DRILL.doneAll : DRILL.done(fitted, all)}</p>
      <p>{DRILL.doneHint}</p>
      <div className={page.actions}>
        <Button kind="main" name="play" onPress={() => ports.goTo('/shelf')}>
          {DRILL.play}
        </Button>
      </div>
    </main>
  );
}
