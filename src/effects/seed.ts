/** A fresh seed for a run: an unsigned 32-bit integer. */
export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
