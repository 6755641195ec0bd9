import type { Rule } from "@demarche/domain";
import { RULES } from "@demarche/domain";
import { builder } from "../builder.ts";
import { describedEnum } from "../vocabulary/described-enum.ts";

const RULE_IDS = RULES.map((rule) => rule.id);

export const RuleIdEnum = describedEnum({
  name: "RuleId",
  description: "A rule of the methodology, by number.",
  values: RULE_IDS,
  describe: Object.fromEntries(RULES.map((rule) => [rule.id, rule.title])),
});

const RuleType = builder.objectRef<Rule>("Rule").implement({
  description: "A rule by which claims become tallies, statuses and coverage.",
  fields: (t) => ({
    id: t.field({ type: RuleIdEnum, description: "R1 to R28.", resolve: (rule) => rule.id }),
    number: t.exposeInt("number", { description: "1 to 28." }),
    title: t.exposeString("title", { description: "Its name." }),
    text: t.exposeString("text", { description: "What it says." }),
    version: t.exposeInt("version", { description: "Rises when its meaning changes." }),
  }),
});

builder.queryField("rules", (t) =>
  t.field({ type: [RuleType], description: "The rules of the methodology, R1 to R28.", resolve: () => [...RULES] }),
);
