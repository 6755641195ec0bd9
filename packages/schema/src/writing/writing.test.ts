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
const CREATE = `mutation($input: CreateCrisisInput!) { result: createCrisis(input: $input) { __typename
  ... on CreateCrisisPayload { clientMutationId crisis { slug title } } ... on Error { code message path } } }`;
const NEW_CRISIS = { slug: "river-dispute", title: "River dispute", parties: ["KEN", "UGA"], startsOn: "2024-03-01" };

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

it.each([
  ["CrisisUnknownError", { crisis: "no-such", text: lakeText(9) }, "crisis.unknown"],
  ["DuplicateDocumentError", { crisis: "lake-dispute", text: lakeText(1) }, "document.duplicate"],
  ["UnreadableDocumentError", { crisis: "lake-dispute", text: "   " }, "document.empty"],
  ["UnreadableDocumentError", { crisis: "lake-dispute", html: "<script>1</script>" }, "document.no-text"],
])("answers with %s and writes nothing", async (type, input, code) => {
  const before = await ledgerLength();
  const { data } = await lake.ask(INGEST, { input });
  expect(data.result).toMatchObject({
    __typename: type,
    code,
    message: expect.stringMatching(/\w/),
    path: expect.any(Array),
  });
  expect(await ledgerLength()).toBe(before);
});

it("opens a crisis and refuses a second one of its slug", async () => {
  const { data } = await lake.ask(CREATE, { input: { ...NEW_CRISIS, clientMutationId: "c1" } });
  expect(data.result).toEqual({
    __typename: "CreateCrisisPayload",
    clientMutationId: "c1",
    crisis: { slug: "river-dispute", title: "River dispute" },
  });
  const again = await lake.ask(CREATE, { input: NEW_CRISIS });
  expect(again.data.result).toMatchObject({ __typename: "CrisisExistsError", code: "crisis.exists" });
});

it("refuses a crisis whose input cannot be used", async () => {
  const { data } = await lake.ask(CREATE, { input: { ...NEW_CRISIS, slug: "Not A Slug" } });
  expect(data.result.__typename).toBe("InvalidInputError");
});

it("refuses a mutation posted as a form", async () => {
  const response = await lake.app.fetch("http://test/graphql", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ query: "mutation { __typename }" }).toString(),
  });
  expect(response.status).toBe(415);
});
