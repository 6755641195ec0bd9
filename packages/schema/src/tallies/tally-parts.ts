import type { ClassTally } from "@demarche/domain";
import { builder } from "../builder.ts";
import { loadIncident } from "../incidents/load-incidents.ts";
import { IncidentType } from "../incidents/refs.ts";
import { VictimClassEnum } from "../vocabulary/casualties.ts";
import { reasonedAt } from "./reasoned-claim.ts";
import { ClaimantGroupType, ClaimantTallyType, IncidentTallyType, ReasonedClaimType } from "./refs.ts";
import { ReportedRangeType } from "./reported-range.ts";

ClaimantTallyType.implement({
  description: "What one claimant says (R8).",
  interfaces: [ReportedRangeType],
  fields: (t) => ({
    claimant: t.field({ type: ClaimantGroupType, description: "Who says so.", resolve: (tally) => tally.claimant }),
    disputed: t.exposeBoolean("disputed", {
      description: "True where the claimant's own figures in force contradict each other.",
    }),
    excluded: t.exposeBoolean("excluded", {
      description:
        "True where every claim of this claimant is set aside (R7); the range then shows what was set aside.",
    }),
    current: t.field({
      type: [ReasonedClaimType],
      description: "The claims in force.",
      resolve: (tally) => reasonedAt(tally.current, tally.at),
    }),
    history: t.field({
      type: [ReasonedClaimType],
      description: "Earlier claims that the claimant replaced, and claims set aside.",
      resolve: (tally) => reasonedAt(tally.history, tally.at),
    }),
  }),
});

IncidentTallyType.implement({
  description: "What one incident adds to a crisis tally (R11).",
  interfaces: [ReportedRangeType],
  fields: (t) => ({
    incident: t.field({
      type: IncidentType,
      description: "The incident.",
      resolve: ({ incidentId, at }, _args, context) => loadIncident({ id: incidentId, at, context }),
    }),
  }),
});

export const ClassTallyType = builder.objectRef<ClassTally>("ClassTally").implement({
  description: "The figure for one class of victims; classes overlap and are never added to the total (R3).",
  interfaces: [ReportedRangeType],
  fields: (t) => ({
    victimClass: t.field({ type: VictimClassEnum, description: "The class.", resolve: (tally) => tally.victimClass }),
  }),
});
