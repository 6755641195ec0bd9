import type { TallyExplanation } from "@demarche/domain";
import { reasonedAt } from "./reasoned-claim.ts";
import { type ExplanationShape, ReasonedClaimType, TallyExplanationType } from "./refs.ts";

const listed = (part: keyof TallyExplanation) => (shape: ExplanationShape) =>
  reasonedAt(shape.explanation[part], shape.at);

TallyExplanationType.implement({
  description: "Every claim that bears on a tally, by the part it plays (R28).",
  fields: (t) => ({
    supporting: t.field({
      type: [ReasonedClaimType],
      description: "Carry the best figure.",
      resolve: listed("supporting"),
    }),
    compatible: t.field({
      type: [ReasonedClaimType],
      description: 'Agree with it without stating it, as "at least nine" agrees with nine (R5).',
      resolve: listed("compatible"),
    }),
    contradicting: t.field({
      type: [ReasonedClaimType],
      description: "Cannot be true with it.",
      resolve: listed("contradicting"),
    }),
    superseded: t.field({
      type: [ReasonedClaimType],
      description: "Given up by their own claimant for a later figure (R6).",
      resolve: listed("superseded"),
    }),
    excluded: t.field({
      type: [ReasonedClaimType],
      description: "Set aside, with the reason; shown and not counted (R7).",
      resolve: listed("excluded"),
    }),
  }),
});
