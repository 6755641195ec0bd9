import { describe, expect, it } from "vitest";
import { momentOf, NOW } from "../address/moment.ts";
import { knownAt } from "./known-at.ts";

const document = { publishedAt: "2024-01-19", retrievedAt: "2024-02-01T00:00:00Z", recordedAt: "2024-03-01T00:00:00Z" };

describe("whether a document was known", () => {
  it("goes by publication on the published clock and by the record on the other", () => {
    expect(knownAt({ document, moment: momentOf({ asOf: "2024-01-19" }) })).toBe(true);
    expect(knownAt({ document, moment: momentOf({ asOf: "2024-01-18" }) })).toBe(false);
    expect(knownAt({ document, moment: momentOf({ asOf: "2024-01-19", clock: "recorded" }) })).toBe(false);
  });

  it("lets the day of capture stand in for an unknown date, and knows everything now", () => {
    const undated = { ...document, publishedAt: null };
    expect(knownAt({ document: undated, moment: momentOf({ asOf: "2024-01-31" }) })).toBe(false);
    expect(knownAt({ document: undated, moment: momentOf({ asOf: "2024-02-01" }) })).toBe(true);
    expect(knownAt({ document: undated, moment: NOW })).toBe(true);
  });
});
