/** Where an address leads. */
export type Destination =
  | { readonly screen: 'home' }
  | { readonly screen: 'scene'; readonly id: string }
  | { readonly screen: 'shelf' }
  | { readonly screen: 'history' }
  /** A past run, by the id under which it is kept. */
  | { readonly screen: 'past'; readonly id: string }
  | { readonly screen: 'drill' }
  /** A run from a link; the link is empty where somebody cut it off. */
  | { readonly screen: 'run'; readonly link: string }
  /** For a class: the table of its runs, or a scene, by its id, on a beamer. */
  | { readonly screen: 'class'; readonly beamer: string }
  | { readonly screen: 'nowhere' };

const PLACES: readonly (readonly [RegExp, (name: string) => Destination])[] = [
  [/^\/$/u, () => ({ screen: 'home' })],
  [/^\/scene\/([^/]+)\/?$/iu, (id) => ({ screen: 'scene', id })],
  [/^\/shelf\/?$/iu, () => ({ screen: 'shelf' })],
  [/^\/drill\/?$/iu, () => ({ screen: 'drill' })],
  [/^\/history\/?$/iu, () => ({ screen: 'history' })],
  [/^\/history\/([^/]+)\/?$/iu, (id) => ({ screen: 'past', id })],
  [/^\/class(?:\/([^/]+))?\/?$/iu, (beamer) => ({ screen: 'class', beamer })],
  [/^\/run(?:\/([^/]+))?\/?$/iu, (link) => ({ screen: 'run', link })],
];

/**
 * Reads an address of the game, such as `/run/…`, as it stands behind the `#`.
 *
 * @returns where it leads; `nowhere` for any other text
 */
export function readRoute(route: string): Destination {
  const text = decoded(route);
  for (const [shape, destination] of PLACES) {
    const found = shape.exec(text);
    if (found !== null) return destination(found[1] ?? '');
  }
  return { screen: 'nowhere' };
}

/**
 * The text without its percent signs, as some programs write them, and without a second `#`; as it is where they mean
 * nothing.
 */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replace(/^\/#/u, '');
  } catch {
    return text;
  }
}
