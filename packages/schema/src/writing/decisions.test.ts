import { deriveCrisis, tallyCrisis } from "@demarche/domain";
import { seedCrisis } from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../requests/global-id.ts";
import { type LakeApp, lakeText, openLakeApp } from "../testing/lake-app.ts";

type Input = Record<string, unknown>;

const COMMON = { crisis: "lake-dispute", reason: "read twice", clientMutationId: "d1" };
const NO_CLAIM = encodeGlobalId("CasualtyClaim", "clm_none");
const NO_INCIDENT = encodeGlobalId("Incident", "inc_none");

let lake: LakeApp;
let claims: string[];
let diplomatic: string;
let incidents: string[];
let documents: string[];
let elsewhere: string;
let contradiction: string;

beforeEach(async () => {
  lake = await openLakeApp();
  const other = await seedCrisis({
    services: lake.services,
    crisis: { slug: "other" },
    documents: [{ text: lakeText(9) }],
  });
  elsewhere = encodeGlobalId("Document", other.documents[0]?.documentId ?? "");
  const { data } = await lake.ask(`{ crisis(slug: "lake-dispute") { contradictions { id }
    incidents { nodes { id claims { nodes { id } } } } documents { nodes { id claims { id kind } } } } }`);
  incidents = data.crisis.incidents.nodes.map(({ id }: { id: string }) => id);
  documents = data.crisis.documents.nodes.map(({ id }: { id: string }) => id);
  contradiction = data.crisis.contradictions[0].id;
  const all: { id: string; kind: string }[] = data.crisis.documents.nodes.flatMap(
    (document: { claims: { id: string; kind: string }[] }) => document.claims,
  );
  claims = all.filter(({ kind }) => kind === "CASUALTY").map(({ id }) => id);
  diplomatic = all.find(({ kind }) => kind === "DIPLOMATIC")?.id ?? "";
});
afterEach(() => lake.remove());

const INPUTS: Record<string, string> = {
  acceptClaims: "ReviewClaimsInput",
  rejectClaims: "ReviewClaimsInput",
  linkCopies: "CopiesInput",
  cutCopyLink: "CopiesInput",
};

