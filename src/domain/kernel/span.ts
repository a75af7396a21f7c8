/** A stretch of text in UTF-16 offsets: `start` included, `end` not. Never empty in evidence. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True if the two stretches share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if the stretch is not empty and lies inside a text of `length` characters. */
export function liesWithin(span: Span, length: number): boolean {
  return span.start >= 0 && span.start < span.end && span.end <= length;
}
