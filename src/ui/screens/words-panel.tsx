import { useEffect } from 'react';
import { WORDS } from '../../copy/en/words.ts';
import type { Move } from '../../domain/run-log/move.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { Tactic } from '../../domain/scenario/schema-exit.ts';
import { buildView } from '../../store/build-view.ts';
import { changeDraft, modesMet, NO_DRAFT, recallDraft } from '../../store/drafts.ts';
import type { Run, WayOut } from '../../store/session.ts';
import { LineBuilder } from '../components/line-builder.tsx';
import { ModeSwitch } from '../components/mode-switch.tsx';
import { OwnWords } from './own-words.tsx';
import { usePage, useSession } from './page.ts';
import styles from './words-panel.module.css';

export interface WordsPanelProps {
  readonly scenario: Scenario;
  readonly run: Run;
  /** The way out that was picked; `undefined` where an answer or a goodbye is wanted. */
  readonly way: WayOut | undefined;
  readonly onSay: (move: Move) => void;
}

/** How the words are found: a switch, and what it opens. The lines to choose from stand below it. */
export function WordsPanel({ scenario, run, way, onSay }: WordsPanelProps) {
  const { rehearsal } = usePage();
  const { id } = scenario.file;
  const draft = useSession(({ drafts }) => drafts[id]) ?? NO_DRAFT;
  useEffect(() => recallDraft(rehearsal, id), [rehearsal, id]);
  // What the other ways out have in common is that no line of theirs is worth building.
  const modes = modesMet(rehearsal).filter((mode) => mode !== 'build' || way !== 'other');
  const chosen = modes.includes(draft.mode) ? draft.mode : 'choose';
  return (
    <div className={styles.words}>
      {modes.length < 2 ? null : (
        <ModeSwitch
          label={WORDS.modes}
          modes={modes.map((mode) => ({ mode, label: WORDS[mode] }))}
          chosen={chosen}
          onChoose={(mode) => changeDraft(rehearsal, id, { mode })}
        />
      )}
      {chosen === 'build' ? (
        <Build scenario={scenario} run={run} tactic={way === 'other' ? undefined : way} onSay={onSay} />
      ) : null}
      {chosen === 'own' ? <OwnWords scenario={scenario} run={run} onSay={onSay} /> : null}
    </div>
  );
}

interface BuildProps extends Pick<WordsPanelProps, 'scenario' | 'run' | 'onSay'> {
  readonly tactic: Tactic | undefined;
}

function Build({ scenario, run, tactic, onSay }: BuildProps) {
  const { rehearsal } = usePage();
  const { id } = scenario.file;
  const { parts } = useSession(({ drafts }) => drafts[id]) ?? NO_DRAFT;
  const view = buildView(scenario, run, tactic, parts);
  return (
    <LineBuilder
      groups={view.groups}
      chosen={view.chosen}
      text={view.text}
      full={view.full}
      onChange={(chosen) => {
        // What does not fit here was put in for another way out, and waits for it.
        const others = parts.filter((part) => !view.chosen.some((each) => each.id === part));
        changeDraft(rehearsal, id, {
          parts: [...chosen, ...others.filter((part) => !chosen.includes(part))],
        });
      }}
      onSay={(go) => onSay({ kind: 'build', parts: view.chosen.map((part) => part.id), go })}
    />
  );
}
