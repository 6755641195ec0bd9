import type { Span } from "./labelled-text.ts";

type Days = { start: string; end: string; precision: number } | null;

const DAY = 86_400_000;
const FILLERS = new Set(["the", "a", "an", "of", "in", "and", "s", "for", "to", "by", "on", "at"]);

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => Math.max(a.start, b.start) < Math.min(a.end, b.end);

/** A day may be off by one (reports of a night differ); a month or a year must hold the predicted days. */
export const sameDays = (label: Days, predicted: Days): boolean => {
  if (!label || !predicted) return label === predicted;
  if (label.precision >= 4) return predicted.start >= label.start && predicted.start <= label.end;
  return Math.abs(Date.parse(label.start) - Date.parse(predicted.start)) <= DAY;
};

const words = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !FILLERS.has(word)),
  );

/** Two names of one claimant share a word; no claimant agrees with none only. */
export const sameName = (label: string | null, predicted: string | null): boolean => {
  if (label === null || predicted === null) return label === predicted;
  const known = words(predicted);
  return [...words(label)].some((word) => known.has(word));
};

/** The same set of parties, in any order. */
export const sameParties = (label: string[], predicted: string[]): boolean =>
  [...label].sort().join() === [...predicted].sort().join();
