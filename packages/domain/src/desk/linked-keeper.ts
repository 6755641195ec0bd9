import { corrections, withCorrections } from "../decisions/corrections.ts";
import { decidedIncidents } from "../decisions/decided-incidents.ts";
import type { Decision } from "../decisions/decision.ts";
import { type LinkedIncident, linkRegion } from "../incidents/link-incidents.ts";
import { type Mention, mentionOf } from "../incidents/mention.ts";
import type { Region } from "../incidents/regions/region.ts";
import { regionIndex } from "../incidents/regions/region-index.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { beginsWith } from "./incident-timeline.ts";
import type { Slices } from "./slices.ts";
import { namedClaims } from "./touched.ts";

/** Incidents that came or changed, and the ids of those that went. */
export type IncidentChanges = { changed: LinkedIncident[]; gone: string[] };

/** Keeps which claims tell of one incident, by rule and by decision, as texts and decisions come (R13). */
export function linkedKeeper() {
  const index = regionIndex();
  const ofRegion = new Map<Region, LinkedIncident[]>();
  const byRule = new Map<string, LinkedIncident>();
  const incidentOfClaim = new Map<string, string>();
  const decided = new Map<string, LinkedIncident>();
  const claimById = new Map<string, KnownClaim>();
  /** Incidents that decisions were applied to, and those that this gave. */
  let ruledOn = new Set<string>();
  let byRuling: ReadonlyMap<string, LinkedIncident> = new Map();

  /** Puts incidents in the place of what they were; of those that only grew, nothing but what came is entered. */
  function* exchange({
    left,
    came,
  }: {
    left: readonly LinkedIncident[];
    came: readonly LinkedIncident[];
  }): Slices<void> {
    const next = new Map(came.map((incident) => [incident.id, incident]));
    const standing = new Map<string, number>();
    for (const was of left) {
      yield;
      const is = next.get(was.id);
      if (is === undefined) byRule.delete(was.id);
      if (is !== undefined && beginsWith(is, was)) standing.set(was.id, was.claims.length);
      else for (const { id } of was.claims) incidentOfClaim.delete(id);
    }
    for (const is of came) {
      yield;
      byRule.set(is.id, is);
      for (const { id } of is.claims.slice(standing.get(is.id) ?? 0)) incidentOfClaim.set(id, is.id);
    }
  }

  /** Links the regions that changed anew; gives the ids of all incidents that were or are theirs. */
  function* relink(): Slices<Set<string>> {
    const { changed, gone } = index.takeChanges();
    const before = new Set([...gone, ...changed].flatMap((region) => ofRegion.get(region) ?? []));
    for (const region of gone) ofRegion.delete(region);
    const known = new Map([...before].map((incident) => [incident.id, incident]));
    const after = new Set<LinkedIncident>();
    for (const region of changed) {
      const linked = linkRegion(region, known).map((incident) => sameOr(known.get(incident.id), incident));
      ofRegion.set(region, linked);
      for (const incident of linked) after.add(incident);
      yield;
    }
    const [left, came] = [[...before].filter((one) => !after.has(one)), [...after].filter((one) => !before.has(one))];
    yield* exchange({ left, came });
    return new Set([...left, ...came].map(({ id }) => id));
  }

  /** Applies decisions to the incidents whose claims they name; no other is affected by them. */
  function decide(decisions: readonly Decision[]): Map<string, LinkedIncident> {
    const corrected = corrections(decisions);
    const named = new Set(decisions.flatMap(({ ruling }) => withCorrections(namedClaims(ruling), corrected)));
    const linked = new Set([...named].flatMap((id) => byRule.get(incidentOfClaim.get(id) ?? "") ?? []));
    const result = decidedIncidents({ linked: [...linked], decisions, claimById });
    ruledOn = new Set([...linked].map(({ id }) => id));
    return new Map(result.map((incident) => [incident.id, incident]));
  }

  return {
    /** Puts these texts' claims in the place of those they had, and brings incidents up to date with them. */
    *put(input: {
      documents: ReadonlyMap<string, readonly KnownClaim[]>;
      decisions: readonly Decision[];
    }): Slices<IncidentChanges> {
      const mentions = new Map<string, Mention[]>();
      for (const [id, claims] of input.documents) {
        for (const claim of claims) claimById.set(claim.id, claim);
        mentions.set(
          id,
          claims.flatMap((claim) => mentionOf(claim) ?? []),
        );
        yield;
      }
      yield* index.put(mentions);
      const before = [...ruledOn, ...byRuling.keys()];
      const ids = yield* relink();
      byRuling = decide(input.decisions);
      for (const id of [...before, ...ruledOn, ...byRuling.keys()]) ids.add(id);
      return settle({ ids, now: (id) => byRuling.get(id) ?? (ruledOn.has(id) ? undefined : byRule.get(id)) });
    },
    incidents: (): ReadonlyMap<string, LinkedIncident> => decided,
    /** The incident that a claim tells of, by rule or by decision. */
    incidentOf(claimId: string): LinkedIncident | undefined {
      for (const incident of byRuling.values()) if (incident.claims.some(({ id }) => id === claimId)) return incident;
      return decided.get(incidentOfClaim.get(claimId) ?? "");
    },
  };

  function settle(input: { ids: ReadonlySet<string>; now: (id: string) => LinkedIncident | undefined }) {
    const changes: IncidentChanges = { changed: [], gone: [] };
    for (const id of input.ids) {
      const [was, is] = [decided.get(id), input.now(id)];
      if (is === undefined) {
        if (decided.delete(id)) changes.gone.push(id);
        continue;
      }
      const kept = sameOr(was, is);
      if (kept === was) continue;
      decided.set(id, kept);
      changes.changed.push(kept);
    }
    return changes;
  }
}

/** The incident as it was where it still is the same, so that what was derived of it can be told to hold. */
function sameOr(was: LinkedIncident | undefined, is: LinkedIncident): LinkedIncident {
  if (was === undefined || was.placed !== is.placed || was.claims.length !== is.claims.length) return is;
  return was.claims.every((claim, index) => claim === is.claims[index]) ? was : is;
}
