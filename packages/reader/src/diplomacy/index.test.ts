import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readActs as read } from "./read-acts.testing.ts";

describe("one claim an act", () => {
  test("an act told three times is one claim with three spans", () => {
    const claims = read(
      "Peru recalled its ambassador from Bolivia on Friday. The recall angered La Paz.\n\nPeru has recalled its ambassador to Bolivia, the ministry said. Bolivia regretted that Peru recalled its envoy.",
    );
    const recalls = claims.filter((claim) => claim.act === "AMBASSADOR_RECALLED");
    expect(recalls).toHaveLength(1);
    expect(recalls[0]?.evidence).toHaveLength(3);
    expect(recalls[0]?.date).toEqual({ start: "2024-05-17", end: "2024-05-17", precision: 1 });
  });

  test("an act of another year keeps its own date and stays apart", () => {
    const claims = read(
      "Peru expelled the Bolivian ambassador on Friday. In 2019 Peru had expelled the Bolivian ambassador too.",
    );
    expect(claims.map((claim) => claim.date?.start)).toEqual(["2024-05-17", "2019-01-01"]);
  });
});

describe("who acts", () => {
  test("a noun that names no state is both sides' and only reported (R18)", () => {
    const claims = read("Kenya and Uganda quarrelled over the lake, which led to the recall of ambassadors.");
    expect(claims.map((claim) => [claim.actor, claim.status, claim.actorNamed])).toEqual([
      ["KEN", "REPORTED", false],
      ["UGA", "REPORTED", false],
    ]);
  });

  test("named actors have withdrawn", () => {
    const claims = read("Kenya and Uganda withdrew their ambassadors.");
    expect(claims.map((claim) => [claim.act, claim.actor, claim.actorNamed, claim.status])).toEqual([
      ["AMBASSADOR_WITHDRAWN", "KEN", true, "EFFECTED"],
      ["AMBASSADOR_WITHDRAWN", "UGA", true, "EFFECTED"],
    ]);
  });

  test("the ministry that says it is the claimant", () => {
    const [claim] = read("Uganda has recalled its ambassador to Kenya, Kenya's foreign ministry said.");
    expect(claim?.claimant).toMatchObject({ party: "KEN", kind: "GOVERNMENT" });
  });
});

describe("levels and days", () => {
  test("a summoned chargé d'affaires shows the level (R20)", () => {
    const [claim] = read("Chad summoned Sudan's chargé d'affaires, its most senior diplomat in Chad, to explain.");
    expect(claim).toMatchObject({ act: "ENVOY_SUMMONED", actor: "TCD", target: "SDN", level: "CHARGE_DAFFAIRES" });
  });

  test("an agreed return has a planned day and no day of its own", () => {
    const claims = read("Peru and Bolivia agreed that their ambassadors will return by 26 May.");
    const returns = claims.filter((claim) => claim.act === "AMBASSADOR_RETURNED");
    expect(returns.map((claim) => [claim.status, claim.plannedDate?.start, claim.date])).toEqual([
      ["AGREED", "2024-05-26", null],
      ["AGREED", "2024-05-26", null],
    ]);
  });

  test("a weekday without a publication date stays open (R17)", () => {
    expect(read("Peru recalled its ambassador from Bolivia on Friday.", null)[0]?.date).toBeNull();
  });

  test("what was discussed on the phone has the day of the call", () => {
    const claims = read(
      "The foreign ministers of Peru and Bolivia spoke by phone on Saturday. The return of ambassadors of the two countries was also discussed.",
    );
    expect(claims.map((claim) => [claim.act, claim.status, claim.date?.start])).toEqual([
      ["PHONE_CALL", "EFFECTED", "2024-05-18"],
      ["AMBASSADOR_RETURNED", "DISCUSSED", "2024-05-18"],
      ["AMBASSADOR_RETURNED", "DISCUSSED", "2024-05-18"],
    ]);
  });
});

describe("a rebuffed mediator", () => {
  test("gives an offer to each side and a rejection", () => {
    const claims = read("Brazil had offered to mediate between Peru and Bolivia but was rebuffed.");
    expect(claims.map((claim) => [claim.act, claim.actor, claim.target])).toEqual([
      ["MEDIATION_OFFERED", "BRA", "PER"],
      ["MEDIATION_OFFERED", "BRA", "BOL"],
      ["MEDIATION_REJECTED", null, "BRA"],
    ]);
  });
});

describe("hostile text", () => {
  const word = fc.constantFrom(
    ..."Peru Bolivia its ambassador recalled expelled the and , which said that not to from summoned “ ” - 's of embassy closed relations with on Monday met he they agreed mediate".split(
      " ",
    ),
  );

  test("never breaks the verbatim gate (R27)", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const text = words.join(" ");
        for (const claim of read(text)) {
          expect(claim.evidence.length).toBeGreaterThan(0);
          expect(claim.actor === null || claim.actor !== claim.target).toBe(true);
          for (const span of claim.evidence) expect(text.slice(span.start, span.end)).toBe(span.exact);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("costs time in proportion to its length", () => {
    const text =
      "Peru recalled its ambassador from Bolivia, which expelled the Peruvian envoy and he said that they met. ".repeat(
        600,
      );
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
