import fc from "fast-check";
import { expect, it } from "vitest";
import { atLeast, CHILE, CHILEAN_MEDIA, killed, PERU, report, tallyOf } from "../testing/casualty-record.ts";

const claimant = fc.constantFrom(null, CHILE, PERU, CHILEAN_MEDIA);
const figure = fc
  .record({
    n: fc.integer({ min: 1, max: 30 }),
    claimant,
    quantifier: fc.constantFrom("EXACT", "EXACT", "AT_LEAST", "APPROXIMATELY", "AT_MOST", "RANGE"),
    day: fc.integer({ min: 5, max: 9 }),
    grade: fc.constantFrom("A", "C", "F"),
  } as const)
  .map(({ n, quantifier, ...part }) => {
    const min = quantifier === "AT_MOST" ? null : n;
    const max = quantifier === "AT_LEAST" ? null : quantifier === "RANGE" ? n + 4 : n;
    return { ...part, claim: killed(n, { quantifier, min, max, claimant: part.claimant }) };
  });

it("R5, R10: an 'at least' that agrees with all that is said widens no range, whoever says it", () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), claimant, fc.nat(), (figures, voice, share) => {
      const reports = figures.map(({ claim, day, grade }, at) =>
        report(`t${at}`, [claim], { publishedAt: `2031-05-0${day}`, grade }),
      );
      const before = tallyOf(reports);
      const [low, high] = [before.low ?? 0, before.high ?? 0];
      const bound = report("more", [atLeast(share % (low + 1), { claimant: voice })], { publishedAt: "2031-05-10" });
      const after = tallyOf([...reports, bound]);
      expect([after.low ?? 0, after.high ?? 0]).toEqual([low, high]);
    }),
    { numRuns: 200 },
  );
}, 60_000);
