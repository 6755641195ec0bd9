import type { Rule, RuleId } from "./rule.ts";
import { RULE_TEXTS } from "./rule-texts.ts";

/** R1 … R28 in order, as the methodology page prints them. */
export const RULES: readonly Rule[] = RULE_TEXTS.map(([title, text, version], index) => ({
  id: `R${index + 1}` as const,
  number: index + 1,
  title,
  text,
  version,
}));

const BY_ID: ReadonlyMap<RuleId, Rule> = new Map(RULES.map((one) => [one.id, one]));

/** The rule of that id. Throws a RangeError for an id outside R1 … R28. */
export function rule(id: RuleId): Rule {
  const found = BY_ID.get(id);
  if (found === undefined) throw new RangeError(`There is no rule ${id}; rules run from R1 to R${RULES.length}.`);
  return found;
}
