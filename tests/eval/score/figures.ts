/** How many pairs a scorer found among how many predictions and labels. */
export type Counts = { matched: number; predicted: number; labelled: number };
/** How many matched pairs agree in one field, of how many that the labels settle. */
export type Agreement = { agreed: number; of: number };
/** Precision, recall and F1, each 0–1 and rounded to three places. */
export type Figures = Counts & { precision: number; recall: number; f1: number };

const round = (share: number) => Math.round(share * 1000) / 1000;

/** With nothing labelled and nothing predicted all three are 1. */
export const figures = ({ matched, predicted, labelled }: Counts): Figures => {
  const precision = predicted === 0 ? Number(labelled === 0) : matched / predicted;
  const recall = labelled === 0 ? 1 : matched / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { matched, predicted, labelled, precision: round(precision), recall: round(recall), f1: round(f1) };
};

/** The sum of several counts. */
export const addCounts = (all: Counts[]): Counts => ({
  matched: all.reduce((sum, { matched }) => sum + matched, 0),
  predicted: all.reduce((sum, { predicted }) => sum + predicted, 0),
  labelled: all.reduce((sum, { labelled }) => sum + labelled, 0),
});

/** The share of pairs that agree, by field, over the fields' judgements; null judgements are not settled by the labels. */
export const agreements = (judged: Record<string, boolean | null>[]): Record<string, Agreement> => {
  const fields: Record<string, Agreement> = {};
  for (const pair of judged) {
    for (const [field, agreed] of Object.entries(pair)) {
      if (agreed === null) continue;
      const sum = fields[field] ?? { agreed: 0, of: 0 };
      fields[field] = { agreed: sum.agreed + Number(agreed), of: sum.of + 1 };
    }
  }
  return fields;
};
