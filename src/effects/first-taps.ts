import type { PutPatch } from './put-patch.ts';

/**
 * Answers the first tap before the game has come, and notes every tap until then. The build writes this function into
 * the page itself, so it stands on its own feet: it may use nothing but what the browser offers and its arguments.
 *
 * Its traces, for `prerendered.ts`: on the element `#root`, `data-taps` are the `data-choice` of what was pressed, with
 * `+go` behind words that were said with "and go" ticked, and `data-shown` is how many of them the screen shows already;
 * on `html`, `data-elsewhere` says that the page leads to something else than the screen that the build has drawn.
 *
 * @param home the scene that the page opens in
 * @param put  turns the screen into another one
 */
export function answerFirstTaps(home: string, put: PutPatch): void {
  const page = document.documentElement;
  const read = (key: string): string | null => {
    for (const name of ['sessionStorage', 'localStorage'] as const) {
      try {
        const text = window[name].getItem(`graceful-exit/${key}`);
        if (text !== null) return text;
      } catch {}
    }
    return null;
  };
  const theme = read('theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  if (location.hash.length > 2 || read(`run/${home}`) !== null) {
    page.dataset.elsewhere = '';
    return;
  }
  const swap = (root: HTMLElement, template: HTMLTemplateElement) => {
    put(template);
    const fold = root.querySelector('details');
    if (fold !== null) fold.open = matchMedia('(min-width: 900px)').matches;
    root.querySelector<HTMLElement>(template.dataset.focus ?? 'main')?.focus({ preventScroll: true });
    if ('top' in template.dataset) root.querySelector('main')?.scrollIntoView({ block: 'start' });
    root.dataset.shown = '1';
  };
  document.addEventListener('click', (event) => {
    const root = document.querySelector<HTMLElement>('#root[data-home]');
    const pressed = (event.target as Element).closest<HTMLElement>('[data-choice]');
    const choice = pressed?.dataset.choice;
    // The second click of a double click would press whatever has come up in its place.
    if (root === null || choice === undefined || event.detail > 1) return;
    const { taps = '' } = root.dataset;
    const go = root.querySelector('[data-and-go]:checked') === null ? '' : '+go';
    const template = document.querySelector<HTMLTemplateElement>(`template[data-press="${choice}"]`);
    root.dataset.taps = `${taps} ${choice}${go}`.trim();
    if (taps === '' && template !== null) {
      // As the game itself does: see `one-press.ts`.
      pressed?.blur();
      // What follows is written for a screen with its picture: see `start-code.ts`.
      put(document.querySelector('template[data-picture]'));
      swap(root, template);
    }
  });
}
