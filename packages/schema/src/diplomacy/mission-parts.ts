import { DayIntervalType } from "../claims/day-interval.ts";
import { claimShapes } from "../claims/load-claims.ts";
import { ClaimType } from "../claims/refs.ts";
import { DatedFactType } from "../incidents/refs.ts";
import { ClaimantGroupType } from "../tallies/refs.ts";
import {
  DiplomaticActTypeEnum,
  MissionStatusEnum,
  OverlayStatusEnum,
  RepresentationLevelEnum,
} from "../vocabulary/diplomacy.ts";
import { findAct } from "./load-diplomacy.ts";
import { DiplomaticActObject, MissionOverlayType, MissionPeriodType, ReportedReadingType } from "./refs.ts";

MissionOverlayType.implement({
  description: "Something pending over a mission's status (R18).",
  fields: (t) => ({
    act: t.field({
      type: DiplomaticActTypeEnum,
      description: "What is pending.",
      resolve: ({ overlay }) => overlay.act,
    }),
    status: t.field({
      type: OverlayStatusEnum,
      description: "How far it has come.",
      resolve: ({ overlay }) => overlay.status,
    }),
    date: t.field({
      type: DatedFactType,
      description: "When it was discussed, agreed or planned.",
      resolve: ({ overlay, at }) => ({ fact: overlay.date, at }),
    }),
    plannedDate: t.field({
      type: "Day",
      nullable: true,
      description: "The day for which it is planned, the last one where a window is named; null: none told.",
      resolve: ({ overlay }) => overlay.plannedDate?.end ?? null,
    }),
    plannedWindow: t.field({
      type: DayIntervalType,
      nullable: true,
      description: "All the days for which it is planned, as precisely as told.",
      resolve: ({ overlay }) => overlay.plannedDate,
    }),
    overdue: t.boolean({
      description: "True where the planned day passed with no effect evidenced.",
      resolve: ({ overlay }) => overlay.overdue,
    }),
    claims: t.field({
      type: [ClaimType],
      description: "The claims that tell of it.",
      resolve: ({ overlay, at }, _args, context) => claimShapes({ ids: overlay.claimIds, moment: at.moment, context }),
    }),
  }),
});

ReportedReadingType.implement({
  description: "What others say happened, without the competent side's word (R18).",
  fields: (t) => ({
    act: t.field({
      type: DiplomaticActTypeEnum,
      description: "What is said to have been done.",
      resolve: ({ reading }) => reading.act,
    }),
    claimants: t.field({
      type: [ClaimantGroupType],
      description: "Who says so.",
      resolve: ({ reading }) => reading.claimants,
    }),
    reason: t.string({ description: "Why it did not move the status.", resolve: ({ reading }) => reading.reason }),
    claims: t.field({
      type: [ClaimType],
      description: "The claims.",
      resolve: ({ reading, at }, _args, context) => claimShapes({ ids: reading.claimIds, moment: at.moment, context }),
    }),
  }),
});

MissionPeriodType.implement({
  description: "A stretch of time with one status and one level.",
  fields: (t) => ({
    from: t.field({
      type: "Day",
      nullable: true,
      description: "First day; null: unknown.",
      resolve: ({ period }) => period.from,
    }),
    to: t.field({
      type: "Day",
      nullable: true,
      description: "Last day; null: still running.",
      resolve: ({ period }) => period.to,
    }),
    status: t.field({ type: MissionStatusEnum, description: "The status.", resolve: ({ period }) => period.status }),
    inferred: t.boolean({
      description: "True where a later act presupposes it, as a recall presupposes an ambassador in post.",
      resolve: ({ period }) => period.inferred,
    }),
    level: t.field({ type: RepresentationLevelEnum, description: "The level.", resolve: ({ period }) => period.level }),
    disputed: t.boolean({
      description: "True where rival readings stand side by side (R19).",
      resolve: ({ period }) => period.disputed,
    }),
    acts: t.field({
      type: [DiplomaticActObject],
      description: "The acts that began it.",
      resolve: async ({ period, at }, _args, context) => {
        const acts = await Promise.all(period.actIds.map((id) => findAct({ id, at, context })));
        return acts.filter((act) => act !== null);
      },
    }),
  }),
});
