import type { MouseEvent } from 'react';

/**
 * Answers a click, but not the second one of a double click: that would press whatever has come up in its place.
 * A press by keyboard counts as no click, and is always answered.
 */
export function onePress(press: () => void) {
  return ({ detail }: MouseEvent) => {
    if (detail < 2) press();
  };
}
