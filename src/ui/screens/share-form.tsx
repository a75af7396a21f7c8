import { useMemo, useState } from 'react';
import { previewWords } from '../../copy/en/link-preview.ts';
import { BESIDE, SHARE, SHARE_KIND_WORDS } from '../../copy/en/share.ts';
import type { JudgedRun } from '../../domain/judge/judge-heard.ts';
import type { RunLog } from '../../domain/run-log/run-log.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { wordOf } from '../../store/scene-words.ts';
import type { ShareKind } from '../../store/share-run.ts';
import { readLabel, SHARE_KINDS, sharingOf } from '../../store/share-run.ts';
import { KindChoice } from '../components/kind-choice.tsx';
import { LabelField } from '../components/label-field.tsx';
import { LinkPreview } from '../components/link-preview.tsx';
import { usePage } from './page.ts';
import { ShareExtrasPart } from './share-extras-part.tsx';
import styles from './share-panel.module.css';
import { ShareWays } from './share-ways.tsx';

export interface ShareFormProps {
  readonly scenario: Scenario;
  readonly log: RunLog;
  readonly judged: JudgedRun;
}

const KINDS = SHARE_KINDS.map((id) => ({ id, ...SHARE_KIND_WORDS[id] }));

/** What is to be sent, all that would leave with it, and only then the ways to send it. */
export function ShareForm({ scenario, log, judged }: ShareFormProps) {
  const { ports } = usePage();
  const [kind, setKind] = useState<ShareKind>('proof');
  const [typed, setTyped] = useState('');
  const { label, characters, most } = readLabel(typed);
  const sharing = useMemo(
    () => sharingOf(scenario, log, judged, kind, label),
    [scenario, log, judged, kind, label],
  );
  const scene = { of: (field: Parameters<typeof wordOf>[1], id: string) => wordOf(scenario, field, id) };
  const lines = (sharing?.rows ?? []).map((row) => ({ ...previewWords(row, scene), at: row.at }));
  const { title } = scenario.file;
  return (
    <>
      <KindChoice legend={SHARE.kinds} kinds={KINDS} chosen={kind} onChoose={setKind} />
      <LabelField
        title={SHARE.labelTitle}
        hint={SHARE.labelHint}
        typed={typed}
        count={SHARE.count(characters, most)}
        onType={setTyped}
      />
      {sharing === undefined ? (
        <p role="alert">{SHARE.unwritable}</p>
      ) : (
        <>
          <div className={styles.travels}>
            <h3>{SHARE.travels}</h3>
            <p className={styles.small}>{SHARE.travelsAll}</p>
            <LinkPreview
              label={SHARE.travels}
              lines={lines}
              moveName={SHARE.move}
              privateTag={SHARE.privateTap}
            />
            <p className={styles.small}>
              {lines.some(({ isPrivate }) => isPrivate) ? `${SHARE.privateNote} ` : ''}
              {SHARE.not}
              {log.engine === 0 ? ` ${SHARE.draft}` : ''}
            </p>
          </div>
          <ShareWays
            key={sharing.link}
            title={title}
            text={BESIDE[kind](title)}
            url={ports.addressOf(`/run/${sharing.link}`)}
          />
          <ShareExtrasPart
            key={`${kind} ${label}`}
            kind={kind}
            scenario={scenario}
            judged={judged}
            url={ports.addressOf(`/run/${sharing.link}`)}
          />
        </>
      )}
    </>
  );
}
