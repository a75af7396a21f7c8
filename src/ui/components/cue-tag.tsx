import styles from './cue-tag.module.css';
import { Eye } from './icons.tsx';

interface CueTagProps {
  readonly words: string;
}

/** What can be seen, in words, over the lower edge of the picture. Changes are read out politely. */
export function CueTag({ words }: CueTagProps) {
  return (
    <p className={styles.tag} role="status">
      <Eye size={20} className={styles.eye} />
      <span>{words}</span>
    </p>
  );
}
