import { X } from './icons.tsx';
import styles from './notice.module.css';

interface NoticeProps {
  readonly text: string;
  readonly close: string;
  readonly onClose: () => void;
}

/** Something the player should know once. */
export function Notice({ text, close, onClose }: NoticeProps) {
  return (
    <div className={styles.notice} role="status">
      <p>{text}</p>
      <button type="button" className={styles.close} aria-label={close} onClick={onClose}>
        <X size={18} />
      </button>
    </div>
  );
}
