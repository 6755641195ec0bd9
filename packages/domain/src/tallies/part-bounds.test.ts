import { describe, expect, it } from "vitest";
import { CHILE, killed, PERU, type Report, report, viewOf } from "../testing/casualty-record.ts";
import type { VictimClass } from "../vocabulary/casualties.ts";

/** A class told alone, with the total that the reader takes it for. */
const alone = (id: string, n: number, victimClass: VictimClass, part: Partial<Report> & { by?: typeof CHILE } = {}) => {
  const { by: claimant = null, ...rest } = part;
  const one = { claim: killed(n, { claimant, victimClass }), partOf: `${id}-1` };
  return report(id, [one, killed(n, { claimant, derived: true })], rest);
};
const tally = (reports: Report[]) => viewOf(reports).incidents[0]?.tallies.KILLED;

describe("R3: a class told alone", () => {
  it("is the whole while nobody gives more", () => {
    expect(tally([alone("a", 2, "CHILD", { by: CHILE })])).toMatchObject({ low: 2, best: 2, high: 2, open: false });
  });

  it("is a part of a larger total, whoever gives that", () => {
    const nine = report("a", [killed(9, { claimant: CHILE })]);
    expect(tally([nine, alone("b", 4, "CHILD", { by: PERU })])).toMatchObject({
      low: 9,
      best: 9,
      high: 9,
      disputed: false,
    });
    const later = alone("b", 4, "CHILD", { by: CHILE, publishedAt: "2031-05-20" });
    expect(tally([nine, later])).toMatchObject({ low: 9, best: 9, high: 9 });
  });

  it("contradicts more of its own class, and a total that it exceeds", () => {
    expect(tally([alone("a", 5, "CHILD"), alone("b", 2, "CHILD", { by: PERU })])).toMatchObject({ low: 2, high: 5 });
    expect(tally([report("a", [killed(3)]), alone("b", 4, "CHILD", { by: PERU })])).toMatchObject({ low: 3, high: 4 });
  });

  it("gives way, all else being equal, to a list of several", () => {
    const list = [
      { claim: killed(2, { victimClass: "WORKER", claimant: PERU }), partOf: "a-2" },
      { claim: killed(3, { victimClass: "WORKER", claimant: PERU }), partOf: "a-2" },
      killed(5, { derived: true, claimant: PERU }),
    ];
    const view = tally([report("a", list), alone("b", 2, "WORKER")]);
    expect(view).toMatchObject({ low: 2, best: 5, high: 5 });
    expect(view?.because).toContain("told of the whole");
  });
});
