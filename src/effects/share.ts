/** How a link left the page, or that it did not. */
export type Handed = 'sent' | 'copied' | 'dismissed' | 'failed';

/** True if this browser has a system sheet for sharing. */
export function canSend(): boolean {
  return typeof navigator.share === 'function';
}

/** Hands a link to the system sheet. */
export async function sendLink(title: string, url: string): Promise<Handed> {
  try {
    await navigator.share({ title, url });
    return 'sent';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'failed';
  }
}

/** Puts a link on the clipboard. */
export async function copyLink(url: string): Promise<Handed> {
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
