type Edges = number[][];

const tryAugment = (input: { edges: Edges; takenBy: number[]; from: number; seen: Set<number> }): boolean => {
  const { edges, takenBy, from, seen } = input;
  for (const to of edges[from] ?? []) {
    if (seen.has(to)) continue;
    seen.add(to);
    const holder = takenBy[to] ?? -1;
    if (holder >= 0 && !tryAugment({ edges, takenBy, from: holder, seen })) continue;
    takenBy[to] = from;
    return true;
  }
  return false;
};

/**
 * Pairs labels with predictions, one to one and as many as can be, where `score` is above 0; a label tries the better
 * scored prediction first. Answers index pairs [label, prediction].
 */
export const assign = <Label, Prediction>(input: {
  labels: Label[];
  predictions: Prediction[];
  score: (label: Label, prediction: Prediction) => number;
}): [number, number][] => {
  const { labels, predictions, score } = input;
  const scored = labels.map((label) =>
    predictions.map((prediction, to) => ({ to, worth: score(label, prediction) })).filter(({ worth }) => worth > 0),
  );
  const edges = scored.map((row) => row.sort((a, b) => b.worth - a.worth).map(({ to }) => to));
  const best = scored.map((row) => row[0]?.worth ?? 0);
  const order = labels.map((_, index) => index).sort((a, b) => (best[b] ?? 0) - (best[a] ?? 0));
  const takenBy: number[] = predictions.map(() => -1);
  for (const from of order) tryAugment({ edges, takenBy, from, seen: new Set() });
  return takenBy.flatMap((from, to): [number, number][] => (from < 0 ? [] : [[from, to]]));
};
