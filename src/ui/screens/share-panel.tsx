import { useRef, useState } from 'react';
import { COACH } from '../../copy/en/coach.ts';
import { DEBRIEF } from '../../copy/en/debrief.ts';
import { PLAY } from '../../copy/en/play.ts';
import { SHARE } from '../../copy/en/run-link.ts';
import type { Handed } from '../../effects/share.ts';
import { Button } from '../components/button.tsx';
import { Share, X } from '../components/icons.tsx';
import { usePage } from './page.ts';
import styles from './share-panel.module.css';

interface SharePanelProps {
  readonly link: string;
  readonly scene: string;
  readonly moves: number;
  /** True for the run before the one on show, which is not what the page is about. */
  readonly former?: boolean;
}

const SAID: Partial<Record<Handed, string>> = {
  sent: SHARE.sent,
  copied: SHARE.copied,
  failed: SHARE.failed,
};

/** Shares a run: first what travels in the link, then the ways to hand it over. */
export function SharePanel({ link, scene, moves, former = false }: SharePanelProps) {
  const { ports } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [handed, setHanded] = useState<Handed>();
  const url = ports.addressOf(`/run/${link}`);
  const said = handed === undefined ? undefined : SAID[handed];
  return (
    <>
      <Button
        kind={former ? 'plain' : 'main'}
        name={former ? 'share-former' : 'share'}
        onPress={() => dialog.current?.showModal()}
      >
        <Share size={20} />
        {former ? COACH.shareFormer : DEBRIEF.share}
      </Button>
      <dialog ref={dialog} className={styles.panel} aria-label={SHARE.title}>
        <div className={styles.head}>
          <h2>{SHARE.title}</h2>
          <button
            type="button"
            className={styles.close}
            aria-label={PLAY.close}
            onClick={() => dialog.current?.close()}
          >
            <X size={22} />
          </button>
        </div>
        <h3>{SHARE.travels}</h3>
        <ul className={styles.fields}>
          {SHARE.fields(scene, moves).map((field) => (
            <li key={field}>{field}</li>
          ))}
        </ul>
        <p>{SHARE.not}</p>
        <p className={styles.small}>{SHARE.draft}</p>
        <label className={styles.link}>
          {SHARE.label}
          <input readOnly value={url} dir="ltr" onFocus={(event) => event.currentTarget.select()} />
        </label>
        <div className={styles.ways}>
          {ports.canSend() ? (
            <Button kind="main" name="send" onPress={() => void ports.sendLink(scene, url).then(setHanded)}>
              {SHARE.send}
            </Button>
          ) : null}
          <Button
            kind={ports.canSend() ? 'plain' : 'main'}
            name="copy"
            onPress={() => void ports.copyLink(url).then(setHanded)}
          >
            {SHARE.copy}
          </Button>
        </div>
        <p role="status" className={styles.small}>
          {said}
        </p>
      </dialog>
    </>
  );
}
