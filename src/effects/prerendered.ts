/** The screen that the build has drawn, and what has been pressed on it since. */
export interface Prerendered {
  /** The scene that it shows. */
  readonly scene: string;
  /** The seed that it was drawn with: an unsigned 32-bit integer. */
  readonly seed: number;
  /** What has been pressed so far, in order, by its `data-choice`. */
  presses(): readonly Press[];
  /** How many of them the screen shows already. */
  shown(): number;
  /** Ends the noting of presses: from now on the game answers them itself. */
  takeOver(): void;
}

/** A press before the game had come. */
export interface Press {
  readonly choice: string;
  /** True where words were said with "and go" ticked. */
  readonly go: boolean;
}

/**
 * The screen that the build has drawn into the element; `undefined` where there is none, or where the page leads to
 * something else, as `first-taps.ts` has found.
 */
export function prerenderedIn(place: HTMLElement): Prerendered | undefined {
  const { home, seed } = place.dataset;
  if (home === undefined || seed === undefined || 'elsewhere' in document.documentElement.dataset)
    return undefined;
  return {
    scene: home,
    seed: Number(seed),
    presses: () => {
      const taps = place.dataset.taps ?? '';
      return taps === ''
        ? []
        : taps.split(' ').map((tap) => ({ choice: tap.replace(/\+go$/u, ''), go: tap.endsWith('+go') }));
    },
    shown: () => Number(place.dataset.shown ?? 0),
    takeOver: () => {
      for (const name of ['home', 'seed', 'taps', 'shown']) delete place.dataset[name];
    },
  };
}

/** Empties the element of what the build has drawn, and lets it be seen again. */
export function clearPrerendered(place: HTMLElement): void {
  place.replaceChildren();
  delete place.dataset.home;
  delete document.documentElement.dataset.elsewhere;
}

/** Presses what could not be folded into the session, such as the menu; and ticks "and go", if it was ticked. */
export function pressAgain(place: HTMLElement, choices: readonly string[], ticked: boolean): void {
  const box = tickIn(place);
  if (ticked && box !== null) {
    // As React took the page over it knew nothing of the tick; a click tells it.
    box.checked = false;
    box.click();
  }
  for (const choice of choices) place.querySelector<HTMLElement>(`[data-choice="${choice}"]`)?.click();
}

/** True if "and go" is ticked on the screen that the build has drawn. */
export function isTicked(place: HTMLElement): boolean {
  return tickIn(place)?.checked === true;
}

/** True if the focus is somewhere on the screen. */
export function hasFocus(place: HTMLElement): boolean {
  return place.contains(document.activeElement);
}

/** Takes the focus to where the screen begins that has been drawn in place of another. */
export function focusStart(place: HTMLElement): void {
  if (hasFocus(place)) return;
  const find = (what: string) => place.querySelector<HTMLElement>(what);
  const back = find('[data-choice="back"]');
  const start = back === null ? find('[data-testid="partner-lines"]') : (find('main li button') ?? back);
  start?.focus({ preventScroll: true });
}

function tickIn(place: HTMLElement): HTMLInputElement | null {
  return place.querySelector<HTMLInputElement>('[data-and-go]');
}
