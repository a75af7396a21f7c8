import { useRef } from 'react';
import { HISTORY } from '../../copy/en/history.ts';
import { Button } from '../components/button.tsx';
import page from './page.module.css';
import panel from './share-panel.module.css';

/** Deletes all past runs, after it has asked. */
export function DeleteAll({ onDelete }: { readonly onDelete: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button kind="quiet" name="remove-all" onPress={() => dialog.current?.showModal()}>
        {HISTORY.removeAll}
      </Button>
      <dialog ref={dialog} className={panel.panel} aria-label={HISTORY.removeAllTitle}>
        <h2>{HISTORY.removeAllTitle}</h2>
        <p>{HISTORY.removeAllText}</p>
        <div className={page.actions}>
          <Button kind="main" name="remove-all-no" onPress={() => dialog.current?.close()}>
            {HISTORY.removeAllNo}
          </Button>
          <Button
            name="remove-all-yes"
            onPress={() => {
              dialog.current?.close();
              onDelete();
            }}
          >
            {HISTORY.removeAllYes}
          </Button>
        </div>
      </dialog>
    </>
  );
}
