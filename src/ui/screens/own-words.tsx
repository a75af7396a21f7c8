import { useEffect, useRef, useState } from 'react';
import { WORDS } from '../../copy/en/words.ts';
import type { Move } from '../../domain/run-log/move.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { changeDraft, NO_DRAFT } from '../../store/drafts.ts';
import { fetchEar } from '../../store/ear.ts';
import { heardView } from '../../store/heard-view.ts';
import { dropOwnLine, recallOwnLines } from '../../store/own-lines.ts';
import { MOST_TYPED, ownMove } from '../../store/own-move.ts';
import type { Run } from '../../store/session.ts';
import { startersOf } from '../../store/starters.ts';
import { Button } from '../components/button.tsx';
import { HeardWords } from '../components/heard-words.tsx';
import { OwnWordsField } from '../components/own-words-field.tsx';
import { usePage, useSession } from './page.ts';
import { useTell } from './tell.ts';
import styles from './words-panel.module.css';

interface OwnWordsProps {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly onSay: (move: Move) => void;
}

/** Words of the player's own: typed, then shown as they are heard, then said. */
export function OwnWords({ scenario, run, onSay }: OwnWordsProps) {
  const { rehearsal } = usePage();
  const { id } = scenario.file;
  const draft = useSession(({ drafts }) => drafts[id]) ?? NO_DRAFT;
  const ear = useSession((session) => session.ear);
  const ownLines = useSession((session) => session.ownLines);
  const calm = useSession(({ settings }) => settings.calm);
  const tell = useTell();
  const [stage, setStage] = useState<'writing' | 'nothing' | 'heard'>('writing');
  const [rephrased, setRephrased] = useState(false);
  const [go, setGo] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    recallOwnLines(rehearsal);
    void fetchEar(rehearsal);
  }, [rehearsal]);
  useEffect(() => {
    if (rephrased) field.current?.focus();
  }, [rephrased]);
  const type = (text: string) => {
    setStage('writing');
    changeDraft(rehearsal, id, { text });
  };
  const toField = () => field.current?.focus();
  const say = (struck: readonly string[], fact: string | undefined) => {
    const move = ownMove(draft.text, go, struck, fact);
    if (move === undefined) toField();
    else onSay(move);
  };
  // Whoever is quicker than the file need not press twice.
  const listen = async () => {
    if (ownMove(draft.text, go) === undefined) return toField();
    await fetchEar(rehearsal);
    const come = rehearsal.store.getState().ear;
    // Who has typed on meanwhile is not done yet.
    const now = rehearsal.store.getState().drafts[id]?.text;
    if (come.status !== 'ready' || now !== draft.text) return;
    const nothing = heardView(scenario, run, now, come.ear).unread === 'nothing';
    setStage(nothing ? 'nothing' : 'heard');
    if (nothing) toField();
  };
  if (stage === 'heard' && ear.status === 'ready') {
    const view = heardView(scenario, run, draft.text, ear.ear);
    return (
      <HeardWords
        {...view}
        facts={view.facts.map(({ id: fact, words }) => ({ id: fact, words: tell.text(words) }))}
        mayRephrase={!rephrased}
        onSay={say}
        onRephrase={() => {
          setRephrased(true);
          setStage('writing');
        }}
      />
    );
  }
  return (
    <>
      <OwnWordsField
        text={draft.text}
        most={MOST_TYPED}
        go={go}
        starters={startersOf(scenario, run)}
        nothingHeard={stage === 'nothing'}
        ownLines={ownLines}
        withNumbers={!calm}
        field={field}
        onType={type}
        onInsert={(line) => {
          type(draft.text.trim() === '' ? line : `${draft.text.trimEnd()} ${line}`);
          toField();
        }}
        onGo={setGo}
        onListen={() => void listen()}
        onAnyway={() => say([], undefined)}
        onDropLine={(line) => {
          dropOwnLine(rehearsal, line);
          toField();
        }}
      />
      {ear.status === 'failed' ? (
        <div className={styles.words} role="alert">
          <p>{WORDS.missing}</p>
          <Button
            name="retry-ear"
            onPress={() => {
              toField();
              void fetchEar(rehearsal);
            }}
          >
            {WORDS.retry}
          </Button>
        </div>
      ) : null}
      {ear.status === 'loading' ? (
        <p className={styles.hint} role="status">
          {WORDS.waiting}
        </p>
      ) : null}
    </>
  );
}
