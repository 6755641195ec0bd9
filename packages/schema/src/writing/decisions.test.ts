import { deriveCrisis, tallyCrisis } from "@demarche/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";
import { lakeIds } from "../testing/lake-ids.ts";

type Input = Record<string, unknown>;

const COMMON = { crisis: "lake-dispute", reason: "read twice", clientMutationId: "d1" };

let lake: LakeApp;
let claims: string[];
let documents: string[];

beforeEach(async () => {
  lake = await openLakeApp();
  ({ claims, documents } = await lakeIds(lake));
});
afterEach(() => lake.remove());

const INPUTS: Record<string, string> = { acceptClaims: "ReviewClaimsInput", rejectClaims: "ReviewClaimsInput" };

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

describe("a decision", () => {
  it("is undone by withdrawDecision, once for one clientMutationId, and names what undid it", async () => {
    const { decision } = await make("rejectClaims", { claims, clientMutationId: "d0" });
    const undone = await make("withdrawDecision", { decision: decision.id });
    expect(undone.decision).toMatchObject({ kind: "WITHDRAW", withdrawnBy: null });
    expect(await make("withdrawDecision", { decision: decision.id })).toEqual({ ...undone, repeated: true });
    const { nodes } = await decisions();
    expect(nodes.slice(1).map((one: { withdrawnBy: unknown }) => one.withdrawnBy)).toEqual([
      { id: undone.decision.id },
      null,
    ]);
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
