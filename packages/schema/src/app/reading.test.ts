import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";

let lake: LakeApp;
beforeAll(async () => {
  lake = await openLakeApp();
});
afterAll(() => lake.remove());

describe("a crisis", () => {
  it("answers who it is between, as of the end of the present day", async () => {
    const { data } = await lake.ask(
      `{ crisis(slug: "lake-dispute") { title asOf clock parties { iso3 name } endsOn head { position } } viewer { name } }`,
    );
    expect(data).toEqual({
      crisis: {
        title: "Lake dispute",
        asOf: "2024-02-01T23:59:59.999Z",
        clock: "PUBLISHED",
        parties: [
          { iso3: "KEN", name: "Kenya" },
          { iso3: "UGA", name: "Uganda" },
        ],
        endsOn: null,
        head: { position: expect.any(Number) },
      },
      viewer: null,
    });
  });

  it("is null where no crisis has the slug", async () => {
    expect(await lake.ask(`{ crisis(slug: "no-such") { title } }`)).toEqual({ data: { crisis: null } });
  });

  it("gives a tally with its explanation down to the marked sentence", async () => {
    const { data } = await lake.ask(`{ crisis(slug: "lake-dispute") { tally { low best high open badge rule because asOf
      byIncident { best incident { title } }
      explanation { supporting { rule reason claim { kind claimant { kind } evidence { exact sentence { text markStart markEnd } } } } } } } }`);
    const tally = data.crisis.tally;
    expect(tally).toMatchObject({
      low: 4,
      best: 4,
      high: 4,
      open: false,
      badge: null,
      rule: "R11",
      byIncident: [{ best: 4 }],
    });
    const [{ claim }] = tally.explanation.supporting;
    const { text, markStart, markEnd } = claim.evidence[0].sentence;
    expect(text).toBe("Four people were killed at the pier on Wednesday, officials said.");
    expect(text.slice(markStart, markEnd)).toBe(claim.evidence[0].exact);
    expect(claim.claimant.kind).toBe("UNATTRIBUTED");
  });

  it("answers null, not 0, for what nobody gives", async () => {
    const { data } = await lake.ask(
      `{ crisis(slug: "lake-dispute") { incidents { nodes { tally(effect: INJURED) { low best high badge } } } } }`,
    );
    expect(data.crisis.incidents.nodes[0].tally).toEqual({ low: null, best: null, high: null, badge: "NO_FIGURE" });
  });
});

describe("a moment", () => {
  const incidents = (asOf: string) =>
    lake.ask(
      `query($asOf: DateTime) { crisis(slug: "lake-dispute", asOf: $asOf) { incidents { totalCount } tally { asOf best } } }`,
      { asOf },
    );

  it("includes the whole of a plain day", async () => {
    const { data } = await incidents("2024-01-11");
    expect(data.crisis).toEqual({ incidents: { totalCount: 1 }, tally: { asOf: "2024-01-11T23:59:59.999Z", best: 4 } });
  });

  it("takes an instant with its zone and answers in UTC", async () => {
    const { data } = await incidents("2024-01-11T02:00:00+05:00");
    expect(data.crisis).toEqual({
      incidents: { totalCount: 0 },
      tally: { asOf: "2024-01-10T21:00:00.000Z", best: null },
    });
  });

  it.each(["2024-02-30", "yesterday", "2024-01-11T10:00:00", "2024-13-01", ""])(
    "refuses %j and says what a date looks like",
    async (asOf) => {
      const { errors } = await incidents(asOf);
      expect(errors?.[0]?.message).toContain(`${JSON.stringify(asOf)} is no date: give an instant with its zone`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "input.date" });
    },
  );

  it("is inherited from the crisis and overridden by a field of its own", async () => {
    const { data } = await lake.ask(`{ crisis(slug: "lake-dispute", asOf: "2024-01-11", clock: RECORDED) {
      inherited: tally { asOf clock } own: tally(asOf: "2024-01-12", clock: PUBLISHED) { asOf clock } } }`);
    expect(data.crisis.inherited).toEqual({ asOf: "2024-01-11T23:59:59.999Z", clock: "RECORDED" });
    expect(data.crisis.own).toEqual({ asOf: "2024-01-12T23:59:59.999Z", clock: "PUBLISHED" });
  });

  it("before an incident was known leaves its tally without a figure", async () => {
    const { data } = await lake.ask(
      `{ crisis(slug: "lake-dispute") { incidents { nodes { tally(asOf: "2024-01-01") { best badge rule } } } } }`,
    );
    expect(data.crisis.incidents.nodes[0].tally).toEqual({ best: null, badge: "NO_FIGURE", rule: "R16" });
  });
});

