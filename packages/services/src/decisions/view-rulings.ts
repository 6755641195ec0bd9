import type { DatePrecision, DayInterval, IncidentView, Ruling } from "@demarche/domain";
import type { Result, RulingRequest } from "../contract.ts";
import { done, refused } from "../failures.ts";
import { wrongTelling } from "./check-claims.ts";
import type { Ground } from "./ground.ts";

type Asked<K extends RulingRequest["kind"]> = { request: Extract<RulingRequest, { kind: K }>; ground: Ground };

/** R13: the claims move to the incident named, told by a claim that it holds. */
export async function assignment({ request, ground }: Asked<"ASSIGN_CLAIMS">): Promise<Result<Ruling>> {
  const { kind, claimIds } = request;
  const wrong = await wrongTelling({ claimIds, ground });
  if (wrong) return wrong;
  const incident = await incidentOf({ id: request.incidentId, ground });
  if (!incident.ok) return incident;
  const staying = incident.value.claimIds.toSorted().find((id) => !claimIds.includes(id));
  return done({ kind, claimIds, besideClaimId: staying ?? firstClaim(incident.value) });
}

/** R13: incidents are merged by their first claims. */
export async function merger({ request, ground }: Asked<"MERGE_INCIDENTS">): Promise<Result<Ruling>> {
  const claimIds: string[] = [];
  for (const id of new Set(request.incidentIds)) {
    const incident = await incidentOf({ id, ground });
    if (!incident.ok) return incident;
    claimIds.push(firstClaim(incident.value));
  }
  if (claimIds.length > 1) return done({ kind: request.kind, claimIds });
  return refused("incident.single", "One incident is nothing to merge: name two or more.", ["incidentIds"]);
}

export async function setting({ request, ground }: Asked<"SET_INCIDENT">): Promise<Result<Ruling>> {
  const incident = await incidentOf({ id: request.incidentId, ground });
  if (!incident.ok) return incident;
  const { date, ...rest } = request.setting;
  const particulars = date === undefined ? rest : { ...rest, date: dayInterval(date) };
  return done({ kind: request.kind, claimId: firstClaim(incident.value), setting: particulars });
}

/** R10: a number within what is reported. */
export async function override({ request, ground }: Asked<"OVERRIDE_TALLY">): Promise<Result<Ruling>> {
  const { kind, effect, best } = request;
  const incident = await incidentOf({ id: request.incidentId, ground });
  if (!incident.ok) return incident;
  const { low, high } = incident.value.tallies[effect];
  if (best !== null && (low === null || high === null || best < low || best > high)) {
    const reported = low === null ? "nothing that counts is reported" : `${low} to ${high} are reported`;
    const message = `${best} lies outside what is reported (R10): ${reported}.`;
    return refused("tally.range", message, ["best"]);
  }
  return done({ kind, claimId: firstClaim(incident.value), effect, best });
}

/** R23: a contradiction is settled with the claims that it has now. */
export async function resolution({ request, ground }: Asked<"RESOLVE_CONTRADICTION">): Promise<Result<Ruling>> {
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
  return done({ kind, contradictionId, claimIds });
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

const DAY_MS = 86_400_000;
const LONGEST: readonly (readonly [days: number, precision: DatePrecision])[] = [
  [1, 1],
  [6, 2],
  [7, 3],
  [31, 4],
];

/** UCDP date_prec by the number of days. */
function dayInterval({ start, end }: { start: string; end: string }): DayInterval {
  const days = (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
  const precision = LONGEST.find(([longest]) => days <= longest)?.[1] ?? 5;
  return { start, end, precision };
}
