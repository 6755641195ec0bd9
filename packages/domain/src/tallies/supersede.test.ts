import { describe, expect, it } from "vitest";
import { CHILE, killed, PERU, rangeText, report, tallyOf } from "../testing/casualty-record.ts";

const ids = (claims: { claimId: string }[]) => claims.map(({ claimId }) => claimId);

describe("R6: supersession", () => {
  it("orders one day's revisions by the hour of publication, said that day or not", () => {
    const morning = report("a", [killed(7, { claimant: CHILE })], { publishedAt: "2031-05-05T09:00:00.000Z" });
    const evening = report("b", [killed(9, { claimant: CHILE, assertedOn: "2031-05-05" })], {
      publishedAt: "2031-05-05T19:00:00.000Z",
    });
    expect(tallyOf([evening, morning])).toMatchObject({ low: 9, best: 9, high: 9 });
  });

  it("drops a claimant's earlier figure for its later one", () => {
    const tally = tallyOf([
      report("a", [killed(7, { claimant: CHILE })], { publishedAt: "2031-05-05" }),
      report("b", [killed(9, { claimant: CHILE })], { publishedAt: "2031-05-06" }),
    ]);
    expect(rangeText(tally)).toBe("9/9/9");
    expect(tally.explanation.superseded).toMatchObject([{ claimId: "a-0", rule: "R6" }]);
    expect(ids(tally.byClaimant[0]?.history ?? [])).toEqual(["a-0"]);
  });

  it("goes by the day of assertion before the day of publication", () => {
    const tally = tallyOf([
      report("a", [killed(7, { claimant: CHILE, assertedOn: "2031-05-08" })], { publishedAt: "2031-05-09" }),
      report("b", [killed(9, { claimant: CHILE, assertedOn: "2031-05-06" })], { publishedAt: "2031-05-10" }),
    ]);
    expect(rangeText(tally)).toBe("7/7/7");
  });

  it("drops a figure that a text of the same day calls outdated, and says by what", () => {
    const first = report("a", [killed(3, { claimant: CHILE })], { publishedAt: "2031-05-05T09:00:00.000Z" });
    const raised = [
      killed(20, { claimant: CHILE, assertedOn: "2031-05-05" }),
      killed(3, { claimant: CHILE, assertedOn: "2031-05-05", statedSuperseded: true }),
    ];
    const tally = tallyOf([first, report("b", raised, { publishedAt: "2031-05-06T02:00:00.000Z" })]);
    expect(rangeText(tally)).toBe("20/20/20");
    expect(tally.explanation.superseded.find(({ claimId }) => claimId === "a-0")?.reason).toMatch(/^Chile gave 20/);
  });

  it("keeps a figure that a text calls outdated before the claimant gives it again", () => {
    const raised = [killed(20, { claimant: CHILE }), killed(3, { claimant: CHILE, statedSuperseded: true })];
    const again = report("b", [killed(3, { claimant: CHILE })], { publishedAt: "2031-05-08" });
    expect(rangeText(tallyOf([report("a", raised, { publishedAt: "2031-05-06" }), again]))).toBe("3/3/3");
  });

  it("keeps both where the times are equal or unknown: the claimant contradicts itself", () => {
    const tally = tallyOf([
      report("a", [killed(7, { claimant: CHILE })], { publishedAt: null }),
      report("b", [killed(9, { claimant: CHILE })]),
    ]);
    expect(rangeText(tally)).toBe("7/7/9");
    expect(tally).toMatchObject({ disputed: true, byClaimant: [{ disputed: true }] });
  });

  it("keeps the earlier figure where the later source is graded worse", () => {
    const tally = tallyOf([
      report("a", [killed(7, { claimant: CHILE })], { publishedAt: "2031-05-05", grade: "B" }),
      report("b", [killed(9, { claimant: CHILE })], { publishedAt: "2031-05-06", grade: "D" }),
    ]);
    expect(rangeText(tally)).toBe("7/7/9");
  });

  it("drops at once what the text itself calls outdated", () => {
    const tally = tallyOf([
      report("a", [killed(9, { claimant: CHILE }), killed(7, { claimant: CHILE, statedSuperseded: true })]),
    ]);
    expect(rangeText(tally)).toBe("9/9/9");
  });

  it("lets no claimant supersede another", () => {
    const tally = tallyOf([
      report("a", [killed(7, { claimant: PERU })], { publishedAt: "2031-05-05" }),
      report("b", [killed(9, { claimant: CHILE })], { publishedAt: "2031-05-06" }),
    ]);
    expect(rangeText(tally)).toBe("7/9/9");
  });
});
