import { describe, expect, it } from "vitest";
import { daysToAsk } from "./toll-steps.ts";

describe("the days to ask the toll of", () => {
  it("are those of documents, once each, in order, up to the moment", () => {
    const published = ["2024-01-18T10:00:00Z", null, "2024-01-16", "2024-01-18", "2024-02-01"];
    expect(daysToAsk({ published, until: "2024-01-20T23:59:59.999Z" })).toEqual(["2024-01-16", "2024-01-18"]);
    expect(daysToAsk({ published, until: null })).toHaveLength(3);
  });

  it("are few however long a crisis lasts, and keep the last", () => {
    const published = Array.from({ length: 300 }, (_, index) => new Date(index * 86_400_000).toISOString());
    const days = daysToAsk({ published, until: null });
    expect(days.length).toBeLessThanOrEqual(41);
    expect(days.at(-1)).toBe(published.at(-1)?.slice(0, 10));
  });
});
