import { floorDiv } from './int.ts';

/** A day of the calendar as a person names it, without hours or zone: `2026-11-24`, years 1 to 9999. */
export type CivilDay = string;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Year, month 1-12 and day 1-31 of a civil day; `undefined` for any text that is none, such as `2026-02-30`. */
export function partsOf(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const length = month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
  if (year < 1 || length === undefined || day < 1 || day > length) return undefined;
  return { year, month, day };
}

/** Days from one civil day to another, negative where the other is earlier; `undefined` where either is none. */
export function daysBetween(from: CivilDay, to: CivilDay): number | undefined {
  const start = numberOf(from);
  const end = numberOf(to);
  return start === undefined || end === undefined ? undefined : end - start;
}

/** The number of a day, counted from the first of March of the year 0, so that the leap day is a year's last. */
function numberOf(text: CivilDay): number | undefined {
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  const month = (parts.month + 9) % 12;
  const year = parts.year - (month > 9 ? 1 : 0);
  const leaps = floorDiv(year, 4) - floorDiv(year, 100) + floorDiv(year, 400);
  return year * 365 + leaps + floorDiv(month * 306 + 5, 10) + parts.day - 1;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
