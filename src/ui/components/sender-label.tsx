import styles from './sender-label.module.css';

/** What the sender has written on a link: plain text of any script, told apart from what stands around it. */
export function SenderLabel({ says, label }: { readonly says: string; readonly label: string | undefined }) {
  if (label === undefined) return null;
  return (
    <p className={styles.label}>
      {says} <bdi>{label}</bdi>
    </p>
  );
}
