import { describe, expect, it } from "vitest";
import { tallyCrisis } from "../tallies/crisis-tally.ts";
import { atLeast, CHILE, killed, type Report, report, told, viewOf } from "../testing/casualty-record.ts";
import { on } from "../testing/diplomatic-record.ts";

const RETROSPECT = "2031-05-25";
const incidentsOf = (reports: Report[]) => viewOf(reports).incidents;
const groups = (reports: Report[]) =>
  incidentsOf(reports)
    .map(({ claimIds }) => claimIds.join(" "))
    .sort();
const gunmen = { kind: "ATTACK" as const, actors: [], actorName: "unknown gunmen" };

describe("R13: one incident or two", () => {
  it("links the same side, place and day across texts", () => {
    expect(groups([report("a", [killed(2)]), report("b", [killed(3)])])).toEqual(["a-0 b-0"]);
  });

  it("takes a day's difference for the same, and the day most texts give for the date", () => {
    const off = killed(2, { incident: { date: on("2031-05-05") } });
    const [incident, ...others] = incidentsOf([report("a", [killed(2)]), report("b", [killed(2)]), report("c", [off])]);
    expect(others).toEqual([]);
    expect(incident?.date).toMatchObject({ start: "2031-05-04", disputed: true });
  });

  it("keeps days apart that one text gives figures no single event could have", () => {
    const nextDay = killed(5, { incident: { date: on("2031-05-05") } });
    expect(groups([report("a", [killed(2), nextDay])])).toEqual(["a-0", "a-1"]);
  });

  it.each([
    ["another side", killed(2, { incident: { actors: ["BOL"], actorName: "Bolivia" } })],
    ["gunmen without a state", killed(2, { incident: gunmen })],
    ["another province", killed(2, { incident: { admin1: "CL-AN", place: "Antofagasta" } })],
    ["another country", killed(2, { incident: { country: "BOL", admin1: null } })],
    ["another week", killed(2, { incident: { date: on("2031-05-14") } })],
    ["another year", killed(2, { incident: { date: { start: "2028-01-01", end: "2028-12-31", precision: 5 } } })],
  ])("keeps %s apart, whatever the numbers", (_what, other) => {
    expect(groups([report("a", [killed(2)]), report("b", [other])])).toEqual(["a-0", "b-0"]);
  });

  it("takes a date a few days off for a slip where a later text tells of no other such day (R17)", () => {
    const slip = report("c", [killed(2, { incident: { date: on("2031-05-07") } })], { publishedAt: RETROSPECT });
    expect(groups([report("a", [killed(2)]), report("b", [killed(2)]), slip])).toEqual(["a-0 b-0 c-0"]);
  });

  it("takes it for another event where the text is news of that day, or tells of both", () => {
    const later = killed(2, { incident: { date: on("2031-05-07") } });
    const base = [report("a", [killed(2)]), report("b", [killed(2)])];
    expect(groups([...base, report("c", [later], { publishedAt: "2031-05-08" })])).toEqual(["a-0 b-0", "c-0"]);
    const both = groups([...base, report("c", [later, killed(2)], { publishedAt: RETROSPECT })]);
    expect(both).toEqual(["a-0 b-0 c-1", "c-0"]);
  });

  it("lets a claim without a day join its text's main incident of that side and country", () => {
    const undated = killed(3, { effect: "INJURED", incident: { date: null, admin1: null } });
    expect(groups([report("a", [killed(2), undated]), report("b", [killed(2)])])).toEqual(["a-0 a-1 b-0"]);
  });

  it("takes the acting state's own name for no place where its strike abroad is known", () => {
    const home = { country: "PER", admin1: null };
    expect(groups([report("a", [killed(2)]), report("b", [killed(2, { incident: home })])])).toEqual(["a-0 b-0"]);
    const alone = viewOf([report("b", [killed(2, { incident: home })]), report("c", [killed(2, { incident: home })])]);
    expect(alone.incidents).toMatchObject([{ place: { country: "PER" }, claimIds: ["b-0", "c-0"] }]);
  });

  it("takes a state that tells of harm at home for the speaker and not for the one who struck", () => {
    const atHome = killed(2, { claimant: CHILE, incident: { actors: ["CHL"], actorName: "Chile", admin1: null } });
    const [incident, ...others] = incidentsOf([report("a", [killed(2)]), report("b", [atHome])]);
    expect(others).toEqual([]);
    expect(incident).toMatchObject({ title: "Peru's strike on Chile", grade: "FAIR", claimIds: ["a-0", "b-0"] });
  });

  it("lets a claim that names nobody join the one incident of its text in that country", () => {
    const nobody = killed(3, { incident: { actors: [], actorName: null, date: null } });
    expect(groups([report("a", [killed(3), nobody])])).toEqual(["a-0 a-1"]);
  });

  it("makes no incident of states striking each other, nor of sums over several", () => {
    const mutual = told({ incident: { actors: ["CHL", "PER"], country: null } });
    const sum = atLeast(11, { scope: "MULTI_INCIDENT" });
    expect(groups([report("a", [mutual, sum])])).toEqual([]);
  });

  it("keeps what nobody places apart, text by text", () => {
    const bare = { actors: [], actorName: null, country: null, admin1: null, place: null, date: null };
    const texts = ["a", "b"].map((id) => report(id, [killed(2, { incident: bare })]));
    expect(groups(texts)).toEqual(["a-0", "b-0"]);
  });

  it("names an incident after its earliest recorded claim", () => {
    const first = { claim: killed(2), recordedAt: "2031-06-01T00:00:00.000Z" };
    expect(incidentsOf([report("a", [killed(2)]), report("b", [first])])[0]?.id).toBe("inc_b-0");
  });

  it("folds what has no day into the dated incident it fits, whatever days a text that is set aside adds", () => {
    const undated = report("a", [killed(4, { incident: { ...gunmen, date: null } })], { publishedAt: RETROSPECT });
    const dated = report("b", [killed(1, { victimClass: "CHILD", incident: gunmen })]);
    const otherDays = ["2031-05-12", "2031-05-20"].map((day) => killed(9, { incident: { ...gunmen, date: on(day) } }));
    const machine = report("m", otherDays, { flags: ["MACHINE_WRITTEN"] });
    expect(groups([undated, dated])).toEqual(["a-0 b-0"]);
    expect(groups([undated, dated, machine])).toContain("a-0 b-0");
  });

  it("lets a text that is set aside join and never move what others founded", () => {
    const machine = (id: string) =>
      report(id, [killed(1, { incident: { date: on("2031-05-03") } })], {
        flags: ["MACHINE_WRITTEN"],
        publishedAt: RETROSPECT,
      });
    const [incident, ...others] = incidentsOf([report("a", [killed(2)]), machine("m"), machine("n")]);
    expect(others).toEqual([]);
    expect(incident?.tallies.KILLED).toMatchObject({ low: 2, best: 2, high: 2 });
  });
});

