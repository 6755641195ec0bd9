import type { Moment } from "@demarche/domain";
import {
  casualtyClaim,
  diplomaticClaim,
  fakeReader,
  incidentMention,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DecideInput, RulingRequest } from "../contract.ts";

const FIRST = "Four fishermen were killed on the lake. Uganda recalled its ambassador from Kenya.";
const SECOND = "Six traders were killed at the market.";
const NEXT_WEEK = { start: "2024-01-17", end: "2024-01-17", precision: 1 as const };

const reader = fakeReader((text) => {
  if (text.startsWith("Six")) {
    const incident = incidentMention({ date: NEXT_WEEK, place: "the market" });
    return [casualtyClaim({ text, exact: "Six traders were killed", min: 6, max: 6, incident })];
  }
  return [
    casualtyClaim({ text, exact: "Four fishermen were killed" }),
    diplomaticClaim({ text, exact: "Uganda recalled its ambassador from Kenya" }),
  ];
});

let test: TestServices;
let crisisId: string;
let documents: string[];
let claims: { killed: string; recall: string; traders: string; elsewhere: string };

beforeEach(async () => {
  test = openTestServices({ reader });
  const texts = [
    { text: FIRST, publishedAt: "2024-01-11" },
    { text: SECOND, publishedAt: "2024-01-18" },
  ];
  const seeded = await seedCrisis({ services: test.services, documents: texts });
  const other = await seedCrisis({ services: test.services, crisis: { slug: "other" }, documents: [{ text: SECOND }] });
  crisisId = seeded.crisis.id;
  documents = [...seeded.documents, ...other.documents].map(({ documentId }) => documentId);
  const found = (await test.services.reads.claimsByDocumentIds(documents)).flat().map(({ id }) => id);
  const [killed = "", recall = "", traders = "", elsewhere = ""] = found;
  claims = { killed, recall, traders, elsewhere };
  test.clock.set("2024-02-02T12:00:00.000Z");
});
afterEach(() => test.remove());

const NOW: Moment = { asOf: "2024-12-31T00:00:00.000Z", clock: "PUBLISHED" };
const recorded = (asOf: string): Moment => ({ asOf, clock: "RECORDED" });
const view = (moment = NOW) => test.services.reads.view(crisisId, moment);
const best = async (moment = NOW) => (await test.services.reads.tally(crisisId, moment, { effect: "KILLED" })).best;
const incidentOf = async (claimId: string) => (await view()).incidentOfClaim[claimId] ?? "";

const decide = (ruling: RulingRequest, changes: Partial<DecideInput> = {}) =>
  test.services.writes.decide(TEST_CONTEXT, { crisis: "lake-dispute", reason: "two papers agree", ruling, ...changes });

async function decided(ruling: RulingRequest): Promise<string> {
  const result = await decide(ruling);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.decisionId;
}

describe("deciding", () => {
  it("records who decided what and why, with an entry that vouches for it", async () => {
    const id = await decided({ kind: "REVIEW_CLAIMS", claimIds: [claims.killed], state: "REJECTED" });
    expect(await test.services.reads.decisions(crisisId)).toEqual([
      {
        id,
        crisisId,
        recordedAt: "2024-02-02T12:00:00.000Z",
        author: "Test desk",
        reason: "two papers agree",
        ruling: { kind: "REVIEW_CLAIMS", claimIds: [claims.killed], state: "REJECTED" },
        summary: "Test desk rejected 1 claim",
        claimIds: [claims.killed],
        withdrawnBy: null,
      },
    ]);
    const { items } = await test.services.reads.ledger(crisisId, { first: 1, after: null });
    expect(items[0]?.node).toMatchObject({ kind: "decision.made", subjectId: id, reason: "two papers agree" });
    expect((await test.services.verify()).problems).toEqual([]);
  });

  it.each(["decisions", "claim_reviews"])("is found out where somebody changes %s behind it", async (table) => {
    await decided({ kind: "REVIEW_CLAIMS", claimIds: [claims.killed], state: "REJECTED" });
    const raw = new Sqlite(test.file);
    raw.exec(`drop trigger ${table}_refuse_update; update ${table} set reason = 'another'`);
    raw.close();
    const { problems } = await test.services.verify();
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining("is not what was recorded"));
  });

  it("answers a repeated clientMutationId without deciding twice", async () => {
    const ruling: RulingRequest = { kind: "RETRACT_DOCUMENT", documentId: documents[0] ?? "" };
    const first = await decide(ruling, { clientMutationId: "once" });
    expect(first).toMatchObject({ ok: true, value: { repeated: false } });
    const again = await decide(ruling, { clientMutationId: "once" });
    expect(again).toEqual({ ok: true, value: { ...(first.ok ? first.value : {}), repeated: true } });
    expect(await test.services.reads.decisions(crisisId)).toHaveLength(1);
    const other = await decide(ruling, { clientMutationId: "once", reason: "another" });
    expect(other).toMatchObject({ ok: false, failure: { code: "mutation.reused" } });
  });
});

