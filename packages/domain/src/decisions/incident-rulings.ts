import type { CasualtyEffect } from "../vocabulary/casualties.ts";
import type { Decision, DecisionOf, IncidentSetting } from "./decision.ts";
import { rulingsOf } from "./in-force.ts";

/** What was decided of one incident: how it is described, and the best numbers that stand in for the rule's (R10). */
export type IncidentRulings = {
  setting: IncidentSetting;
  overrides: ReadonlyMap<CasualtyEffect, DecisionOf<"OVERRIDE_TALLY">>;
  decisionIds: string[];
};

export const NO_RULINGS: IncidentRulings = { setting: {}, overrides: new Map(), decisionIds: [] };

/** The last word on each particular of the incident that holds these claims. */
export function incidentRulings(input: {
  claimIds: ReadonlySet<string>;
  decisions: readonly Decision[];
}): IncidentRulings {
  const concerning = <D extends { ruling: { claimId: string } }>(all: readonly D[]) =>
    all.filter(({ ruling }) => input.claimIds.has(ruling.claimId));
  const settings = concerning(rulingsOf(input.decisions, "SET_INCIDENT"));
  const overrides = concerning(rulingsOf(input.decisions, "OVERRIDE_TALLY"));
  const last = new Map(overrides.map((decision) => [decision.ruling.effect, decision] as const));
  const standing = new Map([...last].filter(([, { ruling }]) => ruling.best !== null));
  return {
    setting: Object.assign({}, ...settings.map(({ ruling }) => ruling.setting)),
    overrides: standing,
    decisionIds: [...settings, ...standing.values()].map(({ id }) => id),
  };
}
