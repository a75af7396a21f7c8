import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchText } from '../../../src/effects/fetch-text.ts';

afterEach(() => vi.unstubAllGlobals());

function answers(response: () => Promise<Response>) {
  const fetch = vi.fn<(path: string) => Promise<Response>>(response);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('fetchText', () => {
  it('gives the text of the file that was asked for', async () => {
    const fetch = answers(async () => new Response('{"scenes":[]}'));
    expect(await fetchText('scenarios/index.json')).toEqual({ ok: true, text: '{"scenes":[]}' });
    expect(fetch.mock.calls.map(([path]) => path)).toEqual(['scenarios/index.json']);
  });

  it.each([404, 500])('says with what number the answer came (%i)', async (status) => {
    answers(async () => new Response('Nothing here', { status }));
    expect(await fetchText('a')).toEqual({ ok: false, found: `answer ${status}` });
  });

  it('says that no answer came', async () => {
    answers(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchText('a')).toEqual({ ok: false, found: 'no answer' });
  });

  it('says the same where the answer broke off', async () => {
    const broken = new Response('');
    vi.spyOn(broken, 'text').mockRejectedValue(new TypeError('network error'));
    answers(async () => broken);
    expect(await fetchText('a')).toEqual({ ok: false, found: 'no answer' });
  });
});
