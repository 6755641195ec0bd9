/** Tokens [from, to) of a sentence. */
type Span = { readonly from: number; readonly to: number };

/** The first of the spans that holds a token. */
export function holderOf<T extends Span>(spans: readonly T[], at: number): T | undefined {
  for (const span of spans) if (span.from <= at && span.to > at) return span;
  return undefined;
}

/** Whether any of the spans shares a token with another one. */
export function overlap(spans: readonly Span[], { from, to }: Span): boolean {
  for (const span of spans) if (span.from < to && span.to > from) return true;
  return false;
}
