/** What came of asking for a file: its text, or the reason in a word or two. */
export type Fetched =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly found: string };

/**
 * Reads a text file of the site.
 *
 * @param path relative to the page, such as `scenarios/index.json`
 */
export async function fetchText(path: string): Promise<Fetched> {
  try {
    const response = await fetch(path, { headers: { accept: 'application/json' } });
    if (!response.ok) return { ok: false, found: `answer ${response.status}` };
    return { ok: true, text: await response.text() };
  } catch {
    return { ok: false, found: 'no answer' };
  }
}
