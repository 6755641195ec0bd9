import { describe, expect, it } from "vitest";
import { atLeast, CHILE, killed, PERU, report, type STRIKE, viewOf } from "../testing/casualty-record.ts";
import { on } from "../testing/diplomatic-record.ts";
import { STRIKE_KINDS } from "../vocabulary/incidents.ts";
import { tallyCrisis } from "./crisis-tally.ts";

const answer = {
  actors: ["CHL"],
  actorName: "Chile",
  country: "PER",
  admin1: "PE-TAC",
  place: "Tacna",
  date: on("2031-05-06"),
};
const gunmen = { kind: "ATTACK" as const, actors: [], actorName: "gunmen", admin1: "CL-AN", date: on("2031-05-12") };
const sum = (n: number, incident: Partial<typeof STRIKE> = {}) =>
  atLeast(n, {
    scope: "MULTI_INCIDENT",
    incident: {
      actors: ["CHL", "PER"],
      country: null,
      admin1: null,
      date: { start: "2031-05-01", end: "2031-05-31", precision: 4 },
      ...incident,
    },
  });

const reports = [
  report("a", [killed(2, { claimant: CHILE }), killed(9, { claimant: PERU, incident: answer })]),
  report("b", [atLeast(4, { incident: gunmen })]),
  report("c", [killed(3, { effect: "INJURED", incident: { ...gunmen, date: on("2031-05-20") } })]),
];

describe("R11: a crisis's range", () => {
  it("sums lows, bests and highs and is open if any is", () => {
    const tally = tallyCrisis({ view: viewOf(reports), filter: { effect: "KILLED" } });
    expect(tally).toMatchObject({ low: 15, best: 15, high: 15, open: true, rule: "R11" });
    expect(tally).toMatchObject({ incidentsWithoutFigure: 1, incidentsWithDeaths: 3 });
    expect(tally.because).toBe(
      "The sum over 3 incidents: 2 + 9 + 4 = 15. Without a figure, and not counted as zero: 1.",
    );
    expect(tally.byIncident.map(({ best }) => best)).toEqual([2, 9, 4, null]);
  });

  it("keeps to the kinds and the grades asked for", () => {
    const view = viewOf(reports);
    const strikes = tallyCrisis({ view, filter: { effect: "KILLED", kinds: [...STRIKE_KINDS] } });
    expect(strikes).toMatchObject({ low: 11, best: 11, high: 11, open: false });
    expect(tallyCrisis({ view, filter: { effect: "KILLED", grades: ["FAIR"] } })).toMatchObject({
      best: null,
      badge: "NO_FIGURE",
    });
  });

  it("sums what one claimant says where one is asked for", () => {
    const tally = tallyCrisis({ view: viewOf(reports), filter: { effect: "KILLED", claimant: "state:PER" } });
    expect(tally).toMatchObject({ best: 9, incidentsWithoutFigure: 3 });
    expect(tally.byClaimant.map(({ claimant }) => claimant.name)).toEqual(["Peru"]);
  });

  it("counts nothing out of scope", () => {
    const elsewhere = report("d", [killed(50, { incident: { country: "ARG", admin1: null } })]);
    expect(tallyCrisis({ view: viewOf([...reports, elsewhere]), filter: { effect: "KILLED" } }).best).toBe(15);
  });

  it("says that only unreliable claims are known, never 0", () => {
    const view = viewOf([report("a", [killed(5)], { grade: "E" })]);
    expect(tallyCrisis({ view, filter: { effect: "KILLED" } })).toMatchObject({
      low: null,
      badge: "ONLY_UNRELIABLE_CLAIMS",
    });
  });
});

describe("R12: stated sums", () => {
  const checks = (figure: ReturnType<typeof sum>) => viewOf([...reports, report("s", [figure])]).aggregateChecks;

  it("finds a sum consistent with its parts and adds it to nothing", () => {
    const view = viewOf([...reports, report("s", [sum(11)])]);
    expect(view.aggregateChecks).toMatchObject([
      { claimId: "s-0", state: "CONSISTENT", remainder: 0, sum: { best: 11 } },
    ]);
    expect(view.aggregateChecks[0]?.incidentIds).toEqual(["inc_a-0", "inc_a-1"]);
    expect(tallyCrisis({ view, filter: { effect: "KILLED" } }).best).toBe(15);
  });

  it("gives the remainder of a gap, above or below", () => {
    expect(checks(sum(14))).toMatchObject([{ state: "GAP", remainder: 3 }]);
    expect(checks({ ...sum(8), quantifier: "EXACT", max: 8 })).toMatchObject([{ state: "GAP", remainder: -3 }]);
  });

  it("compares with the incidents of the time it names", () => {
    const week = { start: "2031-05-02", end: "2031-05-04", precision: 2 as const };
    expect(checks(sum(2, { date: week }))).toMatchObject([{ state: "CONSISTENT", incidentIds: ["inc_a-0"] }]);
  });

  it("gives no verdict where a sum says neither whose nor where nor on which days, or tells of years before", () => {
    const nobody = { actors: [], actorName: null, country: null, admin1: null, place: null };
    const month = { start: "2031-05-01", end: "2031-05-31", precision: 4 as const };
    const past = { start: "2028-01-01", end: "2028-12-31", precision: 5 as const };
    expect(checks(sum(28, { ...nobody, date: null }))).toEqual([]);
    expect(checks(sum(28, { ...nobody, date: month }))).toEqual([]);
    expect(checks(sum(28, { date: past }))).toEqual([]);
  });

  it("compares one side's dead with the incidents on its ground, and none with what came after the text", () => {
    const open = { actors: [], actorName: null, country: null, admin1: null, place: null, date: null };
    const own = { ...sum(2, open), nationality: "BOL" };
    expect(checks(own)).toEqual([]);
    const early = report("s", [sum(2)], { publishedAt: "2031-05-04" });
    expect(viewOf([...reports, early]).aggregateChecks).toMatchObject([{ incidentIds: ["inc_a-0"] }]);
  });

  it("leaves a set-aside sum out and checks one told twice once", () => {
    expect(viewOf([...reports, report("s", [sum(11), sum(11)])]).aggregateChecks).toHaveLength(1);
    expect(viewOf([...reports, report("s", [sum(11)], { grade: "E" })]).aggregateChecks).toEqual([]);
  });
});
