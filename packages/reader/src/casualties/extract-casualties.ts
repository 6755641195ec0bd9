import type { CasualtyClaim } from "@demarche/domain";
import type { Attribution } from "../claimants/attribution.ts";
import type { PreparedText } from "../foundation/prepared-text.ts";
import type { EventIndex } from "../incidents/resolve.ts";
import { dominantPair } from "../incidents/sides.ts";
import { deriveTotals } from "./derive-totals.ts";
import { draftClaims } from "./draft-claims.ts";
import { mergeRepeats } from "./merge-repeats.ts";

/** Countable statements of people killed, injured, missing, detained or displaced; `partOf` indexes the returned list. */
export function extractCasualties(input: {
  prepared: PreparedText;
  attributions: Attribution[][];
  events: EventIndex;
}): CasualtyClaim[] {
  return deriveTotals(mergeRepeats(draftClaims({ ...input, pair: dominantPair(input.prepared) })));
}
