import { describe, expect, it } from "vitest";
import { killed, type Report, report, told, viewOf } from "../testing/casualty-record.ts";
import { on } from "../testing/diplomatic-record.ts";
import type { DatedFact } from "../views/incident-view.ts";

const dateOf = (reports: Report[]): DatedFact | undefined => viewOf(reports).incidents[0]?.date;
const dated = (id: string, day: string, part: Partial<Report> = {}) =>
  report(id, [killed(2, { incident: { date: on(day) } })], { publishedAt: "2031-05-20", ...part });
const month = { start: "2031-05-01", end: "2031-05-31", precision: 4 as const };

describe("R17: dates", () => {
  it("prefers the day that most independent origins give", () => {
    const copies = ["a", "b", "c"].map((id) => dated(id, "2031-05-05", { origin: "Agency" }));
    const date = dateOf([...copies, dated("d", "2031-05-04"), dated("e", "2031-05-04")]);
    expect(date).toMatchObject({ start: "2031-05-04", end: "2031-05-04", precision: 1, disputed: true });
    expect(date?.readings).toMatchObject([
      { start: "2031-05-04", documents: 2, origins: 2 },
      { start: "2031-05-05", documents: 3, origins: 1 },
    ]);
  });

  it("then the day that most texts give, then the one published first", () => {
    const origin = { origin: "Agency" };
    expect(
      dateOf([dated("a", "2031-05-05", origin), dated("b", "2031-05-04", origin), dated("c", "2031-05-04", origin)])
        ?.start,
    ).toBe("2031-05-04");
    expect(dateOf([dated("a", "2031-05-04"), dated("b", "2031-05-05", { publishedAt: "2031-05-19" })])?.start).toBe(
      "2031-05-05",
    );
  });

  it("takes a month that holds the day as support and no dispute", () => {
    const vague = ["b", "c"].map((id) => report(id, [killed(2, { incident: { date: month } })]));
    const date = dateOf([dated("a", "2031-05-04"), ...vague]);
    expect(date).toMatchObject({ start: "2031-05-04", precision: 1, disputed: false });
    expect(date?.readings).toHaveLength(2);
  });

  it("shows the date of a text that is set aside, and never as best", () => {
    const machine = ["b", "c"].map((id) => dated(id, "2031-05-03", { flags: ["MACHINE_WRITTEN"] }));
    const date = dateOf([dated("a", "2031-05-04"), ...machine]);
    expect(date).toMatchObject({ start: "2031-05-04", disputed: false });
    expect(date?.readings).toMatchObject([{ start: "2031-05-03", excluded: true }, { start: "2031-05-04" }]);
  });

  it("takes no date for no reading", () => {
    const date = dateOf([report("a", [told({ incident: { date: null } })])]);
    expect(date).toEqual({ start: null, end: null, precision: null, disputed: false, readings: [] });
  });
});
