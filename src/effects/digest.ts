/**
 * The SHA-256 digest of a text, as 64 hexadecimal digits; `undefined` where the browser offers none, as on a page that
 * came over plain HTTP from another machine.
 */
export async function digestOf(text: string): Promise<string | undefined> {
  // Declared as always there; a page without a secure connection has none.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (subtle === undefined) return undefined;
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
