import { describe, expect, it } from "vitest";
import { agreement, count, figure, rangeInWords, reportedRange } from "./figures.ts";

const range = (low: number | null, best: number | null, high: number | null, open = false) => ({
  low,
  best,
  high,
  open,
});

describe("figures in words", () => {
  it("shows the best figure, with a plus where the top is open", () => {
    expect(figure(range(2, 9, 12))).toBe("9");
    expect(figure(range(4, 4, 4, true))).toBe("4+");
    expect(figure(range(1000, 1250, 2000))).toBe("1,250");
  });

  it("says unknown, never 0, where nothing is known, and 0 where 0 is claimed", () => {
    expect(figure(range(null, null, null))).toBe("unknown");
    expect(rangeInWords(range(null, null, null))).toBe("unknown");
    expect(figure(range(0, 0, 0))).toBe("0");
  });

  it("calls the range a range of reported figures", () => {
    expect(reportedRange(range(11, 11, 11))).toBe("range of reported figures 11–11");
    expect(reportedRange(range(7, 9, 9, true))).toBe("range of reported figures 7–9 or more");
    expect(reportedRange(range(9, 9, 9, true))).toBe("range of reported figures 9 or more");
    expect(reportedRange(range(null, null, null))).toBe("no figure that counts has been reported");
  });

  it("puts an open range as 'or more'", () => {
    expect(rangeInWords(range(9, 9, 9, true))).toBe("9 or more");
    expect(rangeInWords(range(7, 9, 9))).toBe("7–9");
  });

  it("says whether the counted reports agree", () => {
    expect(agreement({ ...range(11, 11, 11), disputed: false })).toBe("every counted report agrees");
    expect(agreement({ ...range(7, 9, 9), disputed: true })).toBe("counted reports contradict each other");
    expect(agreement({ ...range(7, 9, 9), disputed: false })).toBe("counted reports differ");
    expect(agreement({ ...range(null, null, null), disputed: false, badge: "ONLY_UNRELIABLE_CLAIMS" })).toBe(
      "only unreliable claims; none is counted",
    );
  });

  it("counts in the singular and the plural", () => {
    expect(count(1, "origin")).toBe("1 origin");
    expect(count(0, "origin")).toBe("0 origins");
    expect(count(2, "party", "parties")).toBe("2 parties");
  });
});
