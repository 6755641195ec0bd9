import type { Moment } from "@demarche/domain";
import {
  casualtyClaim,
  diplomaticClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RulingRequest } from "../contract.ts";

const FIGURE = "Four fishermen were killed";
const RECALL = "Uganda recalled its ambassador from Kenya";
const TEXT = `${FIGURE} on the lake, and six traders were hurt. ${RECALL}.`;
const NOW: Moment = { asOf: "2024-12-31T00:00:00.000Z", clock: "PUBLISHED" };

let test: TestServices;
let crisisId: string;
let documentId: string;
let killed: string;
let recall: string;
beforeEach(async () => {
  const reader = fakeReader((text) => [
    casualtyClaim({ text, exact: FIGURE }),
    diplomaticClaim({ text, exact: RECALL }),
  ]);
  test = openTestServices({ reader });
  const seeded = await seedCrisis({ services: test.services, documents: [{ text: TEXT, publishedAt: "2024-01-11" }] });
  crisisId = seeded.crisis.id;
  documentId = seeded.documents[0]?.documentId ?? "";
  const [claims] = await test.services.reads.claimsByDocumentIds([documentId]);
  [killed = "", recall = ""] = (claims ?? []).map(({ id }) => id);
  test.clock.set("2024-02-02T12:00:00.000Z");
});
afterEach(() => test.remove());

const view = (moment = NOW) => test.services.reads.view(crisisId, moment);
const tally = (effect: "KILLED" | "INJURED", moment = NOW) => test.services.reads.tally(crisisId, moment, { effect });
const claim = async (id: string) => (await test.services.reads.claimsByIds([id]))[0];
const span = (exact: string) => ({ start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length, exact });

async function decided(ruling: RulingRequest): Promise<string> {
  const result = await test.services.writes.decide(TEST_CONTEXT, { crisis: "lake-dispute", reason: "read", ruling });
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value.decisionId;
}

/** The claims that a decision names. */
async function named(decisionId: string): Promise<string[]> {
  return (await test.services.reads.decisionsByIds([decisionId]))[0]?.claimIds ?? [];
}

const INJURED: RulingRequest = {
  kind: "ADD_CLAIM",
  documentId: "",
  claim: {
    evidence: [span("six traders were hurt")],
    casualty: {
      effect: "INJURED",
      min: 6,
      max: 6,
      event: { kind: "AIR_DRONE_STRIKE", actors: ["KEN"], country: "UGA" },
    },
  },
};

describe("a claim that a person adds", () => {
  it("counts, is found, and is vouched for", async () => {
    const [added = ""] = await named(await decided({ ...INJURED, documentId }));
    expect(await claim(added)).toMatchObject({ reviewState: "ACCEPTED", extractor: "person", documentId });
    expect((await tally("INJURED")).best).toBe(6);
    const { items } = await test.services.reads.search("traders hurt", crisisId, { first: 10, after: null });
    expect(items.map(({ node }) => "id" in node && node.id)).toContain(added);
    const entries = await test.services.reads.ledger(crisisId, { first: 2, after: null });
    expect(entries.items.map(({ node }) => node.kind)).toEqual(["decision.made", "claim.recorded"]);
    expect((await test.services.verify()).problems).toEqual([]);
  });

  it("counts from when it was recorded on the recorded clock, and not before", async () => {
    await decided({ ...INJURED, documentId });
    const then = (asOf: string) => tally("INJURED", { asOf, clock: "RECORDED" });
    expect((await then("2024-02-02T11:00:00.000Z")).best).toBeNull();
    expect((await then("2024-02-02T12:00:00.000Z")).best).toBe(6);
  });

  it("counts towards nothing once it is withdrawn, and again once that is", async () => {
    const decision = await decided({ ...INJURED, documentId });
    const [added = ""] = await named(decision);
    const withdrawal = await decided({ kind: "WITHDRAW", decisionId: decision });
    expect((await tally("INJURED")).best).toBeNull();
    expect(await claim(added)).toMatchObject({ reviewState: "DRAFT" });
    await decided({ kind: "WITHDRAW", decisionId: withdrawal });
    expect((await tally("INJURED")).best).toBe(6);
  });
});

