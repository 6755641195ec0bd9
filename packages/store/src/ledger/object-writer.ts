import { canonicalJson } from "./canonical-json.ts";

/** JSON that is canonical already, to stand in other data as it is. */
export class Canonical {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/** What a member of an object is called, and its value in what the object is written from; undefined: it has no such member. */
export type Member<From> = { name: string; value(from: From): unknown };

/**
 * Writes objects of one shape as canonical JSON. Names are put in order once, and a word or number that the object
 * before had too is not written out again: rows and entries of one document have most of theirs in common.
 */
export function objectWriter<From>(members: readonly Member<From>[]): (from: From) => string {
  const ordered = members
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value }) => ({ value, opening: `${canonicalJson(name)}:`, last: undefined as unknown, written: "" }));
  return (from) => {
    let json = "";
    for (const member of ordered) {
      const value = member.value(from);
      if (value === undefined) continue;
      if (value !== member.last || typeof value === "object") {
        member.last = value;
        member.written = member.opening + (value instanceof Canonical ? value.json : canonicalJson(value));
      }
      json += json === "" ? member.written : `,${member.written}`;
    }
    return `{${json}}`;
  };
}
