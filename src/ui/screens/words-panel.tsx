import { useEffect } from 'react';
import { WORDS } from '../../copy/en/words.ts';
import type { Move } from '../../domain/run-log/move.ts';
import { MOST_PARTS } from '../../domain/scenario/parts.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { Tactic } from '../../domain/scenario/schema-exit.ts';
import { buildView } from '../../store/build-view.ts';
import type { Mode } from '../../store/drafts.ts';
import { changeDraft, NO_DRAFT, recallDraft } from '../../store/drafts.ts';
import type { Run } from '../../store/session.ts';
import { LineBuilder } from '../components/line-builder.tsx';
import { ModeSwitch } from '../components/mode-switch.tsx';
import { OwnWords } from './own-words.tsx';
import { usePage, useSession } from './page.ts';
import styles from './words-panel.module.css';

export interface WordsPanelProps {
  readonly scenario: Scenario;
  readonly run: Run;
  /** The tactic that was picked; `undefined` where an answer or a goodbye is wanted. */
  readonly tactic: Tactic | undefined;
  readonly modes: readonly Mode[];
  readonly onSay: (move: Move) => void;
}

/** How the words are found: a switch, and what it opens. The lines to choose from stand below it. */
export function WordsPanel({ scenario, run, tactic, modes, onSay }: WordsPanelProps) {
  const { rehearsal } = usePage();
  const { id } = scenario.file;
  const draft = useSession(({ drafts }) => drafts[id]) ?? NO_DRAFT;
  useEffect(() => recallDraft(rehearsal, id), [rehearsal, id]);
  const chosen = modes.includes(draft.mode) ? draft.mode : 'choose';
  return (
    <div className={styles.words}>
      <ModeSwitch
        label={WORDS.modes}
        modes={modes.map((mode) => ({ mode, label: WORDS[mode] }))}
        chosen={chosen}
        onChoose={(mode) => changeDraft(rehearsal, id, { mode })}
      />
      {chosen === 'build' ? <Build scenario={scenario} run={run} tactic={tactic} onSay={onSay} /> : null}
      {chosen === 'own' ? <OwnWords scenario={scenario} run={run} onSay={onSay} /> : null}
    </div>
  );
}

function Build({ scenario, run, tactic, onSay }: Omit<WordsPanelProps, 'modes'>) {
  const { rehearsal } = usePage();
  const { id } = scenario.file;
  const { parts } = useSession(({ drafts }) => drafts[id]) ?? NO_DRAFT;
  const view = buildView(scenario, run, tactic, parts);
  return (
    <LineBuilder
      groups={view.groups}
      chosen={view.chosen}
      text={view.text}
      full={view.chosen.length >= MOST_PARTS}
      onChange={(chosen) => changeDraft(rehearsal, id, { parts: chosen })}
      onSay={(go) => onSay({ kind: 'build', parts: view.chosen.map((part) => part.id), go })}
    />
  );
}
