import { detect } from "tinyld/light";

const SAMPLE = 1200;
const LEAST = 100;
const ENGLISH = new Set("the of and to in a that said was were for on with is by at from killed people".split(" "));

/** Share of very common English words, which settles it without the statistical detector. */
function looksEnglish(sample: string): boolean {
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return words.length > 0 && words.filter((word) => ENGLISH.has(word)).length / words.length > 0.12;
}

/** BCP-47 language of a text; null where it is too short to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (looksEnglish(sample)) return "en";
  if (sample.trim().length < LEAST) return null;
  return detect(sample) || null;
}
