/** What came of asking for a file: its text, or the reason in a word or two. */
export type Fetched =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly found: string };

/**
 * Reads a text file of the site.
 *
 * @param path relative to the root of the site, such as `scenarios/index.json`; a page below the root says in its
 *   `data-base` how to get there
 */
export async function fetchText(path: string): Promise<Fetched> {
  try {
    const { base = '' } = document.documentElement.dataset;
    const response = await fetch(base + path, { headers: { accept: 'application/json' } });
    if (!response.ok) return { ok: false, found: `answer ${response.status}` };
    return { ok: true, text: await response.text() };
  } catch {
    return { ok: false, found: 'no answer' };
  }
}
