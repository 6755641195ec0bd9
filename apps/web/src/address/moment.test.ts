import { describe, expect, it } from "vitest";
import { momentOf } from "./moment.ts";

describe("the moment of a view", () => {
  it("is now on the published clock where the address says nothing", () => {
    expect(momentOf({})).toEqual({ asOf: null, instant: null, clock: "PUBLISHED", problem: null });
  });

  it("takes a day as its end in UTC", () => {
    expect(momentOf({ asOf: "2024-01-19", clock: "recorded" })).toEqual({
      asOf: "2024-01-19",
      instant: "2024-01-19T23:59:59.999Z",
      clock: "RECORDED",
      problem: null,
    });
  });

  it("takes an instant in any zone as UTC", () => {
    expect(momentOf({ asOf: "2024-01-19T12:00:00+05:00" }).instant).toBe("2024-01-19T07:00:00.000Z");
  });

  it("reports a text that is no date and says what to write", () => {
    const moment = momentOf({ asOf: "yesterday" });
    expect(moment.instant).toBeNull();
    expect(moment.problem).toContain("yesterday");
    expect(moment.problem).toContain("2024-01-19");
    expect(momentOf({ asOf: "2024-02-31" }).problem).not.toBeNull();
  });

  it("reads the first of several values", () => {
    expect(momentOf({ asOf: ["2024-01-19", "2024-01-20"] }).asOf).toBe("2024-01-19");
  });
});
