import type { ContradictionView } from "@demarche/domain";
import { builder } from "../builder.ts";
import { claimShapes } from "../claims/load-claims.ts";
import { ClaimType } from "../claims/refs.ts";
import { atCrisis, CrisisType } from "../crises/refs.ts";
import { findMission } from "../diplomacy/load-diplomacy.ts";
import { MissionType } from "../diplomacy/refs.ts";
import { findIncident } from "../incidents/load-incidents.ts";
import { IncidentType } from "../incidents/refs.ts";
import { momentArgs, momentFrom } from "../moments/moment-args.ts";
import { ContradictionKindEnum, ContradictionStateEnum } from "../vocabulary/record.ts";
import { ContradictionMemberType, ContradictionType } from "./refs.ts";

const ResolutionType = builder
  .objectRef<NonNullable<ContradictionView["resolution"]>>("ContradictionResolution")
  .implement({
    description: "How a person resolved a contradiction.",
    fields: (t) => ({
      author: t.exposeString("author", { description: "Who." }),
      reason: t.exposeString("reason", { description: "Why." }),
      at: t.expose("at", { type: "DateTime", description: "When." }),
    }),
  });

ContradictionType.implement({
  description: "Claims that cannot all be true (R23).",
  fields: (t) => ({
    id: t.id({ description: "Stable within the crisis.", resolve: ({ contradiction }) => contradiction.id }),
    kind: t.field({
      type: ContradictionKindEnum,
      description: "What it is about.",
      resolve: ({ contradiction }) => contradiction.kind,
    }),
    state: t.field({
      type: ContradictionStateEnum,
      description: "Where it stands.",
      resolve: ({ contradiction }) => contradiction.state,
    }),
    subject: t.string({
      description: "The disputed fact in words.",
      resolve: ({ contradiction }) => contradiction.subject,
    }),
    incident: t.field({
      type: IncidentType,
      nullable: true,
      description: "The incident it is about, if any.",
      resolve: ({ contradiction: { incidentId }, at }, _args, context) =>
        incidentId ? findIncident({ id: incidentId, at, context }) : null,
    }),
    mission: t.field({
      type: MissionType,
      nullable: true,
      description: "The mission it is about, if any.",
      resolve: ({ contradiction: { missionId }, at }, _args, context) =>
        missionId ? findMission({ id: missionId, at, context }) : null,
    }),
    members: t.field({
      type: [ContradictionMemberType],
      description: "The rival values.",
      resolve: ({ contradiction, at }) => contradiction.members.map((member) => ({ member, at })),
    }),
    resolution: t.field({
      type: ResolutionType,
      nullable: true,
      description: "How it was resolved; null while it is not.",
      resolve: ({ contradiction }) => contradiction.resolution,
    }),
  }),
});

ContradictionMemberType.implement({
  description: "One of the rival values.",
  fields: (t) => ({
    value: t.string({ description: "The value, ready to show.", resolve: ({ member }) => member.value }),
    documents: t.int({ description: "Documents that give it.", resolve: ({ member }) => member.documents }),
    excluded: t.boolean({ description: "True where it is set aside (R7).", resolve: ({ member }) => member.excluded }),
    claims: t.field({
      type: [ClaimType],
      description: "The claims that give it.",
      resolve: ({ member, at }, _args, context) => claimShapes({ ids: member.claimIds, moment: at.moment, context }),
    }),
  }),
});

builder.objectField(CrisisType, "contradictions", (t) =>
  t.field({
    type: [ContradictionType],
    description: "What is in dispute.",
    args: { state: t.arg({ type: ContradictionStateEnum, description: "Only in this state." }), ...momentArgs() },
    resolve: async (crisis, args, context) => {
      const at = atCrisis(crisis, momentFrom(args, crisis.moment));
      const contradictions = await context.read.contradictions(at.crisisId, at.moment);
      return contradictions
        .filter((contradiction) => !args.state || contradiction.state === args.state)
        .map((contradiction) => ({ contradiction, at }));
    },
  }),
);