describe("what is told too thinly to be an incident of its own", () => {
  const total = (reports: Report[]) => tallyCrisis({ view: viewOf(reports), filter: { effect: "KILLED" } }).best;
  const nobody = { actors: [], actorName: null, date: null };
  const base = [report("a", [killed(2)], { publishedAt: "2031-05-05" })];

  it("joins the one strike of its province, however late it is told", () => {
    const late = report("b", [killed(2, { incident: nobody })], { publishedAt: RETROSPECT });
    expect(groups([...base, late])).toEqual(["a-0 b-0"]);
  });

  it("joins the nearest strike before it of the side that it names", () => {
    const second = report("b", [killed(5, { incident: { date: on("2031-05-20") } })], { publishedAt: "2031-05-21" });
    const undated = report("c", [killed(5, { incident: { date: null } })], { publishedAt: "2031-05-23" });
    expect(groups([...base, second, undated])).toEqual(["a-0", "b-0 c-0"]);
  });

  it("joins a dated incident even where that one is told by texts that name no side", () => {
    const undated = report("a", [killed(2, { incident: { date: null, admin1: null } })]);
    const actorless = report("b", [killed(2, { incident: { actors: [], actorName: null } })]);
    expect(groups([undated, actorless])).toEqual(["a-0 b-0"]);
  });

  it("stays unplaced and uncounted where only its country is told", () => {
    const toll = report("b", [killed(20, { incident: { ...nobody, admin1: null, place: null } })]);
    const view = viewOf([...base, toll]);
    expect(view.incidents.map(({ inScope }) => inScope).sort()).toEqual([false, true]);
    expect(total([...base, toll])).toBe(2);
  });

  it("takes no number that its own text's figure for the incident doesn't fit", () => {
    const bare = { ...nobody, country: null, admin1: null, place: null };
    const text = report("a", [killed(2), atLeast(38, { incident: bare })]);
    expect(groups([text])).toEqual(["a-0", "a-1"]);
    expect(total([text])).toBe(2);
  });

  it("makes no incident of a count over weeks and a whole country", () => {
    const weeks = { start: "2031-05-01", end: "2031-05-31", precision: 4 as const };
    const toll = killed(33, { incident: { ...nobody, date: weeks, admin1: null, place: null } });
    expect(groups([...base, report("b", [toll])])).toEqual(["a-0"]);
  });

  it("lets a claim that is set aside found nothing a few days off the same side's strike", () => {
    const fresh = report("m", [killed(1, { incident: { date: on("2031-05-07") } })], {
      flags: ["MACHINE_WRITTEN"],
      publishedAt: "2031-05-08",
    });
    expect(groups([...base, fresh])).toEqual(["a-0 m-0"]);
  });
});

