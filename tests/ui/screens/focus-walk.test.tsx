import { cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { WORDS } from '../../../src/copy/en/words.ts';
import { createWorld } from '../../store/support/world.ts';
import { renderPage } from '../support/page.tsx';

vi.setConfig({ testTimeout: 240_000 });

/** Walks over the page, and presses of each, by how many runs a law is asked for. */
const QUICK_WALKS = 3;
const FULL_WALKS = 12;
const FULL_WHEN_ASKED = 300;
const MOST_PRESSES = 18;

/** What somebody may type on the way. */
const TYPED = [
  'I have to go now, Anneke. Thank you for the ping.',
  'bananas',
  'Goodbye!',
  'Shall we have a coffee soon?',
];

/** Leaving the scene ends a walk before it has begun. */
const NOT_PRESSED = '[data-choice="leave-now"], dialog *, [data-choice="shelf"], [data-choice="history"]';

/** Everything on the page that a player may press now and can see. */
function pressable(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main button')].filter(
    (each) =>
      !each.matches(NOT_PRESSED) &&
      !(each instanceof HTMLButtonElement && each.disabled) &&
      each.closest('details:not([open])') === null,
  );
}

/** Where the focus is, in words. */
function focused(): string {
  const at = document.activeElement;
  if (at === null || at === document.body) return 'nothing';
  if (at.closest('details:not([open]) > :not(summary)') !== null) return 'something folded away';
  return at.closest('main') === null ? 'something outside the page' : 'something to be seen';
}

it('after whatever is pressed, the focus is on something that can be seen', async () => {
  const walks = (fc.readConfigureGlobal().numRuns ?? 0) < FULL_WHEN_ASKED ? QUICK_WALKS : FULL_WALKS;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(99),
      fc.array(fc.nat(0xffff), { minLength: MOST_PRESSES, maxLength: MOST_PRESSES }),
      async (seed, picks) => {
        const world = createWorld({ seed });
        world.rehearsal.store.setState({ progress: { runs: 9, everything: true } });
        const { user } = await renderPage('/', { world });
        const pressed: string[] = [];
        for (const pick of picks) {
          const field = screen.queryByRole('textbox', { name: WORDS.ownLabel });
          if (field !== null && pick % 3 === 0) {
            await user.clear(field);
            await user.click(field);
            await user.paste(TYPED[pick % TYPED.length] ?? '');
          }
          const on = pressable();
          const next = on[pick % Math.max(1, on.length)];
          if (next === undefined) break;
          pressed.push(next.textContent?.slice(0, 40) ?? '');
          await user.click(next);
          expect(focused(), pressed.join(' > ')).toBe('something to be seen');
        }
        cleanup();
      },
    ),
    { numRuns: walks },
  );
});
