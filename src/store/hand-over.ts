import type { Handed, Message } from '../effects/share.ts';

/** What a message can be handed over by. */
export interface HandOverPorts {
  canSend(): boolean;
  sendLink(message: Message): Promise<Handed>;
  copyText(text: string): Promise<Handed>;
}

/**
 * What came of handing a message over: `instead` where the system sheet failed and it was copied; `by-hand` where the
 * clipboard failed too, `by-hand-alone` where there was no sheet to begin with. Then the text is to be copied by hand.
 */
export type HandedOver = 'sent' | 'dismissed' | 'copied' | 'instead' | 'by-hand' | 'by-hand-alone';

/** Hands a message over: by the system sheet where there is one, else or where that fails by the clipboard. */
export async function handOver(ports: HandOverPorts, message: Message): Promise<HandedOver> {
  if (!ports.canSend()) return copyOver(ports, `${message.text} ${message.url}`);
  const sent = await ports.sendLink(message);
  if (sent === 'sent' || sent === 'dismissed') return sent;
  const copied = await ports.copyText(`${message.text} ${message.url}`);
  return copied === 'copied' ? 'instead' : 'by-hand';
}

/** Puts a text on the clipboard. */
export async function copyOver(ports: HandOverPorts, text: string): Promise<HandedOver> {
  return (await ports.copyText(text)) === 'copied' ? 'copied' : 'by-hand-alone';
}
