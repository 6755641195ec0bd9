import { builder } from "../builder.ts";
import { RuleIdEnum } from "../rules/rule.ts";
import { CasualtyEffectEnum, TallyBadgeEnum } from "../vocabulary/casualties.ts";
import { ClockEnum } from "../vocabulary/record.ts";
import { ClaimantTallyType, IncidentTallyType, TallyExplanationType, TallyType } from "./refs.ts";
import { ReportedRangeType } from "./reported-range.ts";
import { ClassTallyType } from "./tally-parts.ts";

TallyType.implement({
  description:
    "How many, by one effect, for one incident (R10) or for the incidents of a crisis (R11), as of a moment.",
  interfaces: [ReportedRangeType],
  fields: (t) => ({
    effect: t.field({
      type: CasualtyEffectEnum,
      description: "What happened to them.",
      resolve: (tally) => tally.effect,
    }),
    disputed: t.boolean({
      description: "True where claims in force contradict each other.",
      resolve: (tally) => tally.disputed,
    }),
    badge: t.field({
      type: TallyBadgeEnum,
      nullable: true,
      description: "Why there is no figure; null where there is one.",
      resolve: (tally) => tally.badge,
    }),
    rule: t.field({ type: RuleIdEnum, description: "The rule that chose `best`.", resolve: (tally) => tally.rule }),
    because: t.string({
      description: "Why this figure, in one sentence.",
      resolve: async (tally) => (await tally.sum()).because,
    }),
    asOf: t.field({ type: "DateTime", description: "The moment it holds for.", resolve: ({ at }) => at.moment.asOf }),
    clock: t.field({ type: ClockEnum, description: "The clock of that moment.", resolve: ({ at }) => at.moment.clock }),
  }),
});

builder.objectFields(TallyType, (t) => ({
  byClaimant: t.field({
    type: [ClaimantTallyType],
    description:
      "What each claimant says; for a crisis, its figures summed over the incidents that it speaks of (R11).",
    resolve: async ({ whole, at }) => (await whole()).byClaimant.map((row) => ({ ...row, at })),
  }),
  byClass: t.field({
    type: [ClassTallyType],
    description: "By class of victims.",
    resolve: async ({ whole }) => (await whole()).byClass,
  }),
  byIncident: t.field({
    type: [IncidentTallyType],
    description: "What each incident adds; empty for an incident's own tally.",
    resolve: async ({ sum, at }) => (await sum()).byIncident.map((row) => ({ ...row, at })),
  }),
  incidentsWithoutFigure: t.int({
    description: "Incidents counted in that nobody gives a figure for; they add nothing, not zero.",
    resolve: (tally) => tally.incidentsWithoutFigure,
  }),
  incidentsWithDeaths: t.int({
    description: "Incidents with at least one death.",
    resolve: (tally) => tally.incidentsWithDeaths,
  }),
  explanation: t.field({
    type: TallyExplanationType,
    description: "Every claim that bears on it, with the rule and the reason.",
    resolve: async ({ whole, at }) => ({ explanation: (await whole()).explanation, at }),
  }),
}));
