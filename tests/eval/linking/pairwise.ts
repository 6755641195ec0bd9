import { type Figures, figures } from "../score/figures.ts";

/** An item with the group that the labels put it in and the one it was put in; null: with no other. */
export type Grouped = { labelled: string | null; found: string | null };

const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other): [T, T] => [one, other]));

const together = (a: string | null, b: string | null) => a !== null && a === b;

/** Pairwise precision, recall and F1: of the pairs put together how many belong so, and the other way round. */
export const pairwise = (items: readonly Grouped[]): Figures => {
  const pairs = pairsOf(items);
  const labelled = pairs.filter(([a, b]) => together(a.labelled, b.labelled));
  const predicted = pairs.filter(([a, b]) => together(a.found, b.found));
  const matched = labelled.filter(([a, b]) => together(a.found, b.found));
  return figures({ matched: matched.length, predicted: predicted.length, labelled: labelled.length });
};
