/** What an entry can tell of, as a dotted name. */
export const ENTRY_KINDS = [
  "crisis.created",
  "source.added",
  "source.graded",
  "document.ingested",
  "document.redacted",
  "claim.recorded",
  "decision.made",
  "batch.submitted",
  "batch.advanced",
  "batch.cancelled",
  "crisis.adopted",
  "source.adopted",
  "grade.adopted",
  "document.adopted",
  "claim.adopted",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Under which kind an entry of the format of 0.1 is taken over, so that its rows are vouched for column by column. */
export const ADOPTING_KINDS: Readonly<Record<string, EntryKind>> = {
  "crisis.created": "crisis.adopted",
  "source.added": "source.adopted",
  "source.graded": "grade.adopted",
  "document.ingested": "document.adopted",
  "claim.recorded": "claim.adopted",
};
