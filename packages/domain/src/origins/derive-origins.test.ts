import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Credit } from "../claims/reading.ts";
import type { DocumentRecord } from "../record/record.ts";
import { documentOf, sourceOf } from "../testing/diplomatic-record.ts";
import { countOrigins, deriveOrigins } from "./derive-origins.ts";
import { fingerprintOf } from "./fingerprint.ts";

const NOUNS = ["river", "ferry", "customs", "bridge", "harbour", "convoy", "market", "railway", "valley", "outpost"];

/** A long invented text: no two numbers give alike ones. */
function text(n: number, sentences = 60): string {
  const word = (i: number) => NOUNS[(n * 7 + i * (n + 3)) % NOUNS.length];
  return Array.from(
    { length: sentences },
    (_, i) => `The ${word(i)} of day ${i * 31 + n} saw ${word(i + 1)} ${n} pass`,
  ).join(". ");
}

function credit(agency: string, kind: Credit["kind"]): Credit {
  return { agency, kind, evidence: { start: 0, end: 0, exact: "", prefix: "", suffix: "" } };
}

function origins(documents: DocumentRecord[]) {
  const sources = documents.map(({ sourceId }) => sourceOf(sourceId));
  return deriveOrigins({ documents, sources });
}

function clusters(documents: DocumentRecord[]): string[][] {
  return origins(documents).origins.map(({ documentIds }) => documentIds);
}

describe("independent origins (R4, R21)", () => {
  it("holds each publisher's own reporting for one origin", () => {
    const index = origins([
      documentOf({ id: "a", sourceId: "s" }),
      documentOf({ id: "b", sourceId: "s" }),
      documentOf({ id: "c" }),
    ]);
    expect(index.origins.map(({ name, documentIds }) => [name, documentIds])).toEqual([
      ["s", ["a", "b"]],
      ["source-of-c", ["c"]],
    ]);
  });

  it("joins texts that credit one agency with that agency's own, whatever the spelling", () => {
    const index = origins([
      documentOf({ id: "a", credits: [credit("The Andes Wire", "TEXT")] }),
      documentOf({ id: "b", credits: [credit("Andes Wire", "INPUTS")] }),
      documentOf({ id: "c", sourceId: "ANDES WIRE" }),
    ]);
    expect(index.origins).toHaveLength(1);
    expect(index.origins[0]?.links.map(({ reason }) => reason)).toEqual([
      "the text credits The Andes Wire",
      "the text names Andes Wire among its inputs",
      "the publisher's own reporting",
    ]);
  });

  it("takes no photo credit for a text credit", () => {
    const photo = [credit("Andes Wire", "PHOTO")];
    expect(clusters([documentOf({ id: "a", credits: photo }), documentOf({ id: "b", credits: photo })])).toHaveLength(
      2,
    );
  });

  it("gives an uncredited copy the origin of the credited text", () => {
    const own = documentOf({ id: "a", publishedAt: "2031-05-01", fingerprint: fingerprintOf(text(1)) });
    const fingerprint = fingerprintOf(`${text(1)}. One more closing line was added by the desk.`);
    const credited = documentOf({ id: "b", credits: [credit("Andes Wire", "TEXT")], fingerprint });
    const [origin] = origins([own, credited]).origins;
    expect(origin).toMatchObject({ name: "Andes Wire", documentIds: ["a", "b"] });
    expect(origin?.links[0]?.score).toBeGreaterThan(0.8);
    expect(origin?.links[0]?.reason).toContain("of its wording is also in");
  });

  it("gives copies without a credit to the first publisher, or to an agency that published one", () => {
    const copy = (id: string, publishedAt: string) => documentOf({ id, publishedAt, sha256: "same" });
    const documents = [copy("a", "2031-05-02"), copy("b", "2031-05-01")];
    expect(origins(documents).origins).toMatchObject([{ name: "source-of-b", documentIds: ["b", "a"] }]);
    const sources = [{ ...sourceOf("source-of-a"), ownership: "AGENCY" as const }, sourceOf("source-of-b")];
    expect(deriveOrigins({ documents, sources }).origins).toMatchObject([{ name: "source-of-a" }]);
  });

  it("knows an address again behind tracking parameters", () => {
    const a = documentOf({ id: "a", url: "https://www.lagaceta.example/story/9?utm_source=x#top" });
    const b = documentOf({ id: "b", url: "http://lagaceta.example/story/9/" });
    expect(clusters([a, b])).toEqual([["a", "b"]]);
    expect(clusters([a, documentOf({ id: "b", url: "http://elsewhere.example/story/9" })])).toHaveLength(2);
  });

  it("follows a person's word over credits and copies", () => {
    const a = documentOf({ id: "a", sha256: "same" });
    const b = documentOf({ id: "b", sha256: "same", origin: "Coast Radio", credits: [credit("Andes Wire", "TEXT")] });
    expect(origins([a, b]).origins.map(({ name }) => name)).toEqual(["Coast Radio", "source-of-a"]);
  });

  it("follows a person's link over what each text credits, and a cut over identical wording", () => {
    const a = documentOf({ id: "a", publishedAt: "2031-05-01", credits: [credit("Andes Wire", "TEXT")] });
    const b = documentOf({ id: "b", publishedAt: "2031-05-02", credits: [credit("Coast Radio", "TEXT")] });
    const sources = [sourceOf("source-of-a"), sourceOf("source-of-b")];
    const ruled = (documents: DocumentRecord[], isCopy: boolean) =>
      deriveOrigins({ documents, sources, rulings: new Map([["a b", { isCopy, author: "Ana" }]]) }).origins;
    const [origin, ...others] = ruled([a, b], true);
    expect(others).toEqual([]);
    expect(origin?.name).toBe("Andes Wire");
    expect(origin?.links.at(-1)?.reason).toBe("Ana holds it for a copy of a");
    const same = ["a", "b"].map((id) => documentOf({ id, sha256: "same" }));
    expect(ruled(same, false)).toHaveLength(2);
  });

  it("leaves different texts on one event apart", () => {
    const documents = [1, 2, 3, 4].map((n) => documentOf({ id: `d${n}`, fingerprint: fingerprintOf(text(n)) }));
    expect(clusters(documents)).toHaveLength(4);
  });
});

