import { kind } from "../foundation/words/facts.ts";

export const isReported = kind(
  /^(?:said|says|told|claimed|reported|according|announced|confirmed|accused|condemned|alleged|warned|blamed)$/,
);
export const BREAKS = new Set([
  ",",
  ";",
  ":",
  '"',
  "“",
  "”",
  "that",
  "which",
  "who",
  "when",
  "after",
  "while",
  "but",
  "as",
  "where",
  "because",
  "before",
  "since",
  "if",
  "saying",
]);
export const PREPOSITIONS = new Set([
  "in",
  "on",
  "at",
  "near",
  "inside",
  "of",
  "against",
  "to",
  "into",
  "from",
  "over",
  "across",
  "with",
  "for",
  "toward",
  "towards",
  "between",
]);
export const JOINTS = new Set(["'s", "’s", "-", "’", "'"]);
