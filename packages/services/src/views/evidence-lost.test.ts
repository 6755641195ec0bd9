import type { RecordedClaim } from "@demarche/domain";
import { casualtyClaim } from "@demarche/testkit";
import { expect, it } from "vitest";
import { verifier } from "./evidence-lost.ts";

const TEXT = "Zylander said four fishermen were killed on the lake.";
const claim = (id: string): RecordedClaim => ({
  id,
  documentId: "doc_1",
  recordedAt: "2024-02-01T00:00:00.000Z",
  reviewState: "PROPOSED",
  credibility: null,
  extractor: "test",
  partOf: null,
  claim: casualtyClaim({ text: TEXT, exact: "four fishermen were killed", wording: "four" }),
});

const held = (text: string, tombstones = new Map<string, { reason: string; recordedAt: string }>()) =>
  verifier({ storedText: async () => text, tombstones })([claim("clm_1"), claim("clm_2")]);

it("lets claims stand whose words are in the text, and drops the words", async () => {
  const [one, two] = await held(TEXT);
  expect(one?.evidenceLost).toBeUndefined();
  expect(one?.claim.evidence).toEqual([{ start: 14, end: 40, exact: "", prefix: "", suffix: "" }]);
  expect(one?.claim.type === "casualty" && one.claim.incident).toBe(
    two?.claim.type === "casualty" && two.claim.incident,
  );
});

it("marks claims whose words were altered in the text, nobody knows since when", async () => {
  const [one] = await held(TEXT.replace("four", "five"));
  expect(one?.evidenceLost).toEqual({
    reason: "the words that it quotes are not in the text as it is stored",
    since: null,
  });
});

it("marks claims whose text was taken out, with why and since when", async () => {
  const tombstone = { reason: "a court asked for it", recordedAt: "2024-02-02T00:00:00.000Z" };
  const [one] = await held("", new Map([["doc_1", tombstone]]));
  expect(one?.evidenceLost).toEqual({
    reason: "the text was taken out: a court asked for it",
    since: "2024-02-02T00:00:00.000Z",
  });
});
