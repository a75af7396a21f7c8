/** What the page does about a letter. */
export interface LetterAnswers {
  /** A letter was pressed, 0 for A; `back` with the shift key. */
  letter(number: number, back: boolean): void;
  /** Enter, where it presses nothing by itself. */
  goOn(): void;
}

/**
 * Listens for single letters and Enter, alone and not held down, wherever no text is written.
 *
 * @returns stops listening
 */
export function listenForLetters(answers: LetterAnswers): () => void {
  const press = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (target instanceof Element && target.closest('textarea, select, input:not([type="radio"])') !== null)
      return;
    if (/^[a-z]$/iu.test(key)) answers.letter(key.toLowerCase().charCodeAt(0) - 97, event.shiftKey);
    else if (key === 'Enter' && !(target instanceof Element && target.closest('button, a') !== null))
      answers.goOn();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}
