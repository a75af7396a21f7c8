import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestOf } from '../../../src/effects/digest.ts';

afterEach(() => vi.unstubAllGlobals());

describe('digestOf', () => {
  it('is the SHA-256 of the text, as the standard has it', async () => {
    expect(await digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('goes by the bytes of the text, whatever letters it has', async () => {
    expect(await digestOf('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });

  it('is none on a page without a secure connection', async () => {
    vi.stubGlobal('crypto', {});
    expect(await digestOf('abc')).toBeUndefined();
  });
});
