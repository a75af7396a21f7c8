import type { CivilDay } from '../domain/kernel/civil-day.ts';

/** The civil day of where the browser is. */
export function today(): CivilDay {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
