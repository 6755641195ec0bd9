import { describe, expect, it } from "vitest";
import { deriveCrisis } from "../ledger/derive-crisis.ts";
import { atLeast, CHILE, crisisOf, killed, report, viewOf } from "../testing/casualty-record.ts";

const early = report("a", [killed(7, { claimant: CHILE })], { publishedAt: "2031-05-05" });
const late = report("b", [killed(9, { claimant: CHILE })], { publishedAt: "2031-05-07T18:00:00.000Z" });
const published = (asOf: string) => viewOf([early, late], { asOf, clock: "PUBLISHED" });
const best = (view: ReturnType<typeof viewOf>) => view.incidents[0]?.tallies.KILLED.best ?? null;

describe("R16: as of a moment", () => {
  it("knows a text of a day from the start of that day", () => {
    expect(published("2031-05-04T23:59:59.999Z").incidents).toEqual([]);
    expect(best(published("2031-05-05T00:00:00.000Z"))).toBe(7);
  });

  it("knows a text of an instant from that instant", () => {
    expect(best(published("2031-05-07T17:59:59.000Z"))).toBe(7);
    expect(best(published("2031-05-07T18:00:00.000Z"))).toBe(9);
  });

  it("lets a text of unknown date in when it was retrieved", () => {
    const undated = report("c", [atLeast(3)], { publishedAt: null, retrievedAt: "2031-05-20T10:00:00.000Z" });
    const at = (asOf: string) => viewOf([undated], { asOf, clock: "PUBLISHED" }).documentIds;
    expect(at("2031-05-20T09:59:59.000Z")).toEqual([]);
    expect(at("2031-05-20T10:00:00.000Z")).toEqual(["c"]);
  });

  it("keeps the recorded clock apart: what was published early may be recorded late", () => {
    const record = crisisOf([early, late]);
    const at = (asOf: string) => deriveCrisis({ record, moment: { asOf, clock: "RECORDED" } }).claimIds;
    expect(at("2031-06-29T23:00:00.000Z")).toEqual([]);
    expect(at("2031-06-30T00:00:00.000Z")).toEqual(["a-0", "b-0"]);
  });

  it("uses the newest grade on the published clock, and on the recorded clock the one held then", () => {
    const record = crisisOf([report("a", [killed(7)])]);
    const grades = [{ grade: "E" as const, reason: "found out", recordedAt: "2031-08-01T00:00:00.000Z" }];
    const graded = { ...record, sources: record.sources.map((source) => ({ ...source, grades })) };
    const at = (asOf: string, clock: "PUBLISHED" | "RECORDED") =>
      best(deriveCrisis({ record: graded, moment: { asOf, clock } }));
    expect(at("2031-07-01T00:00:00.000Z", "PUBLISHED")).toBeNull();
    expect(at("2031-07-01T00:00:00.000Z", "RECORDED")).toBe(7);
    expect(at("2031-09-01T00:00:00.000Z", "RECORDED")).toBeNull();
  });

  it("names an incident the same at every moment", () => {
    const [before, after] = [published("2031-05-05T12:00:00.000Z"), published("2031-12-31T00:00:00.000Z")];
    expect(before.incidents.map(({ id }) => id)).toEqual(after.incidents.map(({ id }) => id));
  });
});
