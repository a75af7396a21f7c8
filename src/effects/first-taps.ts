/**
 * Answers the first tap before the game has come, and notes every tap until then. The build writes this function into
 * the page itself, so it stands on its own feet: it may use nothing but what the browser offers and its argument.
 *
 * Its traces, for `prerendered.ts`: on the element `#root`, `data-taps` are the `data-choice` of what was pressed, with
 * `+go` behind words that were said with "and go" ticked, and `data-shown` is how many of them the screen shows already;
 * on `html`, `data-elsewhere` says that the page leads to something else than the screen that the build has drawn.
 *
 * @param home the scene that the page opens in
 */
export function answerFirstTaps(home: string): void {
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
    for (const patch of (template.content.cloneNode(true) as DocumentFragment).querySelectorAll(
      '[data-at]',
    )) {
      let place: Element = root;
      for (const step of (patch.getAttribute('data-at') ?? '').split(' ')) {
        if (step !== '') place = place.childNodes[Number(step)] as Element;
      }
      for (const { name, value } of patch.attributes) {
        if (name !== 'data-at' && name !== 'data-all') place.setAttribute(name, value);
      }
      if (patch.hasAttribute('data-all')) place.replaceChildren(...patch.childNodes);
    }
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
      swap(root, template);
    }
  });
}
