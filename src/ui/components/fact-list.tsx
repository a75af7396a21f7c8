import styles from './fact-list.module.css';

interface FactListProps {
  readonly label: string;
  readonly facts: readonly { readonly name: string; readonly words: string }[];
}

/** Things to go by, each with a small word before it. */
export function FactList({ label, facts }: FactListProps) {
  return (
    <ul className={styles.facts} aria-label={label}>
      {facts.map(({ name, words }) => (
        <li key={name}>
          <span className={styles.name}>{name}</span>
          <span dir="auto">{words}</span>
        </li>
      ))}
    </ul>
  );
}
