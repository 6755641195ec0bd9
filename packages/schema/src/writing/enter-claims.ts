import { builder } from "../builder.ts";
import {
  ClaimCorrectedError,
  ClaimUnknownError,
  DocumentUnknownError,
  EvidenceError,
  UnreadableDocumentError,
} from "../errors/failures.ts";
import { localId } from "../requests/global-id.ts";
import { claimFields, claimRequest, evidenceField } from "./claim-input.ts";
import { decide, decisionFields, decisionResult } from "./decide.ts";

const AddClaimInput = builder.inputType("AddClaimInput", {
  description: "A claim that a person found in a text. Give exactly one of `casualty`, `diplomatic` and `incident`.",
  fields: (t) => ({
    ...decisionFields(t),
    document: t.id({ required: true, description: "Global id of the document." }),
    evidence: evidenceField({ t, ofNew: true }),
    ...claimFields(t),
  }),
});

builder.mutationField("addClaim", (t) =>
  t.field({
    type: decisionResult({
      name: "AddClaimResult",
      errors: [DocumentUnknownError, EvidenceError, UnreadableDocumentError],
    }),
    description: "Adds a claim that a person found, through the verbatim gate (R27); withdrawn, it counts no more.",
    args: { input: t.arg({ type: AddClaimInput, required: true, description: "The claim." }) },
    resolve: (_root, { input }, context) => {
      const documentId = localId(input.document);
      return decide({ input, ruling: { kind: "ADD_CLAIM", documentId, claim: claimRequest(input) }, context });
    },
  }),
);

const CorrectClaimInput = builder.inputType("CorrectClaimInput", {
  description: "What is different of a claim that was misread; what is left out is as it was.",
  fields: (t) => ({
    ...decisionFields(t),
    claim: t.id({ required: true, description: "Global id of the claim." }),
    evidence: evidenceField({ t, ofNew: false }),
    ...claimFields(t),
  }),
});

builder.mutationField("correctClaim", (t) =>
  t.field({
    type: decisionResult({
      name: "CorrectClaimResult",
      errors: [ClaimUnknownError, ClaimCorrectedError, EvidenceError, UnreadableDocumentError],
    }),
    description:
      "Puts a claim of the same kind in the place of one that was misread, through the verbatim gate (R27). The one corrected stays in sight and counts towards nothing (R7).",
    args: { input: t.arg({ type: CorrectClaimInput, required: true, description: "The claim." }) },
    resolve: (_root, { input }, context) => {
      const claimId = localId(input.claim);
      return decide({ input, ruling: { kind: "CORRECT_CLAIM", claimId, claim: claimRequest(input) }, context });
    },
  }),
);
