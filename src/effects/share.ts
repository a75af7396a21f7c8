/** How something left the page, or that it did not. */
export type Handed = 'sent' | 'copied' | 'dismissed' | 'failed';

/** What is handed over: a link, and a sentence beside it. */
export interface Message {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** True if this browser has a system sheet for sharing. */
export function canSend(): boolean {
  return typeof navigator.share === 'function';
}

/** Hands a message to the system sheet. */
export async function sendLink(message: Message): Promise<Handed> {
  try {
    await navigator.share(message);
    return 'sent';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'failed';
  }
}

/** Puts a text on the clipboard. */
export async function copyText(text: string): Promise<Handed> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
