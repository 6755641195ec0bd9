import fc from "fast-check";
import { expect, it } from "vitest";
import { crisisOf } from "../testing/casualty-record.ts";
import { someReports } from "../testing/some-reports.ts";
import { FINGERPRINT_SIZE, similarity } from "./fingerprint.ts";
import { nearDuplicates } from "./near-duplicates.ts";

/** Hashes of few values, the low ones in most signatures: as of texts that share their wording with many. */
const signature = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 200 })), {
    minLength: 10,
    maxLength: FINGERPRINT_SIZE,
  })
  .map((hashes) => hashes.toSorted((a, b) => a - b));

it("finds the pairs that comparing each text with each finds", () => {
  fc.assert(
    fc.property(someReports, fc.infiniteStream(signature), (reports, signatures) => {
      const documents = crisisOf(reports).documents.map((document) => {
        const fingerprint: number[] = signatures.next().value ?? [];
        return { ...document, fingerprint };
      });
      const long = documents.filter(({ fingerprint }) => fingerprint.length >= 16);
      const pairs = long.flatMap((b, at) =>
        long.slice(0, at).map((a) => [a.id, b.id, similarity(a.fingerprint, b.fingerprint)]),
      );
      const found = nearDuplicates(documents).map(({ a, b, score }) => [a.id, b.id, score]);
      expect(found.toSorted()).toEqual(pairs.filter(([, , score]) => Number(score) >= 0.3).toSorted());
    }),
    { numRuns: 300 },
  );
});
