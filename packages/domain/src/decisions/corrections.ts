import type { Decision } from "./decision.ts";
import { rulingsOf } from "./in-force.ts";

/** What each corrected claim was corrected to in the end, by its id. */
export function corrections(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const next = new Map(
    rulingsOf(decisions, "CORRECT_CLAIM").map(({ ruling }) => [ruling.claimId, ruling.correctionId] as const),
  );
  const last = (id: string): string => {
    const correction = next.get(id);
    return correction === undefined ? id : last(correction);
  };
  return new Map([...next].map(([id, correction]) => [id, last(correction)]));
}

/** The claims named, and what they were corrected to: what is decided of a claim holds for its correction too. */
export function withCorrections(ids: readonly string[], corrected: ReadonlyMap<string, string>): string[] {
  return corrected.size === 0 ? [...ids] : [...new Set(ids.flatMap((id) => [id, corrected.get(id) ?? id]))];
}
