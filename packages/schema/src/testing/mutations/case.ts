import { encodeGlobalId } from "../../requests/global-id.ts";
import type { LakeIds } from "../lake-ids.ts";

export type Input = Record<string, unknown>;

/** Something refused: by which error and code, where in the input, and what has to be done before. */
export type Refusal = {
  error: string;
  code: string;
  input: (ids: LakeIds) => Input;
  path?: string[];
  before?: { mutation: string; input: (ids: LakeIds) => Input };
};

/** What a mutation does, and each thing that it refuses. */
export type MutationCase = {
  input: (ids: LakeIds) => Input;
  /** What makes it another request, where it has no reason, comment or title to change. */
  other?: Input;
  refusals: Refusal[];
};

export type MutationCases = Readonly<Record<string, MutationCase>>;

export const DECISION = { crisis: "lake-dispute", reason: "read twice" };
export const NO_CLAIM = encodeGlobalId("CasualtyClaim", "clm_none");
const NO_INCIDENT = encodeGlobalId("Incident", "inc_none");

/** A decision: besides its own refusals, which change its input, no crisis and no reason. */
export function decision(input: (ids: LakeIds) => Input, refusals: Refusal[] = []): MutationCase {
  const whole = (ids: LakeIds) => ({ ...DECISION, ...input(ids) });
  const own = refusals.map((one): Refusal => ({ ...one, input: (ids) => ({ ...whole(ids), ...one.input(ids) }) }));
  return {
    input: whole,
    refusals: [
      ...own,
      noCrisis((ids) => ({ ...whole(ids), crisis: "none" })),
      invalid({ input: (ids) => ({ ...whole(ids), reason: " " }), path: ["reason"] }),
    ],
  };
}

export const noCrisis = (input: Refusal["input"]): Refusal => ({
  error: "CrisisUnknownError",
  code: "crisis.unknown",
  input,
  path: ["crisis"],
});

export function invalid(refusal: Pick<Refusal, "input" | "path"> & { code?: string }): Refusal {
  return { error: "InvalidInputError", code: "input.invalid", ...refusal };
}

export const noClaim = (input: Input, path: string[] = ["claims", "0"]): Refusal => ({
  error: "ClaimUnknownError",
  code: "claim.unknown",
  input: () => input,
  path,
});

export const noIncident = (input: Input = { incident: NO_INCIDENT }): Refusal => ({
  error: "IncidentUnknownError",
  code: "incident.unknown",
  input: () => input,
  path: ["incident"],
});

export const NO_INCIDENTS = { incidents: [NO_INCIDENT] };

export const noDocument = (name: string): Refusal => ({
  error: "DocumentUnknownError",
  code: "document.unknown",
  input: ({ elsewhere }) => ({ [name]: elsewhere }),
  path: ["document"],
});

/** The text of the first document was taken out before. */
export const redacted = (path: string[], input: Refusal["input"] = () => ({})): Refusal => ({
  error: "UnreadableDocumentError",
  code: "document.redacted",
  input,
  path,
  before: { mutation: "redactDocument", input: ({ documents }) => ({ document: documents[0], reason: "Order" }) },
});
