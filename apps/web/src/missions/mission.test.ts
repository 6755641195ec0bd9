import { describe, expect, it } from "vitest";
import {
  begunBy,
  distinctOverlays,
  lastReportOf,
  type MissionSummary,
  type OverlayView,
  overlayInWords,
  reportedLines,
  stateInWords,
  untilOf,
} from "./mission.ts";

const day = (iso: string) => ({ start: iso, end: iso, precision: 1, disputed: false, readings: [] });

const overlay: OverlayView = {
  act: "AMBASSADOR_RETURNED",
  status: "DISCUSSED",
  date: day("2024-01-19"),
  plannedDate: null,
  overdue: false,
  claims: [],
};

const mission: MissionSummary = {
  id: "m",
  sending: { iso3: "AAA", name: "Aland" },
  receiving: { iso3: "BBB", name: "Beland" },
  status: "AMBASSADOR_RECALLED",
  since: day("2024-01-17"),
  level: "UNKNOWN",
  levelInferred: false,
  disputed: false,
  claims: [],
  overlays: [overlay],
  reported: [],
  timeline: [],
};

describe("a mission in words", () => {
  it("says the state and how long it has lasted", () => {
    expect(stateInWords({ mission, today: "2024-01-29" })).toBe("Recalled, 12 days");
    expect(stateInWords({ mission, today: "2024-01-17" })).toBe("Recalled, since today");
  });

  it("says unknown in a word and counts no days of it", () => {
    expect(stateInWords({ mission: { ...mission, status: "UNKNOWN" }, today: "2024-01-29" })).toBe("Unknown");
    expect(stateInWords({ mission: { ...mission, since: null }, today: "2024-01-29" })).toBe("Recalled");
  });

  it("says how far something pending has come, and what nothing says", () => {
    expect(overlayInWords(overlay)).toBe("19 Jan: return discussed; nothing says agreed");
    const planned = {
      ...overlay,
      status: "AGREED",
      plannedDate: "2024-01-26",
    };
    expect(overlayInWords(planned)).toBe("19 Jan: return agreed, for 26 Jan; nothing says carried out");
    expect(overlayInWords({ ...planned, overdue: true })).toContain("has passed and nothing says it happened");
  });

  it("counts days to the day asked for, or while the last text is fresh, and never past the crisis's end", () => {
    const reach = { asOf: "2024-02-10T23:59:59.999Z", chosen: false, endsOn: null, lastReport: "2024-02-01" };
    expect(untilOf(reach).today).toBe("2024-02-10");
    expect(untilOf({ ...reach, lastReport: "2024-01-20" })).toEqual({ today: null, lastReport: "2024-01-20" });
    expect(untilOf({ ...reach, lastReport: "2024-01-20", chosen: true }).today).toBe("2024-02-10");
    expect(untilOf({ ...reach, chosen: true, endsOn: "2024-02-05" }).today).toBeNull();
    expect(untilOf({ ...reach, lastReport: null }).today).toBeNull();
  });

  it("takes the last text by its publication, or where that is unknown by its capture", () => {
    const documents = [
      { publishedAt: "2024-01-20", retrievedAt: "2026-01-01T00:00:00Z" },
      { publishedAt: null, retrievedAt: "2024-01-25T10:00:00Z" },
    ];
    expect(lastReportOf(documents)).toBe("2024-01-25");
    expect(lastReportOf([])).toBeNull();
  });

  it("tells what is only reported one line a reason", () => {
    const reading = (reason: string, document: string) => ({
      act: "AMBASSADOR_WITHDRAWN",
      reason,
      claimants: [],
      claims: [{ id: reason, document: { id: document } }],
    });
    const aside = "set aside: the text declares itself machine-written, so it is graded E (R25)";
    expect(reportedLines([reading("names no actor", "d1"), reading(aside, "d2")])).toEqual([
      { act: "AMBASSADOR_WITHDRAWN", word: "withdrawn", documents: 1, limit: "naming no actor" },
      {
        act: "AMBASSADOR_WITHDRAWN",
        word: "withdrawn",
        documents: 1,
        limit: "set aside: the text says it is machine-written (R25)",
      },
    ]);
  });

  it("tells an overlay once", () => {
    expect(distinctOverlays([overlay, overlay, { ...overlay, status: "AGREED" }])).toHaveLength(2);
  });
});

describe("the day by which a state was told", () => {
  const period = (from: string | null, to: string | null) => ({
    from,
    to,
    status: "AMBASSADOR_RECALLED",
    inferred: false,
    disputed: false,
  });

  it("is the end of the state before, where no text gives the day it began", () => {
    expect(begunBy({ timeline: [period(null, "2031-05-04"), period(null, null)], at: 1 })).toBe("2031-05-04");
  });

  it("is none where the day is told, or nothing stands before", () => {
    expect(begunBy({ timeline: [period(null, "2031-05-04"), period("2031-05-04", null)], at: 1 })).toBeNull();
    expect(begunBy({ timeline: [period(null, null)], at: 0 })).toBeNull();
  });
});
