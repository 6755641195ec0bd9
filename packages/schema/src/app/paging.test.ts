import { afterAll, beforeAll, expect, it } from "vitest";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";

let lake: LakeApp;
beforeAll(async () => {
  lake = await openLakeApp({ documents: 7 });
});
afterAll(() => lake.remove());

const PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } }";
const LISTS = {
  incidents: `query($first: Int, $after: String) { crisis(slug: "lake-dispute") { page: incidents(first: $first, after: $after) { ${PAGE} } } }`,
  acts: `query($first: Int, $after: String) { crisis(slug: "lake-dispute") { page: acts(first: $first, after: $after) { ${PAGE} } } }`,
  documents: `query($first: Int, $after: String) { crisis(slug: "lake-dispute") { page: documents(first: $first, after: $after) { ${PAGE} } } }`,
};

it.each(Object.entries(LISTS))("walks all %s in pages of three, each once", async (_name, query) => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await lake.ask(query, { first: 3, after });
    expect(errors).toBeUndefined();
    const { totalCount, pageInfo, edges } = data.crisis.page;
    expect(totalCount).toBe(7);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    seen.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(new Set(seen).size).toBe(7);
  expect(seen).toHaveLength(7);
});

it.each([0, 101, -1])("refuses a page of %i", async (first) => {
  const { errors } = await lake.ask(LISTS.incidents, { first });
  expect(errors?.[0]).toMatchObject({
    message: `\`first\` is ${first}: ask for 1 to 100.`,
    extensions: { code: "input.first" },
  });
});

it.each(["", "rubbish", "WzEsMl0"])("refuses the cursor %j", async (after) => {
  const { errors } = await lake.ask(LISTS.incidents, { after });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "input.cursor" });
});

it("refuses more than a hundred ids at once", async () => {
  const { errors } = await lake.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
    ids: Array.from({ length: 101 }, () => "Q3Jpc2lzOng"),
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "input.ids" });
});

it("refuses a cursor that no list of documents gave", async () => {
  const { errors } = await lake.ask(LISTS.documents, { first: 1, after: "nonsense" });
  expect(errors?.[0]).toMatchObject({ extensions: { code: "cursor.invalid" } });
});