describe("what was decided", () => {
  it("holds on the recorded clock from when it was decided, and on the published clock throughout", async () => {
    await decided({ kind: "REVIEW_CLAIMS", claimIds: [claims.killed], state: "REJECTED" });
    expect(await best(recorded("2024-02-02T11:59:59.999Z"))).toBe(10);
    expect(await best(recorded("2024-02-02T12:00:00.000Z"))).toBe(6);
    expect(await best({ asOf: "2024-01-20T00:00:00.000Z", clock: "PUBLISHED" })).toBe(6);
    test.clock.set("2024-02-03T12:00:00.000Z");
    await decided({ kind: "REVIEW_CLAIMS", claimIds: [claims.killed], state: "ACCEPTED" });
    expect(await best(recorded("2024-02-02T12:00:00.000Z"))).toBe(6);
    expect(await best()).toBe(10);
  });

  it("is undone by a withdrawal, and stands again where that is withdrawn", async () => {
    const states = async () =>
      (await test.services.reads.claimsByIds([claims.killed])).map((claim) => [claim?.reviewState, claim?.credibility]);
    const judged = await decided({ kind: "JUDGE_CREDIBILITY", claimIds: [claims.killed], digit: 5 });
    const rejected = await decided({ kind: "REVIEW_CLAIMS", claimIds: [claims.killed], state: "REJECTED" });
    expect(await states()).toEqual([["REJECTED", 5]]);
    const withdrawal = await decided({ kind: "WITHDRAW", decisionId: rejected });
    expect(await states()).toEqual([["PROPOSED", 5]]);
    await decided({ kind: "WITHDRAW", decisionId: judged });
    expect(await states()).toEqual([["PROPOSED", null]]);
    expect(await best()).toBe(10);
    await decided({ kind: "WITHDRAW", decisionId: withdrawal });
    expect(await states()).toEqual([["REJECTED", null]]);
    const made = await test.services.reads.decisions(crisisId);
    expect(made.map(({ withdrawnBy }) => withdrawnBy !== null)).toEqual([true, false, true, false, false]);
    expect((await test.services.verify()).problems).toEqual([]);
  });

  it("merges, splits and assigns what tells of incidents", async () => {
    const [one, other] = [await incidentOf(claims.killed), await incidentOf(claims.traders)];
    expect(one).not.toBe(other);
    const merger = await decided({ kind: "MERGE_INCIDENTS", incidentIds: [other, one] });
    expect(await incidentOf(claims.traders)).toBe(one);
    await decided({ kind: "SPLIT_INCIDENT", claimIds: [claims.traders] });
    const split = await incidentOf(claims.traders);
    expect(split).toContain(claims.traders);
    await decided({ kind: "ASSIGN_CLAIMS", claimIds: [claims.traders], incidentId: one });
    expect(await incidentOf(claims.traders)).toBe(one);
    await decided({ kind: "WITHDRAW", decisionId: merger });
    expect(await incidentOf(claims.traders)).toBe(one);
  });

  it("sets an incident and its number", async () => {
    const incidentId = await incidentOf(claims.killed);
    const date = { start: "2024-01-08", end: "2024-01-10" };
    await decided({ kind: "SET_INCIDENT", incidentId, setting: { kind: "ATTACK", date } });
    await decided({ kind: "OVERRIDE_TALLY", incidentId, effect: "KILLED", best: 4 });
    const [incident] = (await view()).incidents;
    expect(incident).toMatchObject({ kind: "ATTACK", date: { ...date, precision: 2 } });
    expect(incident?.tallies.KILLED.because).toContain("two papers agree");
  });

  it("sets what a text does not say, from which day it is known included", async () => {
    await decided({ kind: "SET_DOCUMENT", documentId: documents[1] ?? "", setting: { publishedAt: "2024-01-19" } });
    const known = async (day: string) => (await view({ asOf: `${day}T12:00:00.000Z`, clock: "PUBLISHED" })).documentIds;
    expect(await known("2024-01-18")).toHaveLength(1);
    expect(await known("2024-01-19")).toHaveLength(2);
    expect(await test.services.reads.documentsByIds([documents[1] ?? ""])).toMatchObject([
      { publishedAt: "2024-01-19" },
    ]);
    const { items } = await test.services.reads.documents(crisisId, { first: 1, after: null });
    expect(items[0]?.node.publishedAt).toBe("2024-01-19");
  });

  it("settles a contradiction as it stands", async () => {
    await decided({
      kind: "MERGE_INCIDENTS",
      incidentIds: [await incidentOf(claims.killed), await incidentOf(claims.traders)],
    });
    const open = async () => (await view()).contradictions.filter(({ state }) => state === "OPEN");
    const [contradiction, ...others] = await open();
    await decided({ kind: "RESOLVE_CONTRADICTION", contradictionId: contradiction?.id ?? "" });
    expect(await open()).toEqual(others);
    const settled = (await view()).contradictions.find(({ id }) => id === contradiction?.id);
    expect(settled?.resolution).toMatchObject({ author: "Test desk", reason: "two papers agree" });
  });

  it("is told among the changes of the recorded clock, before what it changed", async () => {
    await decided({ kind: "REVIEW_CLAIMS", claimIds: [claims.killed], state: "REJECTED" });
    const range = ["2024-02-02T00:00:00Z", "2024-02-03T00:00:00Z"] as const;
    const [told, ...rest] = await test.services.reads.changes(crisisId, ...range, "RECORDED");
    expect(told).toMatchObject({
      at: "2024-02-02T12:00:00.000Z",
      summary: "Test desk rejected 1 claim: two papers agree",
    });
    expect(told?.entryIds).toHaveLength(1);
    expect(rest.map(({ summary }) => summary).join("\n")).toContain("4 → unknown");
    expect(await test.services.reads.changes(crisisId, ...range, "PUBLISHED")).toEqual([]);
  });
});

