import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { MenuIcon, X } from './icons.tsx';
import styles from './menu.module.css';

interface MenuProps {
  readonly label: string;
  readonly close: string;
  /** What stands in it, drawn once it is opened first. Gets a function that closes the menu. */
  readonly children: (shut: () => void) => ReactNode;
}

/** The menu: a native dialog, so that focus, Escape and the way back to the button are the browser's. */
export function Menu({ label, close, children }: MenuProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  const shut = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={styles.open}
        data-choice="menu"
        aria-label={label}
        aria-haspopup="dialog"
        onClick={() => {
          setOpened(true);
          dialog.current?.showModal();
        }}
      >
        <MenuIcon size={22} />
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-label={label}>
        <div className={styles.head}>
          <h2>{label}</h2>
          <button type="button" className={styles.open} aria-label={close} onClick={shut}>
            <X size={22} />
          </button>
        </div>
        {opened ? children(shut) : null}
      </dialog>
    </>
  );
}
