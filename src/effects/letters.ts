/** A font file of the site and what it is for. */
export interface Letters {
  readonly family: string;
  readonly file: string;
  readonly weight: string;
  readonly unicodeRange: string;
}

/** What may be moved by other letters, with all that stands in it. */
const PLACES = 'main *';

/**
 * Fetches letters and puts them on the page: at once if they move nothing on the screen that is being read, and
 * otherwise with the next press, when another screen comes anyway. A font that does not come is done without.
 */
export async function bringLetters(all: readonly Letters[]): Promise<void> {
  const faces = await Promise.all(
    all.map(({ family, file, weight, unicodeRange }) =>
      new FontFace(family, `url(${file})`, { weight, unicodeRange }).load(),
    ),
  );
  const put = () => {
    for (const face of faces) document.fonts.add(face);
  };
  const before = outline();
  put();
  if (outline() === before) return;
  for (const face of faces) document.fonts.delete(face);
  const stop = new AbortController();
  for (const press of ['click', 'keydown', 'hashchange']) {
    window.addEventListener(
      press,
      () => {
        stop.abort();
        put();
      },
      { capture: true, signal: stop.signal },
    );
  }
}

/** Where everything on the screen stands from top to bottom, to the pixel. */
function outline(): string {
  return [...document.querySelectorAll(PLACES)]
    .map((place) => {
      const { top, height } = place.getBoundingClientRect();
      return `${Math.round(top)} ${Math.round(height)}`;
    })
    .join();
}
