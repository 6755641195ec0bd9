import { SMALL_NUMBERS, TENS, UNITS } from "../vocabulary/number-words.data.ts";

/** English cardinal words; articles and the like stand for one ("a soldier"). */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL_NUMBERS,
  ...TENS,
  ["another", 1],
  ["single", 1],
  ["lone", 1],
  ["both", 2],
  ["couple", 2],
  ["pair", 2],
  ["twice", 2],
  ["trio", 3],
  ["half", 0.5],
  ["zero", 0],
]);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...UNITS,
  ["dozen", 12],
  ["score", 20],
  ["lakh", 100_000],
]);

/** Words that give a quantity without a number (R1, VAGUE). */
export const VAGUE_WORDS: ReadonlySet<string> = new Set([
  "several",
  "few",
  "some",
  "many",
  "numerous",
  "multiple",
  "countless",
  "dozens",
  "dozen",
  "scores",
  "tens",
  "hundreds",
  "thousands",
  "handful",
  "number",
  "casualties",
]);

export const NONE_WORDS: ReadonlySet<string> = new Set([
  "no",
  "none",
  "nobody",
  "not",
  "nor",
  "never",
  "neither",
  "without",
  "zero",
  "uninjured",
  "unhurt",
  "unharmed",
]);
