import { assign } from "./assign.ts";
import type { Counts } from "./figures.ts";

/** What matched and what did not, with each matched pair's judgement by field (null: the label settles nothing). */
export type TextScore<Label, Prediction> = {
  counts: Counts;
  pairs: [Label, Prediction][];
  judged: Record<string, boolean | null>[];
  missed: Label[];
  extra: Prediction[];
};

/** The pairs of one text's labels and predictions, and what is left over on either side. */
export const pairUp = <Label, Prediction>(input: {
  labels: Label[];
  predictions: Prediction[];
  score: (label: Label, prediction: Prediction) => number;
}) => {
  const { labels, predictions } = input;
  const indexes = assign(input);
  const pairs = indexes.flatMap(([l, p]): [Label, Prediction][] => {
    const [label, prediction] = [labels[l], predictions[p]];
    return label === undefined || prediction === undefined ? [] : [[label, prediction]];
  });
  return {
    counts: { matched: pairs.length, predicted: predictions.length, labelled: labels.length },
    pairs,
    missed: labels.filter((_, index) => !indexes.some(([label]) => label === index)),
    extra: predictions.filter((_, index) => !indexes.some(([, prediction]) => prediction === index)),
  };
};
