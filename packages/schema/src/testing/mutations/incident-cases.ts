import { decision, invalid, type MutationCases, NO_CLAIM, NO_INCIDENTS, noClaim, noIncident } from "./case.ts";

export const INCIDENT_CASES: MutationCases = {
  assignClaims: decision(
    ({ claims, incidents }) => ({ claims: claims.slice(1), incident: incidents[0] }),
    [noClaim({ claims: [NO_CLAIM] }), noIncident()],
  ),
  mergeIncidents: decision(
    ({ incidents }) => ({ incidents }),
    [
      noIncident(NO_INCIDENTS),
      {
        error: "SingleIncidentError",
        code: "incident.single",
        input: ({ incidents }) => ({ incidents: incidents.slice(0, 1) }),
        path: ["incidents"],
      },
    ],
  ),
  splitIncident: decision(
    ({ claims }) => ({ claims }),
    [
      noClaim({ claims: [NO_CLAIM] }),
      invalid({
        input: ({ diplomatic }) => ({ claims: [diplomatic] }),
        path: ["claims", "0"],
        code: "claim.diplomatic",
      }),
    ],
  ),
  setIncident: decision(
    ({ incidents }) => ({
      incident: incidents[0],
      kind: "ATTACK",
      actors: [{ name: "Kenya", iso3: "KEN" }, { name: "gunmen" }],
      date: { start: "2024-01-09" },
      place: { country: "UGA", name: "the pier" },
      inScope: true,
    }),
    [
      noIncident(),
      invalid({ input: () => ({ date: { start: "2024-02-30" } }), path: ["date", "start"] }),
      invalid({ input: () => ({ place: { country: "Uganda" } }), path: ["place", "country"] }),
    ],
  ),
  overrideTally: decision(
    ({ incidents }) => ({ incident: incidents[0], effect: "KILLED", best: 4 }),
    [
      noIncident(),
      { error: "OutsideRangeError", code: "tally.range", input: () => ({ best: 9 }), path: ["best"] },
      invalid({ input: () => ({ best: -1 }), path: ["best"] }),
    ],
  ),
  resolveContradiction: decision(
    ({ contradiction }) => ({ contradiction }),
    [
      {
        error: "ContradictionUnknownError",
        code: "contradiction.unknown",
        input: () => ({ contradiction: "contradiction-none" }),
        path: ["contradiction"],
      },
    ],
  ),
};
