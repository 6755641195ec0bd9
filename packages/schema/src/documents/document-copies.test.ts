import { deriveCrisis, tallyCrisis } from "@demarche/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";

let lake: LakeApp;
beforeEach(async () => {
  lake = await openLakeApp({ rules: { deriveCrisis, tallyCrisis } });
});
afterEach(() => lake.remove());

const DOCUMENTS = `{ crisis(slug: "lake-dispute") { documents(first: 10) { nodes { id title origin { documents { id } } duplicates { document { title } reason score } } } } }`;

async function documents() {
  const { data } = await lake.ask(DOCUMENTS);
  const found: {
    id: string;
    duplicates: { document: { title: string }; reason: string; score: number }[];
    origin: { documents: object[] };
  }[] = data.crisis.documents.nodes;
  const [first, second] = found;
  if (first === undefined || second === undefined) throw new Error("not two documents");
  return { first, second };
}

async function rule(mutation: "cutCopyLink" | "linkCopies") {
  const { first, second } = await documents();
  const input = { crisis: "lake-dispute", document: first.id, other: second.id, reason: "read side by side" };
  const { data, errors } = await lake.ask(
    `mutation ($input: CopiesInput!) { ${mutation}(input: $input) { __typename } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  expect(data[mutation].__typename).not.toContain("Error");
}

describe("R21: the copies of a document", () => {
  it("are those of the same wording, with the reason and how alike they are", async () => {
    const { first } = await documents();
    expect(first.duplicates).toMatchObject([{ reason: expect.stringContaining("of its wording is also in") }]);
    expect(first.duplicates[0]?.score).toBeGreaterThan(0.5);
  });

  it("go when review cuts the link, and come back with a person's word for it", async () => {
    await rule("cutCopyLink");
    const cut = await documents();
    expect([cut.first.duplicates, cut.second.duplicates]).toEqual([[], []]);
    await rule("linkCopies");
    const linked = await documents();
    expect(linked.first.duplicates).toMatchObject([
      { reason: expect.stringContaining("holds it for a copy of"), score: 1 },
    ]);
    expect(linked.second.origin.documents).toHaveLength(2);
  });
});
