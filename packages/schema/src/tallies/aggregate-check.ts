import type { AggregateCheck } from "@demarche/domain";
import { builder } from "../builder.ts";
import { claimShape } from "../claims/load-claims.ts";
import { ClaimType } from "../claims/refs.ts";
import { type At, atCrisis, CrisisType } from "../crises/refs.ts";
import { loadIncident } from "../incidents/load-incidents.ts";
import { IncidentType } from "../incidents/refs.ts";
import { momentArgs, momentFrom } from "../moments/moment-args.ts";
import { AggregateStateEnum, CasualtyEffectEnum } from "../vocabulary/casualties.ts";
import { FigureSumType } from "./reported-range.ts";

type CheckShape = { at: At; check: AggregateCheck };

const AggregateCheckType = builder.objectRef<CheckShape>("AggregateCheck").implement({
  description: "A stated sum held against its parts; it is never added to them (R12).",
  fields: (t) => ({
    claim: t.field({
      type: ClaimType,
      description: "The claim that states the sum.",
      resolve: ({ check, at }, _args, context) => claimShape({ id: check.claimId, moment: at.moment, context }),
    }),
    effect: t.field({
      type: CasualtyEffectEnum,
      description: "What is counted.",
      resolve: ({ check }) => check.effect,
    }),
    state: t.field({
      type: AggregateStateEnum,
      description: "Whether the parts add up to it.",
      resolve: ({ check }) => check.state,
    }),
    sum: t.field({ type: FigureSumType, description: "The parts added up.", resolve: ({ check }) => check.sum }),
    remainder: t.int({
      description: "What is stated less the summed best figures; 0 where consistent.",
      resolve: ({ check }) => check.remainder,
    }),
    incidents: t.field({
      type: [IncidentType],
      description: "The parts.",
      resolve: ({ check, at }, _args, context) =>
        Promise.all(check.incidentIds.map((id) => loadIncident({ id, at, context }))),
    }),
  }),
});

builder.objectField(CrisisType, "aggregateChecks", (t) =>
  t.field({
    type: [AggregateCheckType],
    description: "Sums that texts state, each held against its parts (R12).",
    args: { effect: t.arg({ type: CasualtyEffectEnum, description: "Only of this effect." }), ...momentArgs() },
    resolve: async (crisis, args, context) => {
      const at = atCrisis(crisis, momentFrom(args, crisis.moment));
      const aggregateChecks = await context.read.aggregateChecks(at.crisisId, at.moment);
      return aggregateChecks
        .filter((check) => !args.effect || check.effect === args.effect)
        .map((check) => ({ check, at }));
    },
  }),
);