describe("diplomacy and coverage", () => {
  it("tell where an ambassador stands, with what is pending and reported", async () => {
    const { data } = await lake.ask(`{ crisis(slug: "lake-dispute") {
      missions { id sending { name } receiving { iso3 } status since { start readings { claims { kind } } } level overlays { act status overdue }
        reported { act reason claimants { name } } timeline { from to acts { type } } claims { ... on DiplomaticClaim { act actor { name } } } }
      acts(types: [AMBASSADOR_RECALLED]) { totalCount nodes { cameo claims { nodes { zone } } } } } }`);
    expect(data.crisis.missions[0]).toMatchObject({
      sending: { name: "Uganda" },
      receiving: { iso3: "KEN" },
      status: "AMBASSADOR_RECALLED",
      since: { start: "2024-01-11", readings: [{ claims: [{ kind: "DIPLOMATIC" }] }] },
      overlays: [{ act: "AMBASSADOR_RETURNED", status: "DISCUSSED", overdue: false }],
      reported: [{ act: "AMBASSADOR_WITHDRAWN", reason: "other side's word", claimants: [{ name: "Kenya" }] }],
      timeline: [{ from: "2024-01-11", to: null, acts: [{ type: "AMBASSADOR_RECALLED" }] }],
      claims: [{ act: "AMBASSADOR_RECALLED", actor: { name: "Uganda" } }],
    });
    expect(data.crisis.acts).toMatchObject({
      totalCount: 2,
      nodes: [{ cameo: "161", claims: { nodes: [{ zone: "BODY" }] } }, {}],
    });
  });

  it("tell who gives a fact, who is silent, and what is in dispute", async () => {
    const { data } = await lake.ask(`{ crisis(slug: "lake-dispute") {
      coverage { facts { fact outlets cells { source { name } value claims { kind } } silent { source { name } } }
        sources { source { name grade gradeHistory { grade } } exclusives { fact } documentList { title } origins { name } }
        origins { name links { reason document { title } } } }
      contradictions(state: OPEN) { subject members { value claims { kind } } incident { title } mission { status } resolution { author } }
      resolved: contradictions(state: RESOLVED) { subject }
      aggregateChecks(effect: KILLED) { state remainder sum { low best high open } claim { kind } incidents { title } } } }`);
    expect(data.crisis.coverage.facts[0]).toMatchObject({
      fact: "Killed at the pier",
      cells: [{ value: "4" }],
      silent: [{ source: { name: expect.stringMatching(/^Outlet/) } }],
    });
    expect(data.crisis.coverage.sources[0]).toMatchObject({
      source: { grade: "F", gradeHistory: [] },
      exclusives: [{ fact: "Killed at the pier" }],
      documentList: [{}],
      origins: [{ name: "Own reporting" }],
    });
    expect(data.crisis.contradictions).toMatchObject([{ members: [{ value: "4" }], mission: null, resolution: null }]);
    expect(data.crisis.resolved).toEqual([]);
    expect(data.crisis.aggregateChecks).toMatchObject([{ state: "GAP", remainder: 1, sum: { best: 4 } }]);
  });
});

describe("the record", () => {
  it("lists its entries, what awaits review, the rules and what changed", async () => {
    const { data, errors } =
      await lake.ask(`{ head { position hash } ledger(crisis: "lake-dispute", first: 2) { totalCount pageInfo { hasNextPage } nodes { position kind actor { name } } }
      reviewQueue(crisis: "lake-dispute", kind: CASUALTY) { totalCount nodes { kind reviewState } }
      rules { id number title text version } }`);
    expect(errors).toBeUndefined();
    expect(data.ledger).toMatchObject({
      pageInfo: { hasNextPage: true },
      nodes: [{ actor: { name: "Test desk" } }, {}],
    });
    expect(data.reviewQueue).toMatchObject({
      totalCount: 2,
      nodes: [{ kind: "CASUALTY", reviewState: "PROPOSED" }, {}],
    });
    expect(data.rules).toHaveLength(28);
  });

  it("finds documents and claims by words", async () => {
    const { data, errors } = await lake.ask(
      `{ search(query: "pier", crisis: "lake-dispute") { totalCount nodes { __typename ... on DocumentHit { excerpt document { title } } ... on ClaimHit { claim { kind } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.search.totalCount).toBeGreaterThan(0);
  });

  it("names a crisis that is not there", async () => {
    const { errors } = await lake.ask(`{ ledger(crisis: "no-such") { totalCount } }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('There is no crisis "no-such"'),
      extensions: { code: "crisis.unknown" },
    });
  });

  it("refuses a period that ends before it begins", async () => {
    const { errors } = await lake.ask(
      `{ crisis(slug: "lake-dispute") { changes(since: "2024-02-01", until: "2024-01-01") { summary } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "input.period" });
  });
});
