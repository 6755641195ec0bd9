import type { CasualtyClaim } from "@demarche/domain";
import type { Attribution } from "../claimants/attribution.ts";
import type { PreparedText } from "../foundation/prepared-text.ts";
import type { EventIndex } from "../incidents/resolve.ts";
import { dominantPair } from "../incidents/sides.ts";
import { attachMembers } from "./attach-members.ts";
import { deriveTotals } from "./derive-totals.ts";
import { draftClaims } from "./draft-claims.ts";
import { linkPeople } from "./link-people.ts";
import { statusOfListed, statusOfParts } from "./listed-people.ts";
import { mergeRepeats } from "./merge-repeats.ts";
import { settleShot } from "./settle-shot.ts";

/** Countable statements of people killed, injured, missing, detained or displaced; `partOf` indexes the returned list. */
export function extractCasualties(input: {
  prepared: PreparedText;
  attributions: Attribution[][];
  events: EventIndex;
}): CasualtyClaim[] {
  const { prepared, attributions, events } = input;
  const drafts = draftClaims({ prepared, attributions, events, pair: dominantPair(prepared) });
  const told = settleShot(mergeRepeats(linkPeople(linkPeople(drafts))));
  return deriveTotals(statusOfParts(attachMembers(statusOfListed(told))));
}
