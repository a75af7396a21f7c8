import { describe, expect, it, vi } from 'vitest';
import type { Handed } from '../../src/effects/share.ts';
import { copyOver, handOver } from '../../src/store/hand-over.ts';

const MESSAGE = { title: 'The corner', text: 'Look:', url: 'https://example.org/#/run/A' };

function ports(sheet: Handed | undefined, clipboard: Handed) {
  return {
    canSend: () => sheet !== undefined,
    sendLink: vi.fn(async () => sheet ?? 'failed'),
    copyText: vi.fn(async () => clipboard),
  };
}

describe('handing a link over', () => {
  it.each([
    ['sent', 'sent', 'copied', 'sent'],
    ['dismissed, and then nothing else is tried', 'dismissed', 'copied', 'dismissed'],
    ['copied where the sheet failed', 'failed', 'copied', 'instead'],
    ['left to the hand where both failed', 'failed', 'failed', 'by-hand'],
    ['copied where there is no sheet', undefined, 'copied', 'copied'],
    ['left to the hand where there is no sheet and no clipboard', undefined, 'failed', 'by-hand-alone'],
  ] as const)('is %s', async (_, sheet, clipboard, came) => {
    const through = ports(sheet, clipboard);
    expect(await handOver(through, MESSAGE)).toBe(came);
    expect(through.sendLink).toHaveBeenCalledTimes(sheet === undefined ? 0 : 1);
    expect(through.copyText).toHaveBeenCalledTimes(sheet === 'sent' || sheet === 'dismissed' ? 0 : 1);
  });

  it('puts sentence and link on the clipboard', async () => {
    const through = ports(undefined, 'copied');
    await handOver(through, MESSAGE);
    expect(through.copyText).toHaveBeenCalledWith('Look: https://example.org/#/run/A');
  });

  it('copies a text alone, and says where that failed', async () => {
    expect(await copyOver(ports(undefined, 'copied'), 'a')).toBe('copied');
    expect(await copyOver(ports('sent', 'failed'), 'a')).toBe('by-hand-alone');
  });
});