describe("a decision is refused", () => {
  const refusals: [string, string, () => Promise<RulingRequest> | RulingRequest][] = [
    ["of no claim", "input.invalid", () => ({ kind: "REVIEW_CLAIMS", claimIds: [], state: "ACCEPTED" })],
    ["of a claim that nobody made", "claim.unknown", () => ({ kind: "SPLIT_INCIDENT", claimIds: ["clm_none"] })],
    [
      "of another crisis's claim",
      "claim.unknown",
      () => ({ kind: "REVIEW_CLAIMS", claimIds: [claims.killed, claims.elsewhere], state: "ACCEPTED" }),
    ],
    [
      "of a diplomatic claim's incident",
      "claim.diplomatic",
      () => ({ kind: "SPLIT_INCIDENT", claimIds: [claims.recall] }),
    ],
    [
      "of another crisis's document",
      "document.unknown",
      () => ({ kind: "RETRACT_DOCUMENT", documentId: documents[2] ?? "" }),
    ],
    [
      "of one document as two copies",
      "input.invalid",
      () => ({ kind: "CUT_COPIES", documentIds: [documents[0] ?? "", documents[0] ?? ""] }),
    ],
    [
      "with a date that is none",
      "date.invalid",
      () => ({ kind: "SET_DOCUMENT", documentId: documents[0] ?? "", setting: { publishedAt: "soon" } }),
    ],
    [
      "with a date to come",
      "date.future",
      () => ({ kind: "SET_DOCUMENT", documentId: documents[0] ?? "", setting: { publishedAt: "2024-03-01" } }),
    ],
    [
      "that sets nothing",
      "input.invalid",
      () => ({ kind: "SET_DOCUMENT", documentId: documents[0] ?? "", setting: {} }),
    ],
    [
      "of an incident that is none",
      "incident.unknown",
      () => ({ kind: "SET_INCIDENT", incidentId: "inc_none", setting: { inScope: false } }),
    ],
    [
      "that assigns to an incident that is none",
      "incident.unknown",
      () => ({ kind: "ASSIGN_CLAIMS", claimIds: [claims.killed], incidentId: "inc_none" }),
    ],
    [
      "that merges one incident with itself",
      "incident.single",
      async () => {
        const id = await incidentOf(claims.killed);
        return { kind: "MERGE_INCIDENTS", incidentIds: [id, id] };
      },
    ],
    [
      "of a number that nobody reports",
      "tally.range",
      async () => ({
        kind: "OVERRIDE_TALLY",
        incidentId: await incidentOf(claims.killed),
        effect: "KILLED",
        best: 5,
      }),
    ],
    [
      "of a number where none is reported",
      "tally.range",
      async () => ({
        kind: "OVERRIDE_TALLY",
        incidentId: await incidentOf(claims.killed),
        effect: "MISSING",
        best: 0,
      }),
    ],
    [
      "of a contradiction that is none",
      "contradiction.unknown",
      () => ({ kind: "RESOLVE_CONTRADICTION", contradictionId: "contradiction-none" }),
    ],
    ["of a decision that is none", "decision.unknown", () => ({ kind: "WITHDRAW", decisionId: "dec_none" })],
    [
      "of a decision withdrawn before",
      "decision.withdrawn",
      async () => {
        const decisionId = await decided({ kind: "REVIEW_CLAIMS", claimIds: [claims.killed], state: "ACCEPTED" });
        await decided({ kind: "WITHDRAW", decisionId });
        return { kind: "WITHDRAW", decisionId };
      },
    ],
  ];

  it.each(refusals)("%s: %s", async (_, code, ruling) => {
    const request = await ruling();
    const { position } = await test.services.reads.head();
    expect(await decide(request)).toMatchObject({ ok: false, failure: { code } });
    expect((await test.services.reads.head()).position).toBe(position);
  });

  it("without a reason, and of a crisis that is none", async () => {
    const ruling: RulingRequest = { kind: "REVIEW_CLAIMS", claimIds: [claims.killed], state: "ACCEPTED" };
    expect(await decide(ruling, { reason: "  " })).toMatchObject({
      ok: false,
      failure: { code: "input.invalid", path: ["reason"] },
    });
    expect(await decide(ruling, { crisis: "none" })).toMatchObject({ ok: false, failure: { code: "crisis.unknown" } });
  });
});
