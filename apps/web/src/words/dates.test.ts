import { describe, expect, it } from "vitest";
import { addDays, datesInWords, dayInWords, instantInWords, isDay, shortSpan, spanInWords } from "./dates.ts";

describe("dates in words", () => {
  it("writes a day as 17 Jan 2024", () => {
    expect(dayInWords("2024-01-17")).toBe("17 Jan 2024");
    expect(dayInWords("2024-03-05T10:00:00.000Z")).toBe("5 Mar 2024");
  });

  it("gives an instant in UTC and a bare day or midnight without an hour", () => {
    expect(instantInWords("2024-01-19T08:30:00.000Z")).toBe("19 Jan 2024, 08:30 UTC");
    expect(instantInWords("2024-01-19")).toBe("19 Jan 2024");
    expect(instantInWords("2024-01-19T00:00:00.000Z")).toBe("19 Jan 2024");
  });

  it("keeps the precision that a date has", () => {
    expect(spanInWords({ start: "2024-01-16", end: "2024-01-16", precision: 1 })).toBe("16 Jan 2024");
    expect(spanInWords({ start: "2024-01-16", end: "2024-01-18", precision: 2 })).toBe("16–18 Jan 2024");
    expect(spanInWords({ start: "2024-01-30", end: "2024-02-02", precision: 2 })).toBe("30 Jan – 2 Feb 2024");
    expect(spanInWords({ start: "2023-12-30", end: "2024-01-02" })).toBe("30 Dec 2023 – 2 Jan 2024");
    expect(spanInWords({ start: "2024-01-01", end: "2024-01-31", precision: 4 })).toBe("Jan 2024");
    expect(spanInWords({ start: "2024-01-01", end: "2024-12-31", precision: 5 })).toBe("2024");
  });

  it("says that a date is unknown", () => {
    expect(spanInWords({ start: null, end: null })).toBe("date unknown");
  });

  it("puts the ISO days of a sentence in words", () => {
    expect(datesInWords("gave 1 later (2024-01-24)")).toBe("gave 1 later (24 Jan 2024)");
    expect(datesInWords("no day in it, 12345-01")).toBe("no day in it, 12345-01");
  });

  it("drops the year where it stands nearby", () => {
    expect(shortSpan({ start: "2024-01-16", end: "2024-01-17", precision: 2 })).toBe("16–17 Jan");
    expect(shortSpan({ start: "2024-01-01", end: "2024-12-31", precision: 5 })).toBe("2024");
  });

  it("tells a calendar day from a text that looks like one", () => {
    expect(isDay("2024-02-29")).toBe(true);
    expect(isDay("2023-02-29")).toBe(false);
    expect(isDay("2024-1-9")).toBe(false);
    expect(isDay("yesterday")).toBe(false);
  });

  it("steps over the ends of months", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  });
});
