import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../requests/global-id.ts";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";

let lake: LakeApp;
beforeAll(async () => {
  lake = await openLakeApp();
});
afterAll(() => lake.remove());

describe("documents and nodes", () => {
  it("carry the text that every span counts into", async () => {
    const { data } =
      await lake.ask(`{ crisis(slug: "lake-dispute") { documents(first: 1) { totalCount nodes { title text publishedAt publishedAtInferred sha256 zones { zone start end }
      claims { id kind credibility document { id } evidence { start end exact } ... on CasualtyClaim { min wording incident { title } partOf { id } mention { kind } } }
      duplicates { document { title } reason } origin { name } } } } }`);
    const { totalCount, nodes } = data.crisis.documents;
    expect(totalCount).toBe(2);
    expect(nodes[0].claims).toHaveLength(2);
    for (const { evidence } of nodes[0].claims)
      expect(nodes[0].text.slice(evidence[0].start, evidence[0].end)).toBe(evidence[0].exact);
    expect(nodes[0].claims[0]).toMatchObject({
      kind: "CASUALTY",
      credibility: 3,
      min: 4,
      incident: { title: "Strike on the pier" },
      partOf: null,
    });
    expect(nodes[0]).toMatchObject({
      publishedAtInferred: false,
      duplicates: [{ reason: expect.stringContaining("of its wording is also in “Report 1”") }],
      origin: { name: "Own reporting" },
    });
  });

  it("are fetched again by the ids that were given out", async () => {
    const { data } =
      await lake.ask(`{ ledger(first: 1) { nodes { id } } crisis(slug: "lake-dispute") { id missions { id } acts { nodes { id } }
      incidents { nodes { id claims { nodes { id document { id source { id } } } } } } } }`);
    const { id, missions, acts, incidents } = data.crisis;
    const incident = incidents.nodes[0];
    const claim = incident.claims.nodes[0];
    const ids = [
      id,
      missions[0].id,
      acts.nodes[0].id,
      incident.id,
      claim.id,
      claim.document.id,
      claim.document.source.id,
      data.ledger.nodes[0].id,
    ];
    const found = await lake.ask(`query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, { ids });
    expect(found.errors).toBeUndefined();
    expect(found.data.nodes).toEqual(
      ["Crisis", "Mission", "DiplomaticAct", "Incident", "CasualtyClaim", "Document", "Source", "LedgerEntry"].map(
        (__typename, index) => ({ __typename, id: ids[index] }),
      ),
    );
    const at = await lake.ask(
      `query($id: ID!) { crisis(slug: "lake-dispute") { incident(id: $id) { title } early: incident(id: $id, asOf: "2024-01-01") { title } } }`,
      { id: incident.id },
    );
    expect(at.data.crisis).toEqual({ incident: { title: "Strike on the pier" }, early: null });
  });

  it("are looked at from a moment through their crisis", async () => {
    const { data } = await lake.ask(
      `{ crisis(slug: "lake-dispute") { missions { id } acts { nodes { id } } documents { nodes { id claims { id } } } } }`,
    );
    const { missions, acts, documents } = data.crisis;
    const ids = {
      mission: missions[0].id,
      act: acts.nodes[0].id,
      document: documents.nodes[0].id,
      claim: documents.nodes[0].claims[0].id,
    };
    const query = `query($mission: ID!, $act: ID!, $document: ID!, $claim: ID!, $asOf: DateTime) { crisis(slug: "lake-dispute", asOf: $asOf) {
      mission(id: $mission) { crisis { asOf } } act(id: $act) { crisis { asOf } } document(id: $document) { crisis { asOf } } claim(id: $claim) { credibility document { crisis { slug } } } } }`;
    const at = { crisis: { asOf: "2024-01-20T23:59:59.999Z" } };
    expect((await lake.ask(query, { ...ids, asOf: "2024-01-20" })).data.crisis).toEqual({
      mission: at,
      act: at,
      document: at,
      claim: { credibility: 3, document: { crisis: { slug: "lake-dispute" } } },
    });
    expect((await lake.ask(query, { ...ids, asOf: "2024-01-01" })).data.crisis).toMatchObject({
      mission: null,
      act: null,
      claim: { credibility: null },
    });
  });

  it.each([
    encodeGlobalId("Document", "doc_0"),
    encodeGlobalId("Incident", "inc_0"),
    encodeGlobalId("Mission", "x/y"),
    encodeGlobalId("Mission", "x"),
    encodeGlobalId("CasualtyClaim", "c"),
  ])("are null for an id of nothing", async (id) => {
    expect(await lake.ask(`query($id: ID!) { node(id: $id) { id } }`, { id })).toEqual({ data: { node: null } });
  });

  it("refuse what is no id", async () => {
    const { errors } = await lake.ask(`{ node(id: "???") { id } }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining("is no global id"),
      extensions: { code: "input.id" },
    });
  });
});