/** The answer of one mutation. */
async function make(mutation: string, input: Input) {
  const type = INPUTS[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { result: ${mutation}(input: $input) { __typename
    ... on DecisionPayload { repeated clientMutationId crisis { slug }
      decision { id kind summary author reason recordedAt claims { id } withdrawnBy { id } } }
    ... on Error { code message path } } }`;
  const { data, errors } = await lake.ask(query, { input: { ...COMMON, ...input } });
  expect(errors).toBeUndefined();
  return data.result;
}

const decisions = async () => {
  const { data } = await lake.ask(
    `{ crisis(slug: "lake-dispute") { decisions { totalCount nodes { id kind summary author reason withdrawnBy { id } } } } }`,
  );
  return data.crisis.decisions;
};

const MUTATIONS: [string, string, () => Input][] = [
  ["acceptClaims", "REVIEW_CLAIMS", () => ({ claims })],
  ["rejectClaims", "REVIEW_CLAIMS", () => ({ claims })],
  ["judgeCredibility", "JUDGE_CREDIBILITY", () => ({ claims, digit: 2 })],
  ["assignClaims", "ASSIGN_CLAIMS", () => ({ claims: claims.slice(1), incident: incidents[0] })],
  ["mergeIncidents", "MERGE_INCIDENTS", () => ({ incidents })],
  ["splitIncident", "SPLIT_INCIDENT", () => ({ claims })],
  [
    "setIncident",
    "SET_INCIDENT",
    () => ({
      incident: incidents[0],
      kind: "ATTACK",
      actors: [{ name: "Kenya", iso3: "KEN" }, { name: "gunmen" }],
      date: { start: "2024-01-09" },
      place: { country: "UGA", name: "the pier" },
      inScope: true,
    }),
  ],
  ["overrideTally", "OVERRIDE_TALLY", () => ({ incident: incidents[0], effect: "KILLED", best: 4 })],
  ["setDocumentMeta", "SET_DOCUMENT", () => ({ document: documents[0], publishedAt: "2024-01-09", origin: "Agency" })],
  ["retractDocument", "RETRACT_DOCUMENT", () => ({ document: documents[0] })],
  ["linkCopies", "LINK_COPIES", () => ({ document: documents[0], other: documents[1] })],
  ["cutCopyLink", "CUT_COPIES", () => ({ document: documents[0], other: documents[1] })],
  ["resolveContradiction", "RESOLVE_CONTRADICTION", () => ({ contradiction })],
];

describe("a decision", () => {
  it.each(MUTATIONS)("by %s is made, and made once for one clientMutationId", async (mutation, kind, input) => {
    const made = await make(mutation, input());
    expect(made).toMatchObject({
      __typename: "DecisionPayload",
      repeated: false,
      clientMutationId: "d1",
      crisis: { slug: "lake-dispute" },
      decision: { kind, author: "GraphQL API, anonymous", reason: "read twice", withdrawnBy: null },
    });
    const again = await make(mutation, input());
    expect(again).toEqual({ ...made, repeated: true });
    const { totalCount, nodes } = await decisions();
    expect([totalCount, nodes[0].id]).toEqual([1, made.decision.id]);
  });

  it("is undone by withdrawDecision, once for one clientMutationId, and names what undid it", async () => {
    const { decision } = await make("rejectClaims", { claims, clientMutationId: "d0" });
    const undone = await make("withdrawDecision", { decision: decision.id });
    expect(undone.decision).toMatchObject({ kind: "WITHDRAW", withdrawnBy: null });
    expect(await make("withdrawDecision", { decision: decision.id })).toEqual({ ...undone, repeated: true });
    const { nodes } = await decisions();
    expect(nodes.map((one: { withdrawnBy: unknown }) => one.withdrawnBy)).toEqual([{ id: undone.decision.id }, null]);
    const { data } = await lake.ask(
      `query($id: ID!) { node(id: $id) { ... on Decision { summary withdrawnBy { kind } } } }`,
      {
        id: decision.id,
      },
    );
    expect(data.node).toEqual({
      summary: "GraphQL API, anonymous rejected 2 claims",
      withdrawnBy: { kind: "WITHDRAW" },
    });
  });

  it("shows on the claim, and on the recorded clock only from when it was made", async () => {
    const state = async (clock: string, asOf: string) => {
      const { data } = await lake.ask(
        `query($id: ID!) { crisis(slug: "lake-dispute") { claim(id: $id, asOf: "${asOf}", clock: ${clock}) { reviewState } } }`,
        { id: claims[0] },
      );
      return data.crisis.claim.reviewState;
    };
    lake.clock.set("2024-02-01T08:00:00.000Z");
    await make("acceptClaims", { claims });
    expect(await state("PUBLISHED", "2024-01-20")).toBe("ACCEPTED");
    expect(await state("RECORDED", "2024-02-01T07:00:00Z")).toBe("PROPOSED");
    expect(await state("RECORDED", "2024-02-01T08:00:00Z")).toBe("ACCEPTED");
  });

  it("shows on the document that it sets or retracts", async () => {
    await make("setDocumentMeta", { document: documents[0], publishedAt: "2024-01-09", clientMutationId: null });
    await make("setDocumentMeta", { document: documents[0], origin: "Agency", clientMutationId: null });
    await make("retractDocument", { document: documents[0] });
    const { data } = await lake.ask(
      `query($id: ID!) { node(id: $id) { ... on Document { publishedAt retraction { reason } } } }`,
      { id: documents[0] },
    );
    expect(data.node).toEqual({ publishedAt: "2024-01-09", retraction: { reason: "read twice" } });
  });
});

describe("a decision by the rules", () => {
  let ruled: LakeApp;
  beforeEach(async () => {
    ruled = await openLakeApp({ rules: { deriveCrisis, tallyCrisis } });
  });
  afterEach(() => ruled.remove());

  it("shows on the incident and its number", async () => {
    const query = `{ crisis(slug: "lake-dispute") { incidents { nodes { id kind tally { best } decisions { reason } } } } }`;
    const { data } = await ruled.ask(query);
    const [incident] = data.crisis.incidents.nodes;
    await ruled.ask(`mutation($input: SetIncidentInput!) { setIncident(input: $input) { __typename } }`, {
      input: { ...COMMON, incident: incident.id, kind: "ATTACK" },
    });
    expect((await ruled.ask(query)).data.crisis.incidents.nodes[0]).toMatchObject({
      id: incident.id,
      kind: "ATTACK",
      decisions: [{ reason: "read twice" }],
    });
  });
});

const REFUSALS: [string, string, string, () => Input][] = [
  ["acceptClaims", "ClaimUnknownError", "claim.unknown", () => ({ claims: [NO_CLAIM] })],
  ["rejectClaims", "ClaimUnknownError", "claim.unknown", () => ({ claims: [NO_CLAIM] })],
  ["rejectClaims", "InvalidInputError", "input.invalid", () => ({ claims: [] })],
  ["judgeCredibility", "ClaimUnknownError", "claim.unknown", () => ({ claims: [NO_CLAIM], digit: 2 })],
  ["judgeCredibility", "InvalidInputError", "input.invalid", () => ({ claims, digit: 7 })],
  ["assignClaims", "ClaimUnknownError", "claim.unknown", () => ({ claims: [NO_CLAIM], incident: incidents[0] })],
  ["assignClaims", "IncidentUnknownError", "incident.unknown", () => ({ claims, incident: NO_INCIDENT })],
  ["mergeIncidents", "IncidentUnknownError", "incident.unknown", () => ({ incidents: [NO_INCIDENT] })],
  ["mergeIncidents", "SingleIncidentError", "incident.single", () => ({ incidents: incidents.slice(0, 1) })],
  ["splitIncident", "ClaimUnknownError", "claim.unknown", () => ({ claims: [NO_CLAIM] })],
  ["splitIncident", "InvalidInputError", "claim.diplomatic", () => ({ claims: [diplomatic] })],
  ["setIncident", "IncidentUnknownError", "incident.unknown", () => ({ incident: NO_INCIDENT, inScope: false })],
  ["setIncident", "InvalidInputError", "input.invalid", () => ({ incident: incidents[0] })],
  [
    "overrideTally",
    "IncidentUnknownError",
    "incident.unknown",
    () => ({ incident: NO_INCIDENT, effect: "KILLED", best: 4 }),
  ],
  ["overrideTally", "OutsideRangeError", "tally.range", () => ({ incident: incidents[0], effect: "KILLED", best: 9 })],
  ["setDocumentMeta", "DocumentUnknownError", "document.unknown", () => ({ document: elsewhere, origin: "Agency" })],
  [
    "setDocumentMeta",
    "InvalidInputError",
    "date.future",
    () => ({ document: documents[0], publishedAt: "2034-01-01" }),
  ],
  ["retractDocument", "DocumentUnknownError", "document.unknown", () => ({ document: elsewhere })],
  ["linkCopies", "DocumentUnknownError", "document.unknown", () => ({ document: documents[0], other: elsewhere })],
  ["cutCopyLink", "DocumentUnknownError", "document.unknown", () => ({ document: elsewhere, other: documents[0] })],
  ["cutCopyLink", "InvalidInputError", "input.invalid", () => ({ document: documents[0], other: documents[0] })],
  [
    "resolveContradiction",
    "ContradictionUnknownError",
    "contradiction.unknown",
    () => ({ contradiction: "contradiction-none" }),
  ],
  [
    "withdrawDecision",
    "DecisionUnknownError",
    "decision.unknown",
    () => ({ decision: encodeGlobalId("Decision", "dec_none") }),
  ],
];

describe("a decision that can't be made", () => {
  it.each(REFUSALS)("by %s answers %s (%s) and writes nothing", async (mutation, type, code, input) => {
    expect(await make(mutation, input())).toMatchObject({
      __typename: type,
      code,
      message: expect.stringMatching(/\w/),
    });
    expect((await decisions()).totalCount).toBe(0);
  });

  it.each(MUTATIONS)("by %s for want of a crisis or a reason writes nothing", async (mutation, _, input) => {
    expect(await make(mutation, { ...input(), crisis: "none" })).toMatchObject({ __typename: "CrisisUnknownError" });
    expect(await make(mutation, { ...input(), reason: " " })).toMatchObject({
      code: "input.invalid",
      path: ["reason"],
    });
    expect((await decisions()).totalCount).toBe(0);
  });

  it("undoes nothing twice", async () => {
    const { decision } = await make("rejectClaims", { claims, clientMutationId: "d0" });
    await make("withdrawDecision", { decision: decision.id });
    const again = await make("withdrawDecision", { decision: decision.id, clientMutationId: "d2" });
    expect(again).toMatchObject({ __typename: "DecisionWithdrawnError", code: "decision.withdrawn" });
  });
});
