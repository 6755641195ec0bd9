import { openSqliteStore } from "@demarche/store";
import { fakeClock, fakeReader, legacyRecord, SQLITE_MIGRATIONS, TEST_CONTEXT, tamper } from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createServices } from "../create-services.ts";

let legacy: ReturnType<typeof legacyRecord>;
beforeEach(() => {
  legacy = legacyRecord();
});
afterEach(() => legacy.remove());

const clock = fakeClock("2024-03-01T00:00:00.000Z");
const open = () => {
  const store = openSqliteStore({ file: legacy.file, migrationsDir: SQLITE_MIGRATIONS, clock });
  return createServices({ store, reader: fakeReader(() => []), clock });
};
const change = (sql: string) => tamper({ file: legacy.file, change: (database) => database.exec(sql) });

async function verified() {
  const services = open();
  const found = await services.verify();
  await services.close();
  return found;
}

describe("a record of version 0.1", () => {
  it("is taken over once, and holds", async () => {
    const first = await verified();
    expect(first).toMatchObject({ documents: 2, spans: 4, entries: 20, problems: [] });
    expect(await verified()).toEqual(first);
  });

  it("keeps what it was before: its entries and its answers", async () => {
    const services = open();
    await services.verify();
    const { items } = await services.reads.ledger(null, { first: 100, after: null });
    expect(items.at(-1)?.node).toMatchObject({ position: 1, kind: "crisis.created" });
    const again = { slug: "lake", title: "Lake dispute", parties: ["KEN", "UGA"], startsOn: "2024-01-01" };
    const answer = await services.writes.createCrisis(TEST_CONTEXT, {
      ...again,
      summary: "A lake.",
      clientMutationId: "open",
    });
    expect(answer).toMatchObject({ ok: true, value: { slug: "lake" } });
    await services.close();
  });

  it.each([
    ["a document's text", "update documents set text = replace(text, 'Four', 'Five')", "document.ingested"],
    ["a claim's figure", "update claims set payload = replace(payload, '\"min\":4', '\"min\":3')", "claim.recorded"],
    ["a source's name", "update sources set name = 'The Shores' where name = 'The Shore'", "source.added"],
  ])("is not made good where %s was changed before", async (_, sql, kind) => {
    change(sql);
    const { problems } = await verified();
    expect(problems[0]).toMatchObject({ where: expect.stringContaining(kind) });
    expect(problems[0]?.message).toContain("is not what was recorded");
  });

  it.each([
    ["the name a document came under", "update document_captures set name = 'x' where name is not null"],
    ["a claim's column", "update claims set country = 'KEN' where kind = 'CASUALTY'"],
    ["an answer to a request", "update client_mutations set result = replace(result, '3', '4')"],
    ["when a source was recorded", "update sources set recorded_at = '2020-01-01T00:00:00.000Z'"],
  ])("vouches, once it is taken over, for %s", async (_, sql) => {
    expect((await verified()).problems).toEqual([]);
    change(sql);
    expect((await verified()).problems[0]?.where).toMatch(
      /ledger entry \d+ \((?:document|claim|crisis|source)\.adopted\)/,
    );
  });

  it("can be redacted, and still holds", async () => {
    const services = open();
    const [crisis] = (await services.reads.crises({ first: 1, after: null })).items;
    const { items } = await services.reads.documents(crisis?.node.id ?? "", { first: 10, after: null });
    for (const { node } of items) {
      const redacted = await services.writes.redactDocument(TEST_CONTEXT, { document: node.id, reason: "Court order" });
      expect(redacted).toMatchObject({ ok: true });
    }
    expect(await services.verify()).toMatchObject({ redacted: 2, problems: [] });
    await services.close();
  });
});
