import { builder } from "../builder.ts";
import { CountryType } from "../countries/country.ts";
import { incidentOfClaim } from "../incidents/load-incidents.ts";
import { IncidentType } from "../incidents/refs.ts";
import { CasualtyEffectEnum, QuantifierEnum, VictimClassEnum } from "../vocabulary/casualties.ts";
import { ActStatusEnum, DiplomaticActTypeEnum, RepresentationLevelEnum } from "../vocabulary/diplomacy.ts";
import { DayIntervalType } from "./day-interval.ts";
import { IncidentMentionType } from "./incident-mention.ts";
import { claimShape } from "./load-claims.ts";
import { nodeOptions } from "./node-options.ts";
import { CasualtyClaimType, ClaimType, DiplomaticClaimType, IncidentClaimType } from "./refs.ts";

builder.node(CasualtyClaimType, {
  ...nodeOptions("casualty"),
  description: "A countable statement of people killed, injured, missing, detained or displaced.",
  interfaces: [ClaimType],
  fields: (t) => ({
    effect: t.field({
      type: CasualtyEffectEnum,
      description: "What happened to them.",
      resolve: ({ record }) => record.claim.effect,
    }),
    quantifier: t.field({
      type: QuantifierEnum,
      description: "How the number bounds the real one.",
      resolve: ({ record }) => record.claim.quantifier,
    }),
    min: t.int({
      nullable: true,
      description: "Stated lower bound; null: none stated.",
      resolve: ({ record }) => record.claim.min,
    }),
    max: t.int({
      nullable: true,
      description: "Stated upper bound; null: none stated.",
      resolve: ({ record }) => record.claim.max,
    }),
    wording: t.string({ description: "The words of the figure.", resolve: ({ record }) => record.claim.wording }),
    victimClass: t.field({
      type: VictimClassEnum,
      description: "Who was counted.",
      resolve: ({ record }) => record.claim.victimClass,
    }),
    nationality: t.field({
      type: CountryType,
      nullable: true,
      description: "Their nationality, only where worded.",
      resolve: ({ record }) => record.claim.nationality,
    }),
    derived: t.boolean({
      description: "True for a total summed from a list that is stated as the whole (R3).",
      resolve: ({ record }) => record.claim.derived,
    }),
    statedSuperseded: t.boolean({
      description: "True where the text itself says that the figure is outdated (R6).",
      resolve: ({ record }) => record.claim.statedSuperseded,
    }),
    partOf: t.field({
      type: ClaimType,
      nullable: true,
      description: "The total that this class figure is a part of.",
      resolve: ({ record, moment }, _args, context) =>
        record.partOf ? claimShape({ id: record.partOf, moment, context }) : null,
    }),
    mention: t.field({
      type: IncidentMentionType,
      description: "The event as worded.",
      resolve: ({ record }) => record.claim.incident,
    }),
    incident: t.field({
      type: IncidentType,
      nullable: true,
      description: "The incident it belongs to (R13); null for a figure of several, and for one not placed.",
      resolve: (shape, _args, context) => incidentOfClaim(shape, context),
    }),
  }),
});

builder.node(DiplomaticClaimType, {
  ...nodeOptions("diplomatic"),
  description: "One act between two states, or a state and a body, as told.",
  interfaces: [ClaimType],
  fields: (t) => ({
    act: t.field({
      type: DiplomaticActTypeEnum,
      description: "What was done.",
      resolve: ({ record }) => record.claim.act,
    }),
    status: t.field({
      type: ActStatusEnum,
      description: "How far it has come.",
      resolve: ({ record }) => record.claim.status,
    }),
    actor: t.field({
      type: CountryType,
      nullable: true,
      description: "Acting state; null where the text leaves it open.",
      resolve: ({ record }) => record.claim.actor,
    }),
    actorNamed: t.boolean({
      description: "False where the actor is understood from context but named by no word of the clause (R18).",
      resolve: ({ record }) => record.claim.actorNamed,
    }),
    target: t.field({
      type: CountryType,
      nullable: true,
      description: "State acted upon.",
      resolve: ({ record }) => record.claim.target,
    }),
    date: t.field({
      type: DayIntervalType,
      nullable: true,
      description: "When; null: unknown.",
      resolve: ({ record }) => record.claim.date,
    }),
    dateWording: t.string({
      nullable: true,
      description: "The words that date it.",
      resolve: ({ record }) => record.claim.dateWording,
    }),
    plannedDate: t.field({
      type: "Day",
      nullable: true,
      description: "The day for which it is planned, the last one where a window is named; null: none told.",
      resolve: ({ record }) => record.claim.plannedDate?.end ?? null,
    }),
    plannedWindow: t.field({
      type: DayIntervalType,
      nullable: true,
      description: "All the days for which it is planned, as precisely as told.",
      resolve: ({ record }) => record.claim.plannedDate,
    }),
    participants: t.stringList({
      description: "People taking part, as named.",
      resolve: ({ record }) => record.claim.participants,
    }),
    level: t.field({
      type: RepresentationLevelEnum,
      nullable: true,
      description:
        "Level of representation that the wording shows (R20). NONE: the envoy heads no mission, so that the act moves no ambassador (R18).",
      resolve: ({ record }) => record.claim.level,
    }),
  }),
});

builder.node(IncidentClaimType, {
  ...nodeOptions("incident"),
  description: "That an event took place, or is denied to have.",
  interfaces: [ClaimType],
  fields: (t) => ({
    denied: t.boolean({ description: "True where the event is denied.", resolve: ({ record }) => record.claim.denied }),
    mention: t.field({
      type: IncidentMentionType,
      description: "The event as worded.",
      resolve: ({ record }) => record.claim.incident,
    }),
    incident: t.field({
      type: IncidentType,
      nullable: true,
      description: "The incident it belongs to (R13).",
      resolve: (shape, _args, context) => incidentOfClaim(shape, context),
    }),
  }),
});
