import { resolve } from "node:path";
import { readDocument } from "@demarche/reader";
import { scoreCasualties } from "./casualty-score.ts";
import { scoreDiplomacy } from "./diplomatic-score.ts";
import { type Agreement, addCounts, agreements, type Figures, figures } from "./figures.ts";
import { type LabelledText, loadLabelledTexts } from "./labelled-text.ts";

/** One kind of claim over a whole set: its figures and, by field, how many matched pairs agree. */
export type KindReport = Figures & { fields: Record<string, Agreement> };

const kindReport = (
  scores: { counts: Parameters<typeof figures>[0]; judged: Parameters<typeof agreements>[0] }[],
): KindReport => ({
  ...figures(addCounts(scores.map(({ counts }) => counts))),
  fields: agreements(scores.flatMap(({ judged }) => judged)),
});

/** Reads one labelled text and scores both kinds of claims. */
export const scoreText = (labelled: LabelledText) => {
  const { text, title, publishedAt } = labelled;
  const { claims } = readDocument({ text, title, publishedAt });
  const input = { labelled, claims };
  return { labelled, casualty: scoreCasualties(input), diplomatic: scoreDiplomacy(input) };
};

export type ScoredText = ReturnType<typeof scoreText>;

/**
 * Folders of the project's own labelled texts: short ones, and articles of full length. Nobody who writes rules looks into
 * the holdouts.
 */
export const OWN_SETS = [
  { name: "own", folder: resolve(import.meta.dirname, "../texts") },
  { name: "articles", folder: resolve(import.meta.dirname, "../texts/articles") },
  { name: "holdout", folder: resolve(import.meta.dirname, "../holdout") },
  { name: "holdout-articles", folder: resolve(import.meta.dirname, "../holdout/articles") },
] as const;

/** A folder of labelled texts, read and scored one by one and together. */
export const scoreOwnSet = ({ folder }: { folder: string }) => {
  const texts = loadLabelledTexts(folder).map(scoreText);
  const casualty = kindReport(texts.map((text) => text.casualty));
  const diplomatic = kindReport(texts.map((text) => text.diplomatic));
  return { texts, casualty, diplomatic };
};
