import { afterAll, beforeAll, expect, it } from "vitest";
import { type LakeApp, lakeText, openLakeApp } from "../testing/lake-app.ts";

let lake: LakeApp;
beforeAll(async () => {
  lake = await openLakeApp();
});
afterAll(() => lake.remove());

const INGEST = `mutation($input: IngestDocumentInput!) { result: ingestDocument(input: $input) { __typename
  ... on IngestDocumentPayload { claimCount repeated clientMutationId document { title publishedAt source { name grade } } }
  ... on Error { code message path } } }`;

const ledgerLength = async () => (await lake.ask("{ head { position } }")).data.head.position;

it("takes in a document, once for one clientMutationId", async () => {
  const input = {
    crisis: "lake-dispute",
    title: "Third",
    publisher: "Outlet 3",
    publishedAt: "2024-01-13",
    text: lakeText(3),
    grade: "B",
    clientMutationId: "m1",
  };
  const { data } = await lake.ask(INGEST, { input });
  expect(data.result).toEqual({
    __typename: "IngestDocumentPayload",
    claimCount: 2,
    repeated: false,
    clientMutationId: "m1",
    document: { title: "Third", publishedAt: "2024-01-13", source: { name: "Outlet 3", grade: "B" } },
  });
  const before = await ledgerLength();
  const again = await lake.ask(INGEST, { input });
  expect(again.data.result).toMatchObject({ repeated: true, claimCount: 2 });
  expect(await ledgerLength()).toBe(before);
});

it("refuses a mutation posted as a form", async () => {
  const response = await lake.app.fetch("http://test/graphql", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ query: "mutation { __typename }" }).toString(),
  });
  expect(response.status).toBe(415);
});
