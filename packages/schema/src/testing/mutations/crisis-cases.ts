import { encodeGlobalId } from "../../requests/global-id.ts";
import { DECISION, decision, invalid, type MutationCases } from "./case.ts";

const RIVER = { slug: "river-dispute", title: "River dispute", parties: ["KEN", "UGA"], startsOn: "2024-03-01" };

export const CRISIS_CASES: MutationCases = {
  createCrisis: {
    input: () => RIVER,
    refusals: [
      {
        error: "CrisisExistsError",
        code: "crisis.exists",
        input: () => ({ ...RIVER, slug: "lake-dispute" }),
        path: ["slug"],
      },
      invalid({ input: () => ({ ...RIVER, slug: "Not A Slug" }), path: ["slug"], code: "crisis.slug" }),
      invalid({
        input: () => ({ ...RIVER, parties: ["KEN", "Uganda"] }),
        path: ["parties", "1"],
        code: "crisis.parties",
      }),
      invalid({
        input: () => ({ ...RIVER, startsOn: "the first of March" }),
        path: ["startsOn"],
        code: "date.invalid",
      }),
      invalid({ input: () => ({ ...RIVER, endsOn: "2024-02-30" }), path: ["endsOn"], code: "date.invalid" }),
    ],
  },
  updateCrisis: decision(
    () => ({ title: "Lake and island dispute", endsOn: "2024-12-31" }),
    [
      invalid({ input: () => ({ title: " " }), path: ["title"] }),
      invalid({ input: () => ({ endsOn: "2023-12-31" }), path: ["endsOn"], code: "date.invalid" }),
      invalid({ input: () => ({ startsOn: "new year" }), path: ["startsOn"], code: "date.invalid" }),
      invalid({ input: () => ({ parties: ["KEN"] }), path: ["parties"], code: "crisis.parties" }),
    ],
  ),
  gradeSource: {
    input: ({ source }) => ({ source, grade: "B", reason: "corrects itself" }),
    refusals: [
      {
        error: "SourceUnknownError",
        code: "source.unknown",
        input: () => ({ source: encodeGlobalId("Source", "src_none"), grade: "B", reason: "unknown" }),
        path: ["source"],
      },
      invalid({ input: ({ source }) => ({ source, grade: "B", reason: "" }), path: ["reason"] }),
    ],
  },
  withdrawDecision: decision(
    ({ decision }) => ({ decision }),
    [
      {
        error: "DecisionUnknownError",
        code: "decision.unknown",
        input: () => ({ decision: encodeGlobalId("Decision", "dec_none") }),
        path: ["decision"],
      },
      {
        error: "DecisionWithdrawnError",
        code: "decision.withdrawn",
        input: () => ({}),
        path: ["decision"],
        before: { mutation: "withdrawDecision", input: ({ decision }) => ({ ...DECISION, decision }) },
      },
    ],
  ),
};
