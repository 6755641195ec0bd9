import { CLAIM_KINDS, CLOCKS, CONTRADICTION_KINDS, CONTRADICTION_STATES, REVIEW_STATES } from "@demarche/domain";
import { describedEnum } from "./described-enum.ts";

export const ClockEnum = describedEnum({
  name: "Clock",
  description: "Which clock a moment is read on (R16).",
  values: CLOCKS,
  describe: {
    PUBLISHED: "What the world could know at the moment.",
    RECORDED: "What this ledger knew at the moment, decisions included.",
  },
});

export const ClaimKindEnum = describedEnum({
  name: "ClaimKind",
  description: "What a claim asserts.",
  values: CLAIM_KINDS,
  describe: {
    CASUALTY: "A number of people harmed.",
    DIPLOMATIC: "An act between two states.",
    INCIDENT: "That an event took place, or did not.",
  },
});

export const ReviewStateEnum = describedEnum({
  name: "ReviewState",
  description: "What a person decided about a claim.",
  values: REVIEW_STATES,
  describe: {
    DRAFT: "A language model's: it counts towards nothing until a person accepts it.",
    PROPOSED: "Nobody has looked at it yet.",
    ACCEPTED: "Accepted.",
    REJECTED: "Rejected: it counts towards nothing.",
    CORRECTED: "Replaced by a corrected claim.",
  },
});

export const ContradictionKindEnum = describedEnum({
  name: "ContradictionKind",
  description: "What a contradiction is about (R23).",
  values: CONTRADICTION_KINDS,
  describe: {
    VALUE: "A number.",
    CLASS: "Who the victims were.",
    DATE: "When it happened.",
    PLACE: "Where it happened.",
    ACTOR: "Who did it.",
    ACT: "Which act it was.",
    OCCURRENCE: "Whether it happened at all.",
  },
});

export const ContradictionStateEnum = describedEnum({
  name: "ContradictionState",
  description: "Where a contradiction stands (R23).",
  values: CONTRADICTION_STATES,
  describe: {
    OPEN: "Unresolved.",
    RESOLVED: "Resolved by a person, with a reason.",
    SUPERSEDED: "Overtaken by a later figure (R6).",
  },
});