describe("which incidents belong to the crisis", () => {
  const scoped = (incident: Parameters<typeof told>[0]) => incidentsOf([report("a", [told(incident)])])[0]?.inScope;

  it("takes a party's act on a party's ground, and gunmen on a party's ground", () => {
    expect(scoped({})).toBe(true);
    expect(scoped({ incident: gunmen })).toBe(true);
  });

  it("leaves out a party's strike elsewhere, an outsider's act, and what lies outside the window", () => {
    expect(scoped({ incident: { country: "ARG", admin1: null } })).toBe(false);
    expect(scoped({ incident: { actors: ["BRA"] } })).toBe(false);
    expect(scoped({ incident: { date: on("2031-04-02") } })).toBe(false);
  });
});

describe("what an incident is called", () => {
  const title = (incident: NonNullable<Parameters<typeof told>[0]>["incident"]) =>
    incidentsOf([report("a", [killed(1, { incident: incident ?? {} })])])[0]?.title;

  it("says who did what to whom, or who and where", () => {
    expect(title({})).toBe("Peru's strike on Chile");
    expect(title({ actors: ["PHL"], actorName: "Manila" })).toBe("Philippines' strike on Chile");
    expect(title({ ...gunmen })).toBe("Unknown gunmen in Tarapacá");
    expect(title({ kind: "ARMED_CLASH", actors: ["CHL", "PER"] })).toBe("Clash between Chile and Peru in Tarapacá");
    expect(title({ kind: "ARMED_CLASH", country: "BOL", place: null })).toBe("Clash involving Peru in Bolivia");
    expect(title({ country: "NLD" })).toBe("Peru's strike on the Netherlands");
    expect(title({ kind: "ARREST" })).toBe("Peru's arrest in Chile");
    expect(title({ kind: "SUICIDE_BOMB", actors: [], actorName: null })).toBe("Suicide bombing in Tarapacá");
  });

  it("tells incidents of one title apart by their day", () => {
    const later = killed(1, { incident: { date: on("2031-05-20") } });
    const titles = incidentsOf([report("a", [killed(2)]), report("b", [later])]).map((incident) => incident.title);
    expect(titles).toEqual([
      "Peru's strike on Chile, Tarapacá, 2031-05-04",
      "Peru's strike on Chile, Tarapacá, 2031-05-20",
    ]);
  });

  it("goes by the kind that most texts give, strikes counted as one and “attack” last", () => {
    const kinds = ["ARMED_CLASH", "AIR_DRONE_STRIKE", "SHELLING_ARTILLERY_MISSILE_ATTACK", "ATTACK", "ATTACK"] as const;
    const texts = kinds.map((kind, index) => report(`t${index}`, [killed(2, { claimant: CHILE, incident: { kind } })]));
    expect(incidentsOf(texts.slice(1))[0]?.kind).toBe("AIR_DRONE_STRIKE");
  });
});
