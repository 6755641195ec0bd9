import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";

const aliases = Array.from({ length: 30 }, (_, index) => `a${index}: __typename`).join(" ");
const TITLE = `query Title($slug: String!) { ${aliases} crisis(slug: $slug) { title } }`;
const ADD = `mutation Add { createCrisis(input: { slug: "x", title: "X", parties: ["KEN", "UGA"], startsOn: "2024-01-01" }) { __typename } }`;
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

let lake: LakeApp;
beforeAll(async () => {
  lake = await openLakeApp({ persisted: new Map([TITLE, ADD].map((text) => [hashOf(text), text])) });
});
afterAll(() => lake.remove());

const get = (parameters: Record<string, string>) =>
  lake.app.fetch(`http://test/graphql?${new URLSearchParams(parameters)}`, {
    headers: { accept: "application/graphql-response+json" },
  });
const variables = JSON.stringify({ slug: "lake-dispute" });

describe("a persisted document", () => {
  it("is answered by its digest, by GET and by POST", async () => {
    const documentId = `sha256:${hashOf(TITLE)}`;
    const byGet = await get({ documentId, variables });
    expect(byGet.status).toBe(200);
    expect(await byGet.json()).toMatchObject({ data: { crisis: { title: "Lake dispute" } } });
    const byPost = await lake.send({ documentId, variables: { slug: "lake-dispute" } });
    expect(await byPost.json()).toMatchObject({ data: { crisis: { title: "Lake dispute" } } });
  });

  it("is answered as Apollo's clients ask for it", async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(TITLE) } });
    expect(await (await get({ extensions, variables })).json()).toMatchObject({
      data: { crisis: { title: "Lake dispute" } },
    });
  });

  it("is refused where nobody kept it", async () => {
    const response = await get({ documentId: `sha256:${hashOf("{ other }")}` });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "query.unknown" } }] });
  });

  it("writes nothing by GET", async () => {
    expect((await get({ documentId: hashOf(ADD) })).status).toBe(405);
    expect((await lake.ask('{ crisis(slug: "x") { title } }')).data).toEqual({ crisis: null });
  });
});

it("names the query as missing where a request has none", async () => {
  const response = await lake.send({ variables: {} });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "query.missing" } }] });
});
