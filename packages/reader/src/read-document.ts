import type { Claim, IsoDay, ReaderInput, Reading } from "@demarche/domain";
import { extractCasualties } from "./casualties/extract-casualties.ts";
import { findAttributions } from "./claimants/find-attributions.ts";
import { nameAliases } from "./claimants/name-aliases.ts";
import { nameMonitors } from "./claimants/name-monitors.ts";
import { findCredits } from "./credits/find-credits.ts";
import { extractDiplomacy } from "./diplomacy/index.ts";
import type { Checkpoint } from "./foundation/deadline.ts";
import { prepareText } from "./foundation/prepare-text.ts";
import type { PreparedText } from "./foundation/prepared-text.ts";
import { extractIncidents } from "./incidents/extract-incidents.ts";
import { findEvents } from "./incidents/find-events.ts";
import { detectLanguage } from "./language/detect-language.ts";
import { findFlags } from "./zones/flags.ts";

/** Name and version that every claim of this reader carries. */
export const READER = { name: "demarche-rules", version: "1.0.0" } as const;

/** Code units of a text that are read: no report is longer, and what follows is told of by no claim. */
export const LONGEST = 500_000;

/** Casualty claims come first, so that their `partOf` indexes the whole list. */
function readClaims(prepared: PreparedText): Claim[] {
  const spoken = nameAliases({ attributions: findAttributions(prepared), aliases: prepared.aliases });
  const attributions = nameMonitors(spoken);
  const events = findEvents({ prepared, attributions });
  const input = { prepared, attributions, events };
  return [
    ...extractCasualties(input),
    ...extractIncidents(input),
    ...extractDiplomacy({ prepared, attributions: spoken }),
  ];
}

/** The UTC day of a day or an instant; null for what is neither. */
function utcDay(at: string | null): IsoDay | null {
  if (at === null || /^\d{4}-\d{2}-\d{2}$/.test(at)) return at;
  const instant = Date.parse(at);
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10);
}

/**
 * Reads one English news text: zones, flags, credits and claims with their evidence. Deterministic, offline, pure.
 * Of a longer text the first 500,000 code units are read. A text in another language gets the flag UNSUPPORTED_LANGUAGE and no claims.
 * What a checkpoint throws ends the reading.
 */
export function readDocument(input: ReaderInput & { checkpoint?: Checkpoint }): Reading {
  const language = detectLanguage(input.text);
  const publishedAt = utcDay(input.publishedAt);
  const prepared = prepareText({ ...input, publishedAt, text: input.text.slice(0, LONGEST) });
  const flags = findFlags(prepared);
  const isEnglish = language === null || language === "en";
  return {
    extractor: { ...READER },
    language,
    zones: prepared.zones,
    credits: findCredits(prepared),
    flags: isEnglish ? flags : [...flags, "UNSUPPORTED_LANGUAGE"],
    claims: isEnglish ? readClaims(prepared) : [],
  };
}
