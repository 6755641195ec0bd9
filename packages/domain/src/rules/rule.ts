/** `R1` … `R28`, as in the methodology. */
export type RuleId = `R${number}`;

/** A rule as the methodology page, the explanations and the tests share it. `version` rises when its meaning changes. */
export type Rule = { id: RuleId; number: number; title: string; text: string; version: number };
