import { nth } from "../../foundation/nth.ts";
import type { Frame, PrepPhrase } from "./frame.ts";
import { antecedent } from "./surroundings.ts";
import type { NounPhrase, Unit } from "./unit.ts";
import { isMark, isPrep, tagOf } from "./unit-kinds.ts";

type Right = Pick<Frame, "object" | "second" | "particles" | "preps" | "stop">;

const isRelativeWord = (unit: Unit | undefined): boolean =>
  tagOf(unit) === "REL" && isMark(unit) && /^(?:whom|which|who)$/.test(unit.lower);

/** "the envoy whom it expelled", "the ministry to which he was called": what the relative word stands for. */
export function withRelative(input: {
  units: readonly Unit[];
  subject: NounPhrase | null;
  passive: boolean;
  right: Right;
}): Right {
  const { units, subject, passive, right } = input;
  const at = subject ? units.indexOf(subject) - 1 : -1;
  if (at < 1 || !isRelativeWord(units[at])) return right;
  const before = nth(units, at - 1);
  const placed = isMark(before) && (before.tag === "PREP" || before.tag === "TO");
  const phrase = antecedent(units, placed ? at - 1 : at);
  if (phrase === null) return right;
  const behind = units.indexOf(phrase) - 1;
  if (!placed && isMark(units[at]) && units[at].lower === "which" && isPrep(units[behind])) return right;
  if (!placed) return right.object === null && !passive ? { ...right, object: phrase } : right;
  const prep: PrepPhrase = { prep: before.lower, phrase };
  return { ...right, preps: [prep, ...right.preps] };
}