describe("a correction", () => {
  it("stands in for the claim, which stays in sight and counts no more", async () => {
    const [original, corrected = ""] = await named(
      await decided({ kind: "CORRECT_CLAIM", claimId: killed, claim: { casualty: { effect: "INJURED" } } }),
    );
    expect(original).toBe(killed);
    expect(await claim(killed)).toMatchObject({ reviewState: "CORRECTED", claim: { effect: "KILLED" } });
    expect(await claim(corrected)).toMatchObject({
      reviewState: "ACCEPTED",
      claim: { effect: "INJURED", min: 4, wording: FIGURE, evidence: [{ exact: FIGURE }] },
    });
    expect([(await tally("KILLED")).best, (await tally("INJURED")).best]).toEqual([null, 4]);
    const { explanation } = (await view()).incidents[0]?.tallies.KILLED ?? {};
    expect(explanation?.excluded).toMatchObject([{ claimId: killed, rule: "R7" }]);
    expect((await test.services.verify()).problems).toEqual([]);
  });

  it("leaves no event behind where it moves it to another day", async () => {
    const date = { start: "2024-03-10", end: "2024-03-10" };
    await decided({ kind: "CORRECT_CLAIM", claimId: killed, claim: { casualty: { event: { date } } } });
    const { incidents } = await view();
    expect(incidents.map((incident) => incident.date.start)).toEqual(["2024-03-10"]);
  });

  it("leaves no act behind where it was another", async () => {
    await decided({ kind: "CORRECT_CLAIM", claimId: recall, claim: { diplomatic: { act: "ENVOY_SUMMONED" } } });
    expect((await view()).acts.map(({ type }) => type)).toEqual(["ENVOY_SUMMONED"]);
    expect((await view()).missions.map(({ status }) => status)).not.toContain("AMBASSADOR_RECALLED");
  });

  it("is undone by its withdrawal", async () => {
    const decision = await decided({
      kind: "CORRECT_CLAIM",
      claimId: killed,
      claim: { casualty: { effect: "INJURED" } },
    });
    await decided({ kind: "WITHDRAW", decisionId: decision });
    expect([(await tally("KILLED")).best, (await tally("INJURED")).best]).toEqual([4, null]);
    expect(await claim(killed)).toMatchObject({ reviewState: "PROPOSED" });
  });

  it("can be corrected in its turn, and follows where its claim was put", async () => {
    await decided({ kind: "SPLIT_INCIDENT", claimIds: [killed] });
    const before = (await view()).incidents.length;
    const change = (wording: string) => ({ casualty: { wording } });
    const [, first = ""] = await named(
      await decided({ kind: "CORRECT_CLAIM", claimId: killed, claim: change("Four") }),
    );
    const [, second = ""] = await named(
      await decided({ kind: "CORRECT_CLAIM", claimId: first, claim: change("Four men") }),
    );
    const { incidents, incidentOfClaim } = await view();
    expect(incidents).toHaveLength(before);
    expect(incidentOfClaim[second]).toBe(incidentOfClaim[killed]);
    expect((await tally("KILLED")).best).toBe(4);
  });
});

describe("what is set", () => {
  it("of a crisis holds everywhere until it is withdrawn", async () => {
    const title = async () => (await test.services.reads.crisisBySlug("lake-dispute"))?.title;
    const decision = await decided({
      kind: "SET_CRISIS",
      setting: { title: "The lake", parties: ["ken", "UGA", "TZA"], startsOn: "2023-12-01" },
    });
    const { items } = await test.services.reads.crises({ first: 10, after: null });
    expect([await title(), items[0]?.node.title]).toEqual(["The lake", "The lake"]);
    expect((await test.services.reads.crisesByIds([crisisId]))[0]?.parties).toEqual(["KEN", "UGA", "TZA"]);
    expect((await view()).missions.length).toBeGreaterThan(0);
    await decided({ kind: "WITHDRAW", decisionId: decision });
    expect(await title()).toBe("Lake dispute");
  });

  it("as the publisher of a document names a source that is there, or adds one", async () => {
    await decided({ kind: "SET_DOCUMENT", documentId, setting: { publisher: "Pier Post" } });
    const [document] = await test.services.reads.documentsByIds([documentId]);
    const [source] = await test.services.reads.sourcesByIds([document?.sourceId ?? ""]);
    expect(source?.name).toBe("Pier Post");
    const { coverage } = await view();
    expect(coverage.sources.map(({ sourceId }) => sourceId)).toEqual([source?.id]);
    const graded = await test.services.writes.gradeSource(TEST_CONTEXT, {
      source: source?.id ?? "",
      grade: "E",
      reason: "invents",
    });
    expect(graded.ok).toBe(true);
    expect((await tally("KILLED")).badge).toBe("ONLY_UNRELIABLE_CLAIMS");
    expect((await test.services.verify()).problems).toEqual([]);
  });
});

describe("a grade", () => {
  it("is kept with who gave it and why, after those before it", async () => {
    const [document] = await test.services.reads.documentsByIds([documentId]);
    const source = document?.sourceId ?? "";
    for (const grade of ["B", "C"] as const) {
      await test.services.writes.gradeSource(TEST_CONTEXT, { source, grade, reason: `like ${grade}` });
    }
    expect(await test.services.reads.gradings(source)).toMatchObject([
      { grade: "B", reason: "like B", author: "Test desk" },
      { grade: "C", reason: "like C", author: "Test desk" },
    ]);
    const again = await test.services.writes.gradeSource(TEST_CONTEXT, { source, grade: "C", reason: "again" });
    expect(again).toMatchObject({ ok: false, failure: { code: "source.unchanged" } });
  });
});
