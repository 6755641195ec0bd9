import type { IncidentView } from "@demarche/domain";
import type { Result, RulingRequest } from "../contract.ts";
import { done, refused } from "../failures.ts";
import { wrongTelling } from "./check-claims.ts";
import { dayInterval } from "./day-interval.ts";
import type { Ground } from "./ground.ts";
import type { Ruled } from "./ruled.ts";

type Asked<K extends RulingRequest["kind"]> = { request: Extract<RulingRequest, { kind: K }>; ground: Ground };

/** R13: the claims move to the incident named, told by a claim that it holds. */
export async function assignment({ request, ground }: Asked<"ASSIGN_CLAIMS">): Promise<Result<Ruled>> {
  const { kind, claimIds } = request;
  const wrong = await wrongTelling({ claimIds, ground });
  if (wrong) return wrong;
  const incident = await incidentOf({ id: request.incidentId, ground });
  if (!incident.ok) return incident;
  const staying = incident.value.claimIds.toSorted().find((id) => !claimIds.includes(id));
  return done({ ruling: { kind, claimIds, besideClaimId: staying ?? firstClaim(incident.value) } });
}

/** R13: incidents are merged by their first claims. */
export async function merger({ request, ground }: Asked<"MERGE_INCIDENTS">): Promise<Result<Ruled>> {
  const claimIds: string[] = [];
  for (const id of new Set(request.incidentIds)) {
    const incident = await incidentOf({ id, ground });
    if (!incident.ok) return incident;
    claimIds.push(firstClaim(incident.value));
  }
  if (claimIds.length > 1) return done({ ruling: { kind: request.kind, claimIds } });
  return refused("incident.single", "One incident is nothing to merge: name two or more.", ["incidentIds"]);
}

export async function setting({ request, ground }: Asked<"SET_INCIDENT">): Promise<Result<Ruled>> {
  const incident = await incidentOf({ id: request.incidentId, ground });
  if (!incident.ok) return incident;
  const { date, ...rest } = request.setting;
  const particulars = date === undefined ? rest : { ...rest, date: dayInterval(date) };
  return done({ ruling: { kind: request.kind, claimId: firstClaim(incident.value), setting: particulars } });
}

/** R10: a number within what is reported. */
export async function override({ request, ground }: Asked<"OVERRIDE_TALLY">): Promise<Result<Ruled>> {
  const { kind, effect, best } = request;
  const incident = await incidentOf({ id: request.incidentId, ground });
  if (!incident.ok) return incident;
  const { low, high } = incident.value.tallies[effect];
  if (best !== null && (low === null || high === null || best < low || best > high)) {
    const reported = low === null ? "nothing that counts is reported" : `${low} to ${high} are reported`;
    const message = `${best} lies outside what is reported (R10): ${reported}.`;
    return refused("tally.range", message, ["best"]);
  }
  return done({ ruling: { kind, claimId: firstClaim(incident.value), effect, best } });
}

/** R23: a contradiction is settled with the claims that it has now. */
export async function resolution({ request, ground }: Asked<"RESOLVE_CONTRADICTION">): Promise<Result<Ruled>> {
  const { kind, contradictionId } = request;
  const { contradictions } = await ground.view();
  const contradiction = contradictions.find(({ id }) => id === contradictionId);
  if (!contradiction) {
    const message = `The crisis has no contradiction "${contradictionId}" now: give the id of one that it shows.`;
    return refused("contradiction.unknown", message, ["contradictionId"]);
  }
  if (contradiction.state === "SUPERSEDED") {
    const message = "A later figure settled this contradiction already (R6): nothing to do.";
    return refused("contradiction.superseded", message, ["contradictionId"]);
  }
  const claimIds = [...new Set(contradiction.members.flatMap((member) => member.claimIds))];
  return done({ ruling: { kind, contradictionId, claimIds } });
}

async function incidentOf({ id, ground }: { id: string; ground: Ground }): Promise<Result<IncidentView>> {
  const { incidents } = await ground.view();
  const incident = incidents.find((candidate) => candidate.id === id);
  if (incident) return done(incident);
  const message = `The crisis has no incident "${id}" now: give the id of one that it shows.`;
  return refused("incident.unknown", message, ["incidentId"]);
}

/** Ids sort by when they were made, so that this is the claim an incident is named after. */
function firstClaim({ claimIds }: IncidentView): string {
  return claimIds.toSorted()[0] ?? "";
}
