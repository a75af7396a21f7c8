import { useRef, useState } from 'react';
import { COACH } from '../../copy/en/coach.ts';
import { DEBRIEF } from '../../copy/en/debrief.ts';
import { PLAY } from '../../copy/en/play.ts';
import { SHARE } from '../../copy/en/share.ts';
import { Button } from '../components/button.tsx';
import { Share, X } from '../components/icons.tsx';
import type { ShareFormProps } from './share-form.tsx';
import { ShareForm } from './share-form.tsx';
import styles from './share-panel.module.css';

interface SharePanelProps extends ShareFormProps {
  /** True for the run before the one on show, which is not what the page is about. */
  readonly former?: boolean;
}

/** A button that opens what shares a run. */
export function SharePanel({ former = false, ...run }: SharePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        kind={former ? 'plain' : 'main'}
        name={former ? 'share-former' : 'share'}
        onPress={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        <Share size={20} />
        {former ? COACH.shareFormer : DEBRIEF.share}
      </Button>
      <dialog ref={dialog} className={styles.panel} aria-label={SHARE.title} onClose={() => setOpen(false)}>
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
        {open ? <ShareForm {...run} /> : null}
      </dialog>
    </>
  );
}
