/** A half-open range `[start, end)` of UTF-16 code units in the text as it was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`; a range holds itself. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether `offset` stands in the range or directly behind it, as an editor's cursor may. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Tokens `[first, end)` of a page. */
export type TokenRange = readonly [first: number, end: number];
