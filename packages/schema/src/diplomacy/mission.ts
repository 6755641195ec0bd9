import { builder } from "../builder.ts";
import { claimShapes } from "../claims/load-claims.ts";
import { ClaimType } from "../claims/refs.ts";
import { CountryType } from "../countries/country.ts";
import { DatedFactType } from "../incidents/refs.ts";
import { MissionStatusEnum, RepresentationLevelEnum } from "../vocabulary/diplomacy.ts";
import { missionsByIds } from "./load-diplomacy.ts";
import { MissionOverlayType, MissionPeriodType, MissionType, ReportedReadingType } from "./refs.ts";

builder.node(MissionType, {
  description: "The sending state's mission in the receiving state: one direction of a relation (R18).",
  id: { resolve: ({ at, mission }) => `${at.crisisId}/${mission.id}` },
  loadMany: missionsByIds,
  fields: (t) => ({
    sending: t.field({
      type: CountryType,
      description: "Whose mission it is.",
      resolve: ({ mission }) => mission.sending,
    }),
    receiving: t.field({ type: CountryType, description: "Where it is.", resolve: ({ mission }) => mission.receiving }),
    status: t.field({
      type: MissionStatusEnum,
      description: "Where the ambassador stands, by acts of the competent side alone.",
      resolve: ({ mission }) => mission.status,
    }),
    since: t.field({
      type: DatedFactType,
      nullable: true,
      description: "Since when; null while UNKNOWN.",
      resolve: ({ mission, at }) => mission.since && { fact: mission.since, at },
    }),
    level: t.field({
      type: RepresentationLevelEnum,
      description: "Who heads the mission (R20).",
      resolve: ({ mission }) => mission.level,
    }),
    levelInferred: t.boolean({
      description: "True where the level is read from wording rather than stated.",
      resolve: ({ mission }) => mission.levelInferred,
    }),
    disputed: t.boolean({
      description: "True where rival readings stand side by side (R19).",
      resolve: ({ mission }) => mission.disputed,
    }),
    overlays: t.field({
      type: [MissionOverlayType],
      description: "What is discussed, agreed or planned; it never moves the status.",
      resolve: ({ mission, at }) => mission.overlays.map((overlay) => ({ overlay, at })),
    }),
    reported: t.field({
      type: [ReportedReadingType],
      description: "What is told without the competent side's word.",
      resolve: ({ mission, at }) => mission.reported.map((reading) => ({ reading, at })),
    }),
    timeline: t.field({
      type: [MissionPeriodType],
      description: "The statuses one after the other.",
      resolve: ({ mission, at }) => mission.timeline.map((period) => ({ period, at })),
    }),
    claims: t.field({
      type: [ClaimType],
      description: "The claims that carry the status; empty while UNKNOWN.",
      resolve: ({ mission, at }, _args, context) => claimShapes({ ids: mission.claimIds, moment: at.moment, context }),
    }),
    levelClaims: t.field({
      type: [ClaimType],
      description: "The claims that carry the level.",
      resolve: ({ mission, at }, _args, context) =>
        claimShapes({ ids: mission.levelClaimIds, moment: at.moment, context }),
    }),
  }),
});
