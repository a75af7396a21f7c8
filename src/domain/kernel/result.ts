import type { Issue } from './issue.ts';

/** Either a value, or every problem that was found. Domain functions return this instead of throwing. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A value that was found good. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Problems, at least one. */
export function failed(...issues: readonly Issue[]): Result<never> {
  return { ok: false, issues };
}
