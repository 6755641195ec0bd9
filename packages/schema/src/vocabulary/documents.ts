import { DOCUMENT_FLAGS, OWNERSHIP_KINDS, SOURCE_GRADES, ZONES } from "@demarche/domain";
import { describedEnum } from "./described-enum.ts";

export const ZoneEnum = describedEnum({
  name: "Zone",
  description: "Part of a document. Figures in captions, boilerplate and disclaimers count towards nothing (R2).",
  values: ZONES,
  describe: {
    HEADLINE: "The title and subtitle.",
    BODY: "The running text.",
    QUOTE: "Direct speech set apart.",
    CAPTION: "Words under a picture.",
    KEY_POINTS: "A summary list.",
    TABLE: "A table.",
    BOILERPLATE: "Links to other pieces, advertising, navigation.",
    CREDIT: "A credit line.",
    DISCLAIMER: "A notice on how the text was made or may be used.",
  },
});

export const DocumentFlagEnum = describedEnum({
  name: "DocumentFlag",
  description: "What was noticed about a document as a whole.",
  values: DOCUMENT_FLAGS,
  describe: {
    MACHINE_WRITTEN: "The text says that a machine wrote it; graded E (R25).",
    OPINION: "An opinion piece.",
    UNSUPPORTED_LANGUAGE: "Not in a language that the reader knows.",
    PUBLISHED_AT_UNKNOWN: "No publication date is known; the retrieval date stands in (R16).",
    NEAR_DUPLICATE: "Nearly the same words as another document (R21).",
    REDACTED: "Its text was taken out, with a reason in the ledger; its hash and its claims stay (R26).",
  },
});

export const SourceGradeEnum = describedEnum({
  name: "SourceGrade",
  description: "Admiralty reliability of a source.",
  values: SOURCE_GRADES,
  describe: {
    A: "Completely reliable.",
    B: "Usually reliable.",
    C: "Fairly reliable.",
    D: "Not usually reliable.",
    E: "Unreliable: its claims are shown and set aside (R7).",
    F: "Cannot be judged: unknown, not the worst.",
  },
});

export const OwnershipKindEnum = describedEnum({
  name: "OwnershipKind",
  description: "Who owns a source.",
  values: OWNERSHIP_KINDS,
  describe: {
    STATE: "A state.",
    PUBLIC: "A public-service body with editorial independence.",
    PRIVATE: "Private owners.",
    AGENCY: "A news agency.",
    PARTY: "A political party or an armed group.",
    UNKNOWN: "Not known.",
  },
});
