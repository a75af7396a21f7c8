import type { ReactNode, Ref } from 'react';
import styles from './button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly kind?: 'main' | 'plain' | 'quiet';
  readonly name?: string;
  readonly pressed?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button; `main` for the one thing a view is for. */
export function Button({ children, onPress, kind = 'plain', name, pressed, ref }: ButtonProps) {
  return (
    <button
      type="button"
      ref={ref}
      className={`${styles.button} ${styles[kind]}`}
      data-choice={name}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
