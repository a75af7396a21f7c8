/** Freezes a value with all it holds, maps too, so that whoever writes to it throws. */
export function deepFreeze<T>(value: T): T {
  freeze(value, new Set());
  return value;
}

function freeze(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map) {
    for (const [key, each] of value) {
      freeze(key, seen);
      freeze(each, seen);
    }
    for (const name of ['set', 'delete', 'clear']) Object.defineProperty(value, name, { value: refuse });
  }
  for (const each of Object.values(value)) freeze(each, seen);
  Object.freeze(value);
}

function refuse(): never {
  throw new TypeError('This map must not be changed.');
}
