import { afterEach, describe, expect, it, vi } from 'vitest';
import { canSend, copyText, sendLink } from '../../../src/effects/share.ts';

const MESSAGE = { title: 'The corner', text: 'Look:', url: 'https://example.org/#/run/A' };

afterEach(() => vi.unstubAllGlobals());

describe('the system sheet', () => {
  it('is there only where the browser has one', () => {
    vi.stubGlobal('navigator', {});
    expect(canSend()).toBe(false);
    vi.stubGlobal('navigator', { share: async () => undefined });
    expect(canSend()).toBe(true);
  });

  it('gets title, sentence and address', async () => {
    const share = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { share });
    expect(await sendLink(MESSAGE)).toBe('sent');
    expect(share).toHaveBeenCalledWith(MESSAGE);
  });

  it('may be dismissed, which is no failure', async () => {
    vi.stubGlobal('navigator', {
      share: () => Promise.reject(new DOMException('Share canceled', 'AbortError')),
    });
    expect(await sendLink(MESSAGE)).toBe('dismissed');
  });

  it.each([new DOMException('Permission denied', 'NotAllowedError'), new TypeError('no'), 'no'])(
    'says that it failed where the browser refuses (%s)',
    async (error) => {
      vi.stubGlobal('navigator', { share: () => Promise.reject(error) });
      expect(await sendLink(MESSAGE)).toBe('failed');
    },
  );

  it('says that it failed where there is none', async () => {
    vi.stubGlobal('navigator', {});
    expect(await sendLink(MESSAGE)).toBe('failed');
  });
});

describe('the clipboard', () => {
  it('gets the address', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('https://example.org/#/run/A')).toBe('copied');
    expect(writeText).toHaveBeenCalledWith('https://example.org/#/run/A');
  });

  it.each([
    ['is not there', {}],
    ['refuses', { clipboard: { writeText: () => Promise.reject(new Error('no')) } }],
  ])('says that it failed where it %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(await copyText('a')).toBe('failed');
  });
});
