import type { Claim } from "@demarche/domain";

/** The claims of a text's parts as one list. What two parts that overlap both tell, in words that overlap, stays once. */
export function mergeClaims(parts: readonly Claim[][]): Claim[] {
  const merged: Claim[] = [];
  const placesOf = new Map<string, number[]>();
  for (const claims of parts) {
    const places = claims.map((claim) => placeOf({ claim, merged, placesOf }));
    for (const [index, claim] of claims.entries()) {
      const place = places[index] ?? -1;
      if (merged[place] === claim) merged[place] = withTotal({ claim, place, places });
    }
  }
  return merged;
}

/** Where the claim stands in the merged list, which it joins where nothing in it says the same. */
function placeOf(input: { claim: Claim; merged: Claim[]; placesOf: Map<string, number[]> }): number {
  const { claim, merged, placesOf } = input;
  const content = contentOf(claim);
  const places = placesOf.get(content) ?? [];
  const known = places.find((place) => overlap(merged[place], claim));
  if (known !== undefined) return known;
  const place = merged.push(claim) - 1;
  placesOf.set(content, [...places, place]);
  return place;
}

function withTotal(input: { claim: Claim; place: number; places: readonly number[] }): Claim {
  const { claim, place, places } = input;
  if (claim.type !== "casualty" || claim.partOf === null) return claim;
  const total = places[claim.partOf] ?? place;
  return { ...claim, partOf: total === place ? null : total };
}

function overlap(one: Claim | undefined, other: Claim): boolean {
  const [a, b] = [one?.evidence[0], other.evidence[0]];
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
}

function contentOf(claim: Claim): string {
  if (claim.type === "incident") return `incident ${claim.denied} ${claim.incident.kind}`;
  if (claim.type === "diplomatic") return `diplomatic ${claim.act} ${claim.status} ${claim.actor} ${claim.target}`;
  const { effect, quantifier, min, max, victimClass, nationality } = claim;
  return `casualty ${effect} ${quantifier} ${min} ${max} ${victimClass} ${nationality}`;
}
