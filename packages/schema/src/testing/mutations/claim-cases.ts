import { lakeText } from "../lake-app.ts";
import {
  DECISION,
  decision,
  invalid,
  type MutationCases,
  NO_CLAIM,
  noClaim,
  noCrisis,
  noDocument,
  redacted,
} from "./case.ts";

const FIGURE = "Four people were killed at the pier";
const ENTERED = { effect: "KILLED", min: 4, max: 4 };
const CORRECTION = { ...DECISION, casualty: { victimClass: "CIVILIAN" } };
const WRONG_WORDS = { start: 0, end: 6, exact: "Rapport" };

/** The figure of a lake report, at its place. */
function figureSpan() {
  const start = lakeText(2).indexOf(FIGURE);
  return { start, end: start + FIGURE.length, exact: FIGURE };
}

export const CLAIM_CASES: MutationCases = {
  acceptClaims: decision(
    ({ claims }) => ({ claims }),
    [
      noClaim({ claims: [NO_CLAIM] }),
      noClaim({ claims: ["no id at all"] }),
      invalid({ input: () => ({ claims: [] }), path: ["claims"] }),
    ],
  ),
  rejectClaims: decision(
    ({ claims }) => ({ claims }),
    [noClaim({ claims: [NO_CLAIM] }), invalid({ input: () => ({ claims: [] }), path: ["claims"] })],
  ),
  judgeCredibility: decision(
    ({ claims }) => ({ claims, digit: 2 }),
    [noClaim({ claims: [NO_CLAIM] }), invalid({ input: () => ({ digit: 7 }), path: ["digit"] })],
  ),
  commentOnClaim: {
    input: ({ claims }) => ({ crisis: "lake-dispute", claim: claims[0], comment: "The ministry was asked twice." }),
    refusals: [
      noCrisis(({ claims }) => ({ crisis: "none", claim: claims[0], comment: "x" })),
      noClaim({ crisis: "lake-dispute", claim: NO_CLAIM, comment: "x" }, ["claim"]),
      invalid({
        input: ({ claims }) => ({ crisis: "lake-dispute", claim: claims[0], comment: " " }),
        path: ["comment"],
      }),
    ],
  },
  addClaim: decision(
    ({ documents }) => ({ document: documents[0], evidence: [figureSpan()], casualty: ENTERED }),
    [
      noDocument("document"),
      {
        error: "EvidenceError",
        code: "evidence.mismatch",
        input: () => ({ evidence: [WRONG_WORDS] }),
        path: ["evidence"],
      },
      {
        error: "EvidenceError",
        code: "evidence.range",
        input: () => ({ evidence: [{ ...figureSpan(), end: 9_999 }] }),
        path: ["evidence"],
      },
      {
        error: "EvidenceError",
        code: "evidence.number",
        input: () => ({ casualty: { ...ENTERED, min: 5, max: 5 } }),
        path: ["evidence"],
      },
      { error: "EvidenceError", code: "evidence.missing", input: () => ({ evidence: [] }), path: ["evidence"] },
      redacted([]),
      invalid({ input: () => ({ casualty: null }), path: [], code: "claim.kind" }),
      invalid({ input: () => ({ casualty: { effect: "KILLED", min: 4 } }), path: ["casualty"], code: "claim.figure" }),
      invalid({ input: () => ({ assertedOn: "Friday" }), path: ["assertedOn"] }),
      invalid({
        input: () => ({ claimant: { name: "Nobody", kind: "GOVERNMENT", party: "ZZZ" } }),
        path: ["claimant", "party"],
      }),
    ],
  ),
  correctClaim: decision(
    ({ claims }) => ({ ...CORRECTION, claim: claims[0] }),
    [
      noClaim({ claim: NO_CLAIM }, ["claim"]),
      {
        error: "ClaimCorrectedError",
        code: "claim.corrected",
        input: () => ({}),
        before: { mutation: "correctClaim", input: ({ claims }) => ({ ...CORRECTION, claim: claims[0] }) },
        path: ["claim"],
      },
      {
        error: "EvidenceError",
        code: "evidence.number",
        input: () => ({ casualty: { min: 5, max: 5 } }),
        path: ["evidence"],
      },
      redacted([]),
      invalid({ input: () => ({ casualty: { victimClass: "TOTAL" } }), path: [], code: "claim.unchanged" }),
      invalid({
        input: () => ({ casualty: null, diplomatic: { act: "VISIT" } }),
        path: ["casualty"],
        code: "claim.kind",
      }),
    ],
  ),
};
