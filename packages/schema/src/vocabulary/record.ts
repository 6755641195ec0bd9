import {
  CLAIM_KINDS,
  CLOCKS,
  CONTRADICTION_KINDS,
  CONTRADICTION_STATES,
  REVIEW_STATES,
  RULING_KINDS,
} from "@demarche/domain";
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
    DRAFT: "A language model's, or a person's that was withdrawn: it counts towards nothing until a person accepts it.",
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

export const RulingKindEnum = describedEnum({
  name: "RulingKind",
  description: "What a decision rules on.",
  values: RULING_KINDS,
  describe: {
    REVIEW_CLAIMS: "Whether claims count (R2, R7).",
    JUDGE_CREDIBILITY: "How credible claims are (R24).",
    ADD_CLAIM: "That a text says what a person found in it (R27).",
    CORRECT_CLAIM: "That a claim was misread, and what it says (R26, R27).",
    COMMENT_ON_CLAIM: "A remark on a claim; it changes nothing.",
    ASSIGN_CLAIMS: "That claims belong to another incident (R13).",
    MERGE_INCIDENTS: "That incidents are one (R13).",
    SPLIT_INCIDENT: "That claims tell of an incident of their own (R13).",
    SET_INCIDENT: "Particulars of an incident.",
    OVERRIDE_TALLY: "The best number of an incident (R10).",
    SET_DOCUMENT: "What a document's text does not say.",
    RETRACT_DOCUMENT: "That a document no longer stands (R7).",
    LINK_COPIES: "That two documents are copies (R21).",
    CUT_COPIES: "That two documents are no copies (R21).",
    RESOLVE_CONTRADICTION: "That a contradiction is settled (R23).",
    SET_CRISIS: "Particulars of the crisis.",
    WITHDRAW: "That an earlier decision is undone (R26).",
  },
});
