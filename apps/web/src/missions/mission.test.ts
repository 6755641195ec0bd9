import { describe, expect, it } from "vitest";
import {
  countedTo,
  distinctOverlays,
  type MissionSummary,
  type OverlayView,
  overlayInWords,
  reportedLines,
  stateInWords,
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

  it("counts no days after the crisis's end", () => {
    expect(countedTo({ asOf: "2024-02-10T23:59:59.999Z", endsOn: "2024-02-29" })).toBe("2024-02-10");
    expect(countedTo({ asOf: "2026-02-10T23:59:59.999Z", endsOn: "2024-02-29" })).toBeNull();
    expect(countedTo({ asOf: "2026-02-10T23:59:59.999Z", endsOn: null })).toBe("2026-02-10");
  });

  it("tells what is only reported once an act, with every reason", () => {
    const reading = (reason: string, document: string) => ({
      act: "AMBASSADOR_WITHDRAWN",
      reason,
      claimants: [],
      claims: [{ id: reason, document: { id: document } }],
    });
    expect(reportedLines([reading("names no actor", "d1"), reading("hearsay", "d2")])).toEqual([
      { act: "AMBASSADOR_WITHDRAWN", word: "withdrawn", documents: 2, reasons: "names no actor; hearsay" },
    ]);
  });

  it("tells an overlay once", () => {
    expect(distinctOverlays([overlay, overlay, { ...overlay, status: "AGREED" }])).toHaveLength(2);
  });
});
