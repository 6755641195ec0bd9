import type { Mention, TokenSpan } from "./prepared-text.ts";

/** A mention of somebody or something that stands at a span. All mentions have one shape, so that rules read them fast. */
export const mentionOf = (span: TokenSpan, about: Omit<Mention, keyof TokenSpan>): Mention => ({
  sentence: span.sentence,
  from: span.from,
  to: span.to,
  start: span.start,
  end: span.end,
  text: span.text,
  kind: about.kind,
  form: about.form,
  name: about.name,
  party: about.party,
  country: about.country,
  admin1: about.admin1,
  office: about.office,
});