describe("whatever is published", () => {
  const document = fc.record({
    text: fc.integer({ min: 1, max: 4 }),
    sourceId: fc.constantFrom("s1", "s2", "s3"),
    credits: fc.constantFrom<Credit[]>([], [credit("Andes Wire", "TEXT")], [credit("Coast Radio", "INPUTS")]),
    publishedAt: fc.constantFrom("2031-05-01", "2031-05-02", null),
  });
  const documents = fc
    .array(document, { maxLength: 8 })
    .map((all) =>
      all.map(({ text: n, ...part }, i) => documentOf({ id: `d${i}`, ...part, fingerprint: fingerprintOf(text(n)) })),
    );

  it("each document has exactly one origin, in any order of the record", () => {
    fc.assert(
      fc.property(documents, (all) => {
        const index = origins(all);
        expect(index.origins.flatMap(({ documentIds }) => documentIds).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(origins([...all].reverse()).origins).toEqual(index.origins);
      }),
    );
  });

  it("a later copy adds no origin", () => {
    fc.assert(
      fc.property(documents, (all) => {
        const copies = all.map((one) => ({
          ...one,
          id: `${one.id}-copy`,
          sourceId: `${one.sourceId}-copy`,
          publishedAt: "2031-07-01",
        }));
        const count = (some: DocumentRecord[]) => {
          const { originOfDocument } = origins(some);
          return countOrigins({ documentIds: some.map(({ id }) => id), originOfDocument });
        };
        expect(count([...all, ...copies])).toBe(count(all));
      }),
    );
  });
});
