/** Lower bounds of figures that are words, after R1; the longest word that the wording holds decides. */
export const VAGUE_LOWER_BOUNDS: readonly (readonly [word: string, lowerBound: number])[] = [
  ["thousands", 1000],
  ["hundreds", 100],
  ["scores", 20],
  ["dozens", 12],
  ["dozen", 12],
  ["tens", 10],
  ["several", 2],
  ["a few", 2],
  ["few", 2],
  ["some", 1],
  ["many", 1],
];
