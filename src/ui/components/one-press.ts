import type { MouseEvent } from 'react';

/**
 * Answers a click, but not the second one of a double click: that would press whatever has come up in its place.
 * A press by keyboard counts as no click, and is always answered.
 */
export function onePress(press: () => void) {
  return ({ detail, currentTarget }: MouseEvent<HTMLElement>) => {
    if (detail > 1) return;
    // Most presses take away what was pressed. Did it still have the focus then, the browser would lay out the page
    // half-changed, only to give the focus up. Whoever uses the keyboard keeps it, in case the thing stays.
    if (detail === 1) currentTarget.blur();
    press();
  };
}
