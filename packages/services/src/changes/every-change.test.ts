import {
  casualtyClaim,
  fakeReader,
  incidentMention,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { IngestDocumentInput, RulingRequest } from "../contract.ts";

const voice = (party: string) => ({ name: `${party} government`, kind: "GOVERNMENT" as const, party, via: null });
const NUMBERS: Record<string, number> = { Five: 5, Seven: 7, Nine: 9, Twelve: 12 };

/** "Seven killed by Kenya on 2024-01-20": who says so, and the day. */
const reader = fakeReader((text) =>
  [...text.matchAll(/(Five|Seven|Nine|Twelve) (killed|injured)(?:, (KEN|UGA) says)?(?:, on (\d{4}-\d\d-\d\d))?/g)].map(
    ([exact, word = "", effect, party, day = "2024-01-10"]) =>
      casualtyClaim({
        text,
        exact,
        min: NUMBERS[word] ?? 0,
        max: NUMBERS[word] ?? 0,
        claimant: party === undefined ? null : voice(party),
        effect: effect === "killed" ? "KILLED" : "INJURED",
        incident: incidentMention({ date: { start: day, end: day, precision: 1 } }),
      }),
  ),
);

let test: TestServices;
let crisis: { id: string; slug: string };
beforeEach(async () => {
  test = openTestServices({ reader });
  crisis = (await seedCrisis({ services: test.services })).crisis;
});
afterEach(() => test.remove());

async function ingest(text: string, part: Partial<IngestDocumentInput> = {}) {
  const made = await test.services.writes.ingestDocument(TEST_CONTEXT, {
    crisis: crisis.slug,
    text,
    publishedAt: "2024-01-12",
    ...part,
  });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value.documentId;
}

async function decide(ruling: RulingRequest) {
  const made = await test.services.writes.decide(TEST_CONTEXT, {
    crisis: crisis.slug,
    ruling,
    reason: "two readers agreed",
  });
  if (!made.ok) throw new Error(made.failure.message);
}

const view = () => test.services.reads.view(crisis.id, { asOf: "2099-01-01T00:00:00.000Z", clock: "RECORDED" });
const told = async (clock: "PUBLISHED" | "RECORDED" = "RECORDED") => {
  const all = await test.services.reads.changes(crisis.id, "2000-01-01", "2099-01-01", clock);
  expect(all.filter(({ entryIds }) => entryIds.length === 0).map(({ summary }) => summary)).toEqual([]);
  return all.map(({ summary }) => summary);
};

describe("changes tell", () => {
  it("a new contradiction with its sides, and what closed it (R23)", async () => {
    await ingest("Seven killed, KEN says.", { publisher: "A", publishedAt: "2024-01-12" });
    await ingest("Nine killed, UGA says.", { publisher: "B", publishedAt: "2024-01-13" });
    await ingest("Nine killed, KEN says.", { publisher: "C", publishedAt: "2024-01-14" });
    const lines = await told("PUBLISHED");
    expect(lines).toContainEqual(expect.stringMatching(/^New contradiction, .*killed \(value\): \S+ against \S+$/));
    expect(lines).toContainEqual(expect.stringMatching(/^Contradiction closed by a later word, /));
  });

  it("incidents merged and split by review, each with the decision itself (R13, R26)", async () => {
    await ingest("Seven killed, KEN says.", { publisher: "A" });
    await ingest("Nine killed, KEN says, on 2024-01-25.", { publisher: "B", publishedAt: "2024-01-26" });
    const [one, other] = (await view()).incidents;
    if (one === undefined || other === undefined) throw new Error("not two incidents");
    test.clock.advance(60_000);
    await decide({ kind: "MERGE_INCIDENTS", incidentIds: [one.id, other.id] });
    test.clock.advance(60_000);
    await decide({ kind: "SPLIT_INCIDENT", claimIds: other.claimIds });
    const lines = await told();
    expect(lines).toContainEqual(expect.stringMatching(/merged 2 incidents: two readers agreed$/));
    expect(lines).toContainEqual(expect.stringMatching(/^Now one incident, .*: .*; /));
    expect(lines).toContainEqual(expect.stringMatching(/split 1 claim off/));
  });

  it("a claim set aside with the figure that it moved, and an incident that counts no longer (R7)", async () => {
    await ingest("Seven killed, KEN says. Twelve killed, UGA says.", { publisher: "A" });
    const [incident] = (await view()).incidents;
    const [seven = "", twelve = ""] = incident?.claimIds ?? [];
    test.clock.advance(60_000);
    await decide({ kind: "REVIEW_CLAIMS", claimIds: [twelve], state: "REJECTED" });
    const lines = await told();
    expect(lines).toContainEqual(expect.stringMatching(/^Killed in .*: .*12.* → 7\. Set aside: rejected in review\.$/));
    expect(seven).not.toBe("");
  });

  it("a source graded anew, with the grade before and why", async () => {
    await ingest("Seven killed, KEN says.", { publisher: "A", grade: "C" });
    test.clock.advance(60_000);
    await ingest("Nine killed, KEN says.", { publisher: "A", grade: "E" });
    expect(await told()).toContainEqual(expect.stringMatching(/^A graded C → E: /));
  });

  it("a day that comes to be disputed (R17)", async () => {
    await ingest("Seven killed, KEN says, on 2024-01-10.", { publisher: "A", publishedAt: "2024-01-12" });
    await ingest("Seven killed, UGA says, on 2024-01-11.", { publisher: "B", publishedAt: "2024-01-13" });
    expect(await told("PUBLISHED")).toContainEqual(expect.stringMatching(/^The day of .* is now disputed$/));
  });

  it("a source silent on what others tell of an incident that it covers, and that it told it after all (R22)", async () => {
    await ingest("Seven killed, UGA says.", { publisher: "A", publishedAt: "2024-01-12" });
    await ingest("Five injured, UGA says.", { publisher: "B", publishedAt: "2024-01-13" });
    await ingest("Seven killed, UGA says once more.", { publisher: "B", publishedAt: "2024-01-14" });
    const lines = await told("PUBLISHED");
    expect(lines).toContainEqual(expect.stringMatching(/^Silent on .*: killed: B$/));
    expect(lines).toContainEqual(expect.stringMatching(/^B, silent before, on .*: killed: 7$/));
  });

  it("a text that adds no origin, and why (R21)", async () => {
    const body = "Seven killed, KEN says. ".padEnd(
      900,
      "The ferry left the harbour of the lake at noon with its lights on. ",
    );
    await ingest(body, { publisher: "A", title: "First", publishedAt: "2024-01-12" });
    await ingest(`${body} One more line.`, { publisher: "B", title: "Second", publishedAt: "2024-01-13" });
    expect(await told("PUBLISHED")).toContainEqual(
      expect.stringMatching(/^Second adds no origin beside A: .* of its wording is also in /),
    );
  });

  it("a remark on a claim, as what nothing else came of", async () => {
    await ingest("Seven killed, UGA says.");
    const [claimId = ""] = (await view()).incidents[0]?.claimIds ?? [];
    test.clock.advance(60_000);
    await decide({ kind: "COMMENT_ON_CLAIM", claimId });
    test.clock.advance(60_000);
    await ingest("Nine killed, KEN says.");
    const lines = await told();
    const remark = lines.findIndex((line) => /commented on .*: two readers agreed$/.test(line));
    expect(lines.slice(0, remark)).toContainEqual(expect.stringMatching(/^New incident/));
    expect(lines.slice(remark + 1).join()).toMatch(/9/);
    expect(await told("PUBLISHED")).not.toContainEqual(lines[remark]);
  });

  it("nothing where a text says what is known already", async () => {
    await ingest("Seven killed, UGA says.", { publisher: "A", publishedAt: "2024-01-12" });
    await ingest("Seven killed, UGA says, indeed.", { publisher: "B", publishedAt: "2024-01-15" });
    const lines = await test.services.reads.changes(crisis.id, "2024-01-13", "2024-01-31", "PUBLISHED");
    expect(lines.map(({ summary }) => summary)).toEqual([expect.stringMatching(/^Grade of .*: weak → fair$/)]);
  });
});
