import { type ActView, type CrisisView, countryName } from "@demarche/domain";
import type { Difference } from "./differences.ts";
import { actInWords, inWords } from "./words.ts";

/** Acts that came into view, and acts that went further or were taken back. */
export function actDifferences({ before, after }: { before: CrisisView; after: CrisisView }): Difference[] {
  return after.acts.flatMap((act) => {
    const known = before.acts.find((one) => sameAct(one, act));
    if (known?.status === act.status) return [];
    const step = known ? `: ${inWords(known.status)} → ${inWords(act.status)}` : "";
    const words = known ? inWords(act.type) : actInWords({ act: act.type, status: act.status });
    const doubt = act.excluded ? " (only by claims that are set aside)" : "";
    return [{ summary: `${between(act)}${words}${step}${doubt}`, claimIds: act.claimIds }];
  });
}

function sameAct(one: ActView, other: ActView): boolean {
  return one.id === other.id || (one.type === other.type && one.claimIds.some((id) => other.claimIds.includes(id)));
}

function between({ actor, target }: ActView): string {
  const sides = [actor, target].filter((side) => side !== null).map(countryName);
  return sides.length > 0 ? `${sides.join(" → ")}: ` : "";
}
