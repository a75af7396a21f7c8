/** What the page does about a key. */
export interface KeyAnswers {
  /** The choice of that number was asked for, 1 the first of those that are read on the page. */
  choose(number: number): void;
  /** That moment is to be tried again. */
  again(): void;
  /** One step back. */
  back(): void;
  /** What comes next is wanted: Enter, where it presses nothing by itself. */
  goOn(): void;
}

/** What may be chosen by number, in the order in which it is read. */
const CHOICES = 'main [data-choice]';

/** Leaving the scene and its menu are never a slip of a key. */
const NO_CHOICES = 'dialog, main > header';

/** In a field for text, or while a dialog is open, keys belong to that. */
function isTaken(target: EventTarget | null): boolean {
  const writing =
    target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select');
  return Boolean(writing) || document.querySelector('dialog[open]') !== null;
}

/** True where Enter presses what has the focus. */
function pressesItself(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, input, label') !== null;
}

/** Presses the choice of that number, as a click would; nothing where there is none. */
export function pressChoice(number: number): void {
  const onThePage = [...document.querySelectorAll<HTMLElement>(CHOICES)].filter(
    (each) => each.closest(NO_CHOICES) === null,
  );
  onThePage[number - 1]?.click();
}

/**
 * Listens for single keys: 1 to 9, R, Z and Enter, alone and not held down.
 *
 * @returns stops listening
 */
export function listenForKeys(answers: KeyAnswers): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTaken(event.target)) return;
    if (/^[1-9]$/u.test(event.key)) answers.choose(Number(event.key));
    else if (event.key.toLowerCase() === 'r') answers.again();
    else if (event.key.toLowerCase() === 'z') answers.back();
    else if (event.key === 'Enter' && !pressesItself(event.target)) answers.goOn();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}
