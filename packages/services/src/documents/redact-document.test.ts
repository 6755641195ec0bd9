import { readFileSync } from "node:fs";
import type { Moment } from "@demarche/domain";
import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const TEXT = "Quartermaster Zylander said four fishermen were killed on the lake.";

let test: TestServices;
let documentId: string;
let crisisId: string;
beforeEach(async () => {
  test = openTestServices({
    reader: fakeReader((text) => [
      casualtyClaim({ text, exact: "Zylander said four fishermen were killed", wording: "four" }),
    ]),
  });
  const seeded = await seedCrisis({
    services: test.services,
    documents: [{ text: TEXT, title: "Lake", publisher: "The Shore", publishedAt: "2024-01-12" }],
  });
  documentId = seeded.documents[0]?.documentId ?? "";
  crisisId = seeded.crisis.id;
});
afterEach(() => test.remove());

const redact = (input: { reason?: string; document?: string; clientMutationId?: string } = {}) =>
  test.services.writes.redactDocument(TEST_CONTEXT, { document: documentId, reason: "Court order 12", ...input });

describe("redacting a document", () => {
  it("leaves a tombstone where the words stood, and the record verifies", async () => {
    const before = await test.services.reads.head();
    expect(await redact()).toMatchObject({ ok: true, value: { documentId, claims: 1, repeated: false } });
    const [document] = await test.services.reads.documentsByIds([documentId]);
    expect(document).toMatchObject({ text: "[redacted]", zones: [], title: "Lake" });
    expect(document?.flags).toContain("REDACTED");
    const [claims] = await test.services.reads.claimsByDocumentIds([documentId]);
    expect(claims?.[0]?.claim.evidence).toEqual([{ start: 14, end: 54, exact: "[redacted]", prefix: "", suffix: "" }]);
    const { items } = await test.services.reads.ledger(null, { first: 1, after: null });
    expect(items[0]?.node).toMatchObject({
      position: before.position + 1,
      kind: "document.redacted",
      subjectId: documentId,
      reason: "Court order 12",
      actor: TEST_CONTEXT.actor,
    });
    expect(await test.services.verify()).toMatchObject({ documents: 1, redacted: 1, problems: [] });
  });

  const killed = (moment: Moment) => test.services.reads.tally(crisisId, moment, { effect: "KILLED" });

  it("leaves claims that can't be shown any more out of every count, in sight and with the reason (R7)", async () => {
    const moment: Moment = { asOf: "2024-03-01T00:00:00.000Z", clock: "PUBLISHED" };
    expect(await killed(moment)).toMatchObject({ best: 4 });
    await redact();
    const reason = "its evidence no longer verifies: the text was taken out: Court order 12";
    expect(await killed(moment)).toMatchObject({
      best: null,
      badge: "ONLY_UNRELIABLE_CLAIMS",
      explanation: { excluded: [{ rule: "R7", reason }] },
    });
  });

  it("changes nothing of what the record held before, and is told among the changes", async () => {
    const before: Moment = { asOf: test.clock.now().toISOString(), clock: "RECORDED" };
    test.clock.advance(60_000);
    await redact();
    const after: Moment = { asOf: test.clock.now().toISOString(), clock: "RECORDED" };
    expect(await killed(before)).toMatchObject({ best: 4 });
    expect(await killed(after)).toMatchObject({ best: null });
    const changes = await test.services.reads.changes(crisisId, before.asOf, after.asOf, "RECORDED");
    expect(changes.map(({ summary }) => summary)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^The text of .* was taken out: Court order 12$/),
        expect.stringMatching(/^Killed in .*: 4 → unknown\. Set aside: its evidence no longer verifies: /),
      ]),
    );
    expect(changes[0]?.entryIds).toHaveLength(1);
    expect(changes[0]?.claimIds).not.toHaveLength(0);
  });

  it("leaves none of the words in the files, nor anything that is found by them", async () => {
    const inFiles = (word: string) =>
      [test.file, `${test.file}-wal`].some((file) =>
        readFileSync(file).toString("latin1").toLowerCase().includes(word),
      );
    const found = async (query: string) =>
      (await test.services.reads.search(query, null, { first: 10, after: null })).items.length;
    expect([inFiles("zylander"), await found("Quartermaster")]).toEqual([true, 1]);
    await redact();
    expect([inFiles("zylander"), inFiles("quartermaster")]).toEqual([false, false]);
    expect([await found("Quartermaster"), await found("Zylander"), await found("Lake")]).toEqual([0, 0, 1]);
  });

  it("is done once, and the same request is answered as before", async () => {
    const first = await redact({ clientMutationId: "one" });
    expect(await redact({ clientMutationId: "one" })).toEqual({
      ok: true,
      value: { ...(first.ok ? first.value : null), repeated: true },
    });
    expect(await redact()).toMatchObject({ ok: false, failure: { code: "document.redacted" } });
    expect(await redact({ clientMutationId: "one", reason: "other" })).toMatchObject({
      ok: false,
      failure: { code: "mutation.reused" },
    });
  });

  it("refuses a document that is not there and a reason that says nothing", async () => {
    expect(await redact({ document: "doc_none" })).toMatchObject({ ok: false, failure: { code: "document.unknown" } });
    expect(await redact({ reason: "  " })).toMatchObject({ ok: false, failure: { code: "input.invalid" } });
  });

  it("still knows the text, so that it can't come in again", async () => {
    await redact();
    const again = await test.services.writes.ingestDocument(TEST_CONTEXT, { crisis: "lake-dispute", text: TEXT });
    expect(again).toMatchObject({ ok: false, failure: { code: "document.duplicate" } });
  });
});
