/**
 * Why a claim of the model was left out: not in the form asked for; its quote does not stand in the text, or more than
 * once; its figure does not stand in the quote (R27); its date lies after the article.
 */
export const DROP_REASONS = ["form", "quote-missing", "quote-ambiguous", "figure", "date"] as const;
export type DropReason = (typeof DROP_REASONS)[number];

export type Dropped = { dropped: DropReason };

export const DROP_WORDS: Readonly<Record<DropReason, string>> = {
  form: "not in the form asked for",
  "quote-missing": "quote not in the text",
  "quote-ambiguous": "quote in several places",
  figure: "figure not in its quote",
  date: "dated after the article",
};
