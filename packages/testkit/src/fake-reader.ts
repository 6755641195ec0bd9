import type { Claim, Reading } from "@demarche/domain";
import type { Reader } from "@demarche/services";

/** A reader that says of a text what `claims` makes of it. */
export function fakeReader(claims: (text: string) => Claim[], changes: Partial<Reading> = {}): Reader {
  return ({ text }) => ({
    extractor: { name: "fake", version: "1" },
    language: "en",
    zones: [{ zone: "BODY", start: 0, end: text.length }],
    flags: [],
    credits: [],
    claims: claims(text),
    ...changes,
  });
}
