import { BATCH_CASES } from "./batch-cases.ts";
import type { MutationCases } from "./case.ts";
import { CLAIM_CASES } from "./claim-cases.ts";
import { CRISIS_CASES } from "./crisis-cases.ts";
import { DOCUMENT_CASES } from "./document-cases.ts";
import { INCIDENT_CASES } from "./incident-cases.ts";

/** What each mutation of the schema does and refuses; its test fails where one, or an error of its union, is missing. */
export const MUTATION_CASES: MutationCases = {
  ...BATCH_CASES,
  ...CLAIM_CASES,
  ...CRISIS_CASES,
  ...DOCUMENT_CASES,
  ...INCIDENT_CASES,
};
