/** Sets what stands at a place such as `facts[2].note`, or takes it out where the value is `undefined`. */
export function put(root: object, place: string, value: unknown): void {
  const keys = place.split(/[.[\]]+/u).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  let at = root as Record<string, unknown>;
  for (const key of keys) {
    const next = at[key];
    if (typeof next !== 'object' || next === null)
      throw new Error(`there is no ${key} on the way to ${place}`);
    at = next as Record<string, unknown>;
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
}
