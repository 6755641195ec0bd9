import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demarche, openGraphql, temporaryDataFolder } from "../support/data-folder.ts";
import { sharedFolder } from "../support/shared.ts";
import { type KnownAnswers, knownAnswers } from "./known-answers.model.ts";
import { KNOWN_ANSWERS } from "./known-answers.query.ts";

const seeds = sharedFolder("seeds");
const SLUG = "irn-pak-2024";
const STRIKES = ["AIR_DRONE_STRIKE", "SHELLING_ARTILLERY_MISSILE_ATTACK"];
const MUST_BE_READ = 5;

describe.runIf(seeds)("the five seed articles, taken in by the command line", () => {
  const data = temporaryDataFolder();
  let answers: KnownAnswers;
  let asOfStatus: KnownAnswers;

  beforeAll(async () => {
    const at = ["--data", data.folder];
    const dates = ["--from", "2024-01-15", "--to", "2024-02-29"];
    const added = demarche([
      "crisis",
      "add",
      ...at,
      "--slug",
      SLUG,
      "--title",
      "Seeds",
      "--parties",
      "IRN,PAK",
      ...dates,
    ]);
    expect(added.stderr + added.stdout).toContain(SLUG);
    const folder = seeds ?? "";
    const meta = join(folder, "meta.json");
    const files = [
      "000_359c79aeb4b8caa2",
      "001_35208569d043b585",
      "002_c5a90b38e4f20ab0",
      "003_88b595099a427a67",
      "004_6ecfe7c5b1f911c3",
    ];
    const ingested = demarche([
      "ingest",
      ...at,
      "--crisis",
      SLUG,
      "--meta",
      meta,
      ...files.map((file) => join(folder, `${file}.txt`)),
    ]);
    expect(ingested.status, ingested.stderr).toBe(0);
    const graphql = openGraphql(data.folder);
    const at29 = { slug: SLUG, asOf: "2024-01-29", strikes: STRIKES };
    answers = knownAnswers.parse(await graphql.ask(KNOWN_ANSWERS, { ...at29, asOf: "2024-02-29" }));
    asOfStatus = knownAnswers.parse(await graphql.ask(KNOWN_ANSWERS, at29));
    expect(answers.origins.flatMap((origin) => origin.documents)).toHaveLength(MUST_BE_READ);
    await graphql.close();
  });
  afterAll(data.remove);

  const incidentBy = (actor: string | null, country: string) => {
    const found = answers.incidents.filter(
      ({ actors, place, inScope }) =>
        inScope &&
        place.country === country &&
        (actor ? actors.some(({ iso3 }) => iso3 === actor) : actors.every(({ iso3 }) => iso3 === null)),
    );
    expect(found.map(({ title }) => title)).toHaveLength(1);
    const [incident] = found;
    if (!incident) throw new Error(`no incident by ${actor} in ${country}`);
    return incident;
  };
  const rowsOf = (tally: KnownAnswers["incidents"][number]["injured"]) =>
    tally.byClaimant
      .filter(({ excluded }) => !excluded)
      .map(({ claimant, low, high, open }) => ({ name: claimant.name, party: claimant.party, low, high, open }));
  const missionOf = (from: KnownAnswers, sending: string) => {
    const found = from.missions.find((mission) => mission.sending.iso3 === sending);
    if (!found) throw new Error(`no mission of ${sending}`);
    return found;
  };
  const actsOf = (type: string) => answers.acts.filter((act) => act.type === type);

  it("count two children killed in Pakistan, by Pakistan's word, and set the one soldier aside", () => {
    const { killed, place } = incidentBy("IRN", "PAK");
    expect(place.admin1).toBe("PK-BA");
    expect(killed).toMatchObject({ low: 2, best: 2, high: 2, open: false });
    expect(rowsOf(killed)).toEqual([{ name: "Pakistan", party: "PAK", low: 2, high: 2, open: false }]);
    expect(killed.byClass).toContainEqual({ victimClass: "CHILD", low: 2, best: 2, high: 2, open: false });
    const soldiers = killed.explanation.excluded.filter(({ claim }) => claim.victimClass === "MILITARY");
    expect(soldiers.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["R7"]));
  });

  it("count three injured in Pakistan, by Pakistan's word", () => {
    const { injured } = incidentBy("IRN", "PAK");
    expect(injured).toMatchObject({ low: 3, best: 3, high: 3 });
    expect(rowsOf(injured)).toEqual([{ name: "Pakistan", party: "PAK", low: 3, high: 3, open: false }]);
  });

  it("date Iran's strike to 16 January, disputed between 15 and 17", () => {
    const { date } = incidentBy("IRN", "PAK");
    expect(date).toMatchObject({ start: "2024-01-16", end: "2024-01-16", disputed: true });
    const days = date.readings.map(({ start, excluded }) => ({ start, excluded }));
    expect(days).toContainEqual({ start: "2024-01-17", excluded: false });
    expect(days).toContainEqual({ start: "2024-01-15", excluded: true });
  });

  it("count nine killed in Iran, per claimant, and never add the breakdown", () => {
    const { killed, place } = incidentBy("PAK", "IRN");
    expect(place.admin1).toBe("IR-11");
    expect(killed).toMatchObject({ low: 9, best: 9, high: 9, open: false });
    const rows = rowsOf(killed);
    expect(rows).toHaveLength(3);
    expect(rows).toContainEqual({ name: "Iran", party: "IRN", low: 9, high: 9, open: false });
    expect(rows).toContainEqual({ name: "Iranian media", party: "IRN", low: 9, high: 9, open: true });
    expect(rows.find(({ party }) => party === null)).toMatchObject({ low: 9, high: 9, open: true });
    const classes = Object.fromEntries(killed.byClass.map(({ victimClass, best }) => [victimClass, best]));
    expect(classes).toMatchObject({ CHILD: 4, WOMAN: 3, MAN: 2 });
  });

  it("date Pakistan's strike to 18 January, disputed between 17 and 20", () => {
    const { date } = incidentBy("PAK", "IRN");
    expect(date).toMatchObject({ start: "2024-01-18", end: "2024-01-18", disputed: true });
    const days = date.readings.map(({ start, excluded }) => ({ start, excluded }));
    expect(days).toContainEqual({ start: "2024-01-17", excluded: false });
    expect(days).toContainEqual({ start: "2024-01-20", excluded: true });
  });

  it("keep the gunmen of 27 January apart: four or more killed, three injured, nobody's strike", () => {
    const { killed, injured, kind, date, place } = incidentBy(null, "IRN");
    expect(STRIKES).not.toContain(kind);
    expect(place.admin1).toBe("IR-11");
    expect(date).toMatchObject({ start: "2024-01-27", end: "2024-01-27" });
    expect(killed).toMatchObject({ low: 4, best: 4, high: 4, open: true });
    expect(rowsOf(killed)).toMatchObject([{ party: null, low: 4, high: 4, open: true }]);
    expect(injured).toMatchObject({ low: 3, best: 3, high: 3 });
    expect(rowsOf(injured)).toMatchObject([{ party: null, low: 3, high: 3 }]);
  });

  it("sum both strikes to eleven and find the stated sum consistent", () => {
    expect(answers.strikes).toEqual({ low: 11, best: 11, high: 11, open: false });
    const [check, ...others] = answers.aggregateChecks;
    expect(others).toEqual([]);
    expect(check).toMatchObject({ state: "CONSISTENT", remainder: 0, claim: { min: 11, quantifier: "AT_LEAST" } });
  });

  it("leave other states' strikes and teasers out of every count", () => {
    const counted = answers.incidents.filter(({ inScope, killed }) => inScope && killed.best !== null);
    expect(counted).toHaveLength(3);
    expect(
      answers.incidents
        .filter(({ place }) => ["SYR", "IRQ"].includes(place.country ?? ""))
        .every(({ inScope }) => !inScope),
    ).toBe(true);
  });

  it("show Pakistan's ambassador recalled since 17 January, the return only discussed, a chargé inferred", () => {
    const mission = missionOf(asOfStatus, "PAK");
    expect(mission).toMatchObject({ status: "AMBASSADOR_RECALLED", level: "CHARGE_DAFFAIRES", levelInferred: true });
    expect(mission.since?.start).toBe("2024-01-17");
    expect(mission.overlays.map(({ act, status, date }) => [act, status, date.start])).toEqual([
      ["AMBASSADOR_RETURNED", "DISCUSSED", "2024-01-19"],
    ]);
  });

  it("leave Iran's ambassador unknown, with rival readings that nobody competent states", () => {
    for (const view of [asOfStatus, answers]) expect(missionOf(view, "IRN").status).toBe("UNKNOWN");
    const mission = missionOf(answers, "IRN");
    expect(mission.disputed).toBe(true);
    const acts = mission.reported.map(({ act }) => act).sort();
    expect(acts).toEqual(expect.arrayContaining(["AMBASSADOR_RECALLED", "AMBASSADOR_WITHDRAWN"]));
  });

  it("never show an ambassador as returned", () => {
    const statuses = answers.missions.flatMap(({ status, timeline }) => [
      status,
      ...timeline.filter(({ inferred }) => !inferred).map((period) => period.status),
    ]);
    expect(statuses).not.toContain("AMBASSADOR_IN_POST");
  });

  it("tell one call of 19 January and one visit of 29 January, however often they are told", () => {
    expect(actsOf("PHONE_CALL").map(({ date }) => date.start)).toEqual(["2024-01-19"]);
    const visits = actsOf("VISIT").filter(({ actor }) => actor?.iso3 === "IRN");
    expect(visits.map(({ date, target }) => [date.start, target?.iso3])).toEqual([["2024-01-29", "PAK"]]);
  });

  it("tell the summons, the visit cut short, the appeal, and the mediation that only a machine reports", () => {
    expect(actsOf("ENVOY_SUMMONED")).toMatchObject([{ actor: { iso3: "IRN" }, target: { iso3: "PAK" } }]);
    expect(actsOf("VISIT_CUT_SHORT")).toMatchObject([{ actor: { iso3: "PAK" } }]);
    expect(actsOf("APPEAL_FOR_RESTRAINT").some(({ actor }) => actor?.iso3 === "UNO")).toBe(true);
    const rejected = actsOf("MEDIATION_REJECTED");
    expect(rejected.length).toBeGreaterThan(0);
    expect(rejected.every(({ excluded }) => excluded)).toBe(true);
  });

  it("count two outlets with one agency as one origin, and a photo credit as none", () => {
    const outlets = answers.origins.map(({ documents }) => documents.map(({ source }) => source.name).sort());
    expect(outlets).toContainEqual(["Seed outlet B", "Seed outlet C"]);
    expect(outlets).toContainEqual(["Seed outlet A"]);
    expect(answers.origins).toHaveLength(4);
  });
});
