import { useCallback, useEffect, useRef, useState } from 'react';
import { CLASS } from '../../copy/en/class.ts';
import { classCells } from '../../copy/en/class-cells.ts';
import { PAGE } from '../../copy/en/page.ts';
import type { ClassState, Pace } from '../../store/class-judge.ts';
import { judgeClass } from '../../store/class-judge.ts';
import { keepPaste, keptPaste } from '../../store/class-paste.ts';
import { AS_PASTED, csvOf, sortedClass, sortingAfter } from '../../store/class-table-view.ts';
import { Button } from '../components/button.tsx';
import { ClassRuns } from '../components/class-runs.tsx';
import { TickChoice } from '../components/tick-choice.tsx';
import { ClassBeamers } from './class-beamers.tsx';
import { ClassProgress } from './class-progress.tsx';
import styles from './class-screen.module.css';
import { ClassUnread } from './class-unread.tsx';
import { useEntry } from './entry.ts';
import page from './page.module.css';
import { usePage, useSession } from './page.ts';

/** What this page needs of the browser beyond other pages. */
export interface ClassTools extends Pace {
  printPage(): void;
  saveFile(name: string, kind: string, text: string): void;
}

/** The page for a class: many links pasted at once, each judged here, as a table to sort, save and print. */
export function ClassScreen({ tools }: { readonly tools: ClassTools }) {
  const { rehearsal, ports } = usePage();
  const calm = useSession(({ settings }) => settings.calm);
  const [text, setText] = useState(() => keptPaste(rehearsal));
  const [kept, setKept] = useState(true);
  const [state, setState] = useState<ClassState>();
  const [sorting, setSorting] = useState(AS_PASTED);
  const [withWords, setWithWords] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const asked = useRef(0);
  useEntry(title);
  useEffect(() => ports.setTitle(`${CLASS.title} · ${PAGE.title}`), [ports]);
  const judge = useCallback(
    (pasted: string) => {
      asked.current += 1;
      const mine = asked.current;
      setState({
        status: 'judging',
        table: { rows: [], unread: [] },
        judged: 0,
        all: 0,
        left: 0,
        missing: [],
      });
      const goesOn = () => asked.current === mine;
      void judgeClass(rehearsal, pasted, { pace: tools, tell: setState, goesOn });
    },
    [rehearsal, tools],
  );
  useEffect(() => {
    const before = keptPaste(rehearsal);
    if (before !== '') judge(before);
    return () => {
      asked.current += 1;
    };
  }, [rehearsal, judge]);
  const change = (pasted: string) => {
    setText(pasted);
    setKept(keepPaste(rehearsal, pasted));
  };
  const clear = () => {
    asked.current += 1;
    change('');
    setState(undefined);
    field.current?.focus();
  };
  const table = state && sortedClass(state.table, sorting);
  const save = () => {
    if (table === undefined) return;
    tools.saveFile(CLASS.file, 'text/csv', csvOf(classCells(table, { numbers: !calm, words: withWords })));
  };
  return (
    <main className={`${page.page} ${styles.class}`}>
      <header>
        <h1 ref={title} tabIndex={-1}>
          {CLASS.title}
        </h1>
        <p className={`${page.lead} ${styles.screenOnly}`}>{CLASS.lead}</p>
        <p className={page.small}>{CLASS.limits}</p>
      </header>
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault();
          judge(text);
        }}
      >
        <label htmlFor="class-paste">{CLASS.paste}</label>
        <textarea
          id="class-paste"
          ref={field}
          value={text}
          rows={6}
          spellCheck={false}
          dir="auto"
          aria-describedby="class-hint"
          onChange={(event) => change(event.currentTarget.value)}
        />
        <p id="class-hint" className={page.small}>
          {CLASS.pasteHint}
        </p>
        {kept ? null : <p role="alert">{CLASS.unkept}</p>}
        <div className={page.actions}>
          <button type="submit" className={styles.read}>
            {CLASS.read}
          </button>
          <Button name="clear" onPress={clear}>
            {CLASS.clear}
          </Button>
        </div>
      </form>
      <ClassProgress state={state} calm={calm} onRetry={() => judge(text)} />
      {table !== undefined && table.rows.length > 0 ? (
        <>
          <div className={styles.bar}>
            <TickChoice label={CLASS.words} ticked={withWords} onTick={setWithWords} />
            <div className={page.actions}>
              <Button name="save" onPress={save}>
                {CLASS.save}
              </Button>
              <Button name="print" onPress={tools.printPage}>
                {CLASS.print}
              </Button>
            </div>
          </div>
          <ClassRuns
            rows={table.rows}
            sorting={sorting}
            withNumbers={!calm}
            withWords={withWords}
            onSort={(by) => setSorting((before) => sortingAfter(before, by))}
          />
        </>
      ) : null}
      {table !== undefined && table.unread.length > 0 ? <ClassUnread rows={table.unread} /> : null}
      <ClassBeamers />
      <div className={page.actions}>
        <Button name="shelf" onPress={() => ports.goTo('/shelf')}>
          {CLASS.shelf}
        </Button>
      </div>
    </main>
  );
}
