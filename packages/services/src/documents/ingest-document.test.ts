import type { Claim } from "@demarche/domain";
import { ReadingDeadline } from "@demarche/reader";
import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, describe, expect, it } from "vitest";
import type { IngestDocumentInput } from "../contract.ts";

const TEXT = "Four fishermen were killed on the lake on Wednesday, the ministry said.";
const reader = fakeReader((text) => [casualtyClaim({ text, exact: "Four fishermen were killed" })]);

let opened: TestServices | undefined;

async function open(options: Parameters<typeof openTestServices>[0] = { reader }) {
  opened = openTestServices(options);
  await seedCrisis({ services: opened.services });
  return opened;
}

function ingest(input: Partial<IngestDocumentInput>) {
  if (!opened) throw new Error("open first");
  return opened.services.writes.ingestDocument(TEST_CONTEXT, { crisis: "lake-dispute", ...input });
}

afterEach(async () => {
  await opened?.remove();
  opened = undefined;
});

describe("ingesting a document", () => {
  it("keeps the text, its source, its claims and one entry for each", async () => {
    const { services } = await open();
    const result = await ingest({ text: TEXT, title: "Lake", publisher: "The Shore", grade: "B" });
    expect(result).toMatchObject({ ok: true, value: { claims: 1, turnedAway: 0, repeated: false } });
    const documentId = result.ok ? result.value.documentId : "";
    const [document] = await services.reads.documentsByIds([documentId]);
    expect(document).toMatchObject({ text: TEXT, title: "Lake", flags: ["PUBLISHED_AT_UNKNOWN"] });
    const [source] = await services.reads.sourcesByIds([document?.sourceId ?? ""]);
    expect(source).toMatchObject({ name: "The Shore", grades: [{ grade: "B" }] });
    const [claims] = await services.reads.claimsByDocumentIds([documentId]);
    expect(claims).toHaveLength(1);
    expect(claims?.[0]).toMatchObject({ reviewState: "PROPOSED", credibility: null, extractor: "fake@1" });
    const { items } = await services.reads.ledger(null, { first: 10, after: null });
    expect(items.map(({ node }) => node.kind)).toEqual([
      "claim.recorded",
      "document.ingested",
      "source.graded",
      "source.added",
      "crisis.created",
    ]);
    expect(items.every(({ node }) => node.actor.name === "Test desk")).toBe(true);
  });

  it("refuses a text that takes too long to read, and keeps nothing of it", async () => {
    const { services } = await open({
      reader: () => {
        throw new ReadingDeadline(5_000);
      },
    });
    expect(await ingest({ text: TEXT })).toMatchObject({
      ok: false,
      failure: { code: "reader.deadline", path: ["text"] },
    });
    const { items } = await services.reads.ledger(null, { first: 10, after: null });
    expect(items.map(({ node }) => node.kind)).toEqual(["crisis.created"]);
  });

  it("keeps nothing where the reader throws", async () => {
    const { services, store } = await open({
      reader: () => {
        throw new Error("reader broke");
      },
    });
    const before = await services.reads.head();
    await expect(ingest({ text: TEXT })).rejects.toThrow("reader broke");
    expect(await services.reads.head()).toEqual(before);
    expect(await store.read.sources.byName("Unknown publisher")).toBeNull();
  });

  it("keeps nothing where writing breaks halfway", async () => {
    const { services, store } = await open();
    const before = await services.reads.head();
    const work = store.write(async (writers) => {
      await writers.sources.add({
        source: { id: "src_x", name: "Halfway", country: null, ownership: "UNKNOWN" },
        recordedAt: "2024-02-01T00:00:00.000Z",
      });
      throw new Error("power cut");
    });
    await expect(work).rejects.toThrow("power cut");
    expect(await store.read.sources.byName("Halfway")).toBeNull();
    expect(await services.reads.head()).toEqual(before);
  });

  it("turns away and counts a claim whose evidence is not the stored text", async () => {
    const moved = (text: string): Claim => {
      const claim = casualtyClaim({ text, exact: "Four fishermen were killed" });
      return {
        ...claim,
        evidence: claim.evidence.map((span) => ({ ...span, start: span.start + 1, end: span.end + 1 })),
      };
    };
    const figureless = (text: string) => casualtyClaim({ text, exact: "on the lake" });
    const { services } = await open({ reader: fakeReader((text) => [moved(text), figureless(text)]) });
    const result = await ingest({ text: TEXT });
    expect(result).toMatchObject({ ok: true, value: { claims: 0, turnedAway: 2 } });
    expect((await services.verify()).spans).toBe(0);
  });

  it("keeps a part's link to its total although the total comes later or another claim was turned away", async () => {
    const text = "Two women and two men, four people in all, were killed.";
    const { services } = await open({
      reader: fakeReader(() => [
        casualtyClaim({ text, exact: "in all", min: 9, max: 9 }),
        casualtyClaim({ text, exact: "Two women", min: 2, max: 2, victimClass: "WOMAN", partOf: 2 }),
        casualtyClaim({ text, exact: "four people" }),
        casualtyClaim({ text, exact: "two men", min: 2, max: 2, victimClass: "MAN", partOf: 0 }),
      ]),
    });
    const result = await ingest({ text });
    const [claims = []] = await services.reads.claimsByDocumentIds([result.ok ? result.value.documentId : ""]);
    const byExact = new Map(claims.map((claim) => [claim.claim.evidence[0]?.exact, claim]));
    expect(byExact.get("Two women")?.partOf).toBe(byExact.get("four people")?.id);
    expect(byExact.get("two men")?.partOf).toBeNull();
  });

  it("refuses the same text twice in a crisis, naming the document that has it", async () => {
    const { services } = await open();
    const first = await ingest({ text: TEXT, title: "Lake" });
    const documentId = first.ok ? first.value.documentId : "?";
    const head = await services.reads.head();
    const again = await ingest({ text: ` ${TEXT}\r\n`, name: "copy.txt" });
    expect(again).toMatchObject({ ok: false, failure: { code: "document.duplicate" } });
    expect(again.ok ? "" : again.failure.message).toContain(`copy.txt has the same text as ${documentId} “Lake”`);
    expect(await services.reads.head()).toEqual(head);
    await seedCrisis({ services, crisis: { slug: "other" }, documents: [{ text: TEXT }] });
  });

  it("answers a repeated clientMutationId as before and does nothing", async () => {
    const { services } = await open();
    const first = await ingest({ text: TEXT, clientMutationId: "m1" });
    const head = await services.reads.head();
    const again = await ingest({ text: TEXT, clientMutationId: "m1" });
    expect(again).toEqual({ ok: true, value: { ...(first.ok ? first.value : {}), repeated: true } });
    expect(await services.reads.head()).toEqual(head);
    const other = await ingest({ text: `${TEXT} More.`, clientMutationId: "m1" });
    expect(other).toMatchObject({ ok: false, failure: { code: "mutation.reused" } });
  });

  it("takes two documents at once, one after the other", async () => {
    const { services } = await open();
    const texts = Array.from({ length: 8 }, (_, index) => `${TEXT} Edition ${index}.`);
    const results = await Promise.all(texts.map((text) => ingest({ text })));
    expect(results.every((result) => result.ok)).toBe(true);
    const both = await Promise.all([ingest({ text: `${TEXT} Same.` }), ingest({ text: `${TEXT} Same.` })]);
    expect(both.map((result) => (result.ok ? "ok" : result.failure.code)).sort()).toEqual(["document.duplicate", "ok"]);
    expect((await services.verify()).problems).toEqual([]);
  });

  it("stores canonical text, whatever came: NFC, one kind of line break, no NUL, no lone surrogate", async () => {
    const { services, store } = await open({ reader: fakeReader(() => []) });
    const result = await ingest({ text: "Cafe\u0301\r\nopen\ud800 again\u0000 today" });
    const id = result.ok ? result.value.documentId : "";
    const [document] = await services.reads.documentsByIds([id]);
    expect(document?.text).toBe("Café\nopen\ufffd again  today");
    expect(await store.read.documents.capture(id)).not.toBeNull();
    expect((await services.verify()).problems).toEqual([]);
  });

  it("stores every short text as it was hashed, whatever it holds", async () => {
    const odd = "A\ud800\u0000 Cafe\u0301\n title";
    const { services } = await open();
    await seedCrisis({ services, crisis: { slug: "odd", title: odd, summary: odd, inclusion: odd } });
    const input = { crisis: "odd", text: TEXT, title: odd, publisher: odd, origin: odd };
    const result = await services.writes.ingestDocument({ actor: { kind: "PERSON", name: odd } }, input);
    const [document] = await services.reads.documentsByIds([result.ok ? result.value.documentId : ""]);
    expect(document).toMatchObject({ title: "A\ufffd Café title", origin: "A\ufffd Café title" });
    expect((await services.verify()).problems).toEqual([]);
  });

  it("turns away a claim whose evidence cuts a character in two", async () => {
    const text = `Four fishermen were killed 🌊 there.`;
    const { services } = await open({
      reader: fakeReader(() => [casualtyClaim({ text, exact: "Four fishermen were killed \ud83c" })]),
    });
    expect(await ingest({ text })).toMatchObject({ ok: true, value: { claims: 0, turnedAway: 1 } });
    expect((await services.verify()).problems).toEqual([]);
  });

  it("keeps evidence whose surroundings begin or end inside a character", async () => {
    const text = `${"🌊".repeat(40)}x Four fishermen were killed x${"🌊".repeat(40)}`;
    const { services } = await open({
      reader: fakeReader(() => [casualtyClaim({ text, exact: "Four fishermen were killed" })]),
    });
    expect(await ingest({ text })).toMatchObject({ ok: true, value: { claims: 1 } });
    expect((await services.verify()).problems).toEqual([]);
  });

  it("keeps the bytes as they came", async () => {
    const { store } = await open({ reader: fakeReader(() => []) });
    const bytes = Buffer.from("\ufeffA line.\r\nAnother line.\r\n");
    const result = await ingest({ bytes, name: "lines.txt" });
    const kept = await store.read.documents.capture(result.ok ? result.value.documentId : "");
    expect(kept?.name).toBe("lines.txt");
    expect(Buffer.from(kept?.bytes ?? []).equals(bytes)).toBe(true);
  });

  it.each([
    ["an unknown crisis", { crisis: "nowhere", text: TEXT }, "crisis.unknown"],
    ["a date that is no date", { text: TEXT, publishedAt: "2024-02-30" }, "date.invalid"],
    ["a date in the future", { text: TEXT, publishedAt: "2099-01-01" }, "date.future"],
    ["an empty file", { bytes: new Uint8Array(), name: "a.txt" }, "document.empty"],
    [
      "a binary file",
      { bytes: Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), name: "a.txt" },
      "document.binary",
    ],
    [
      "bytes that are no UTF-8",
      { bytes: Buffer.from([0x41, 0xff, 0xfe, 0x42, 0xc3]), name: "a.txt" },
      "document.encoding",
    ],
    ["HTML without text", { html: "<html><body><img></body></html>" }, "document.no-text"],
    ["no content", {}, "input.invalid"],
    ["two contents", { text: TEXT, html: "<p>x</p>" }, "input.invalid"],
    ["an address that is none", { text: TEXT, url: "javascript:alert(1)" }, "input.invalid"],
  ])("refuses %s and keeps nothing", async (_, input, code) => {
    const { services } = await open();
    const head = await services.reads.head();
    const result = await ingest(input);
    expect(result).toMatchObject({ ok: false, failure: { code } });
    expect(await services.reads.head()).toEqual(head);
  });

  it("gives texts without a publisher one source, and a graded source its history", async () => {
    const { services } = await open();
    for (const [index, grade] of (["B", "B", "C"] as const).entries()) {
      await ingest({ text: `${TEXT} ${index}`, publisher: index === 1 ? "the  SHORE" : "The Shore", grade });
    }
    await ingest({ text: `${TEXT} a` });
    await ingest({ text: `${TEXT} b` });
    const { items } = await services.reads.ledger(null, { first: 100, after: null });
    expect(items.filter(({ node }) => node.kind === "source.added")).toHaveLength(2);
    expect(items.filter(({ node }) => node.kind === "source.graded")).toHaveLength(2);
  });

  it("tells the listeners after the commit, with the crisis and the new head", async () => {
    const { services } = await open();
    const heard: unknown[] = [];
    const stop = services.onChange((change) => heard.push(change));
    await ingest({ text: TEXT });
    await ingest({ text: TEXT });
    expect(heard).toEqual([{ crisisSlug: "lake-dispute", head: await services.reads.head() }]);
    stop();
    await ingest({ text: `${TEXT} Again.` });
    expect(heard).toHaveLength(1);
  });
});
