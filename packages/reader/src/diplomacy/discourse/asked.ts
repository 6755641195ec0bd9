import { nth } from "../../foundation/nth.ts";
import type { Unit } from "../syntax/unit.ts";

const ASKED =
  /^(?:know|say|specify|indicate|disclose|reveal|ask|decide|determine|clear|unclear|known|announce|discuss|settle|agree|clarify|wonder|guess|predict|depend)$/;
const QUESTION = /^(?:question|issue|matter|timing|date)$/;
const OPENERS = new Set(["when", "how", "why", "where"]);
const SPEED = new Set(["soon", "quickly", "fast"]);

/** "not known when", "the question of when", "how soon … depends": what a text asks it does not tell. */
export function isAsked(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== "mark" || !OPENERS.has(unit.lower)) return false;
  const next = units[at + 1];
  if (unit.lower === "how" && next?.kind === "mark" && SPEED.has(next.lower)) return true;
  const before = nth(units, at - 1);
  if (before?.kind === "mark" && before.tag === "PREP") return asksAbout(nth(units, at - 2));
  return (
    (before?.kind === "verb" && ASKED.test(before.lemma)) || (before?.kind === "phrase" && ASKED.test(before.head))
  );
}

/** "the question of", "depends on". */
const asksAbout = (unit: Unit | undefined): boolean =>
  (unit?.kind === "phrase" && QUESTION.test(unit.head)) ||
  (unit?.kind === "verb" && (ASKED.test(unit.lemma) || QUESTION.test(unit.lemma)));
