/** Puts a patch, as `putPatch` does. */
export type PutPatch = (patch: HTMLTemplateElement | null) => void;

/**
 * Turns the screen that the build has drawn into another one, once: at each place that a patch names it puts new
 * attributes and, if it says so, new children. `scripts/prerender/screen-patch.ts` writes such patches. The build writes
 * this function into the page itself, so it stands on its own feet.
 *
 * @param patch a template beside the screen; nothing happens where it is no longer there
 */
export function putPatch(patch: HTMLTemplateElement | null): void {
  const root = document.getElementById('root');
  if (patch === null || root === null) return;
  patch.remove();
  for (const part of patch.content.querySelectorAll('[data-at]')) {
    let place: Element = root;
    for (const step of (part.getAttribute('data-at') ?? '').split(' ')) {
      if (step !== '') place = place.childNodes[Number(step)] as Element;
    }
    for (const { name, value } of part.attributes) {
      if (name !== 'data-at' && name !== 'data-all') place.setAttribute(name, value);
    }
    if (part.hasAttribute('data-all')) place.replaceChildren(...part.childNodes);
  }
}
