import type { PartyCode } from "@demarche/domain";
import { placeParties } from "../syntax/attach.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";

const WHERE = new Set(["in", "at", "near", "outside", "inside", "around"]);

/** "in Geneva": where something happens, not who does it. */
export function isPlaced(phrase: NounPhrase, before: Unit | undefined): boolean {
  if (before?.kind === "mark" && before.lower === "by") return true;
  return phrase.place && before?.kind === "mark" && WHERE.has(before.lower);
}

/** "In Quito, …": the state of the place that opens the sentence. */
export function openingOf(units: readonly Unit[]): PartyCode[] {
  const [first, second] = units;
  const placed = first?.kind === "mark" && first.lower === "in" && second?.kind === "phrase";
  return placed ? placeParties(second).slice(0, 1) : [];
}

/** "after Chad had condemned it", "which Chad condemned": a clause that another one hangs its time, ground or detail on. */
export function isSubordinate(units: readonly Unit[], { at, subject }: Frame): boolean {
  const from = subject ? units.indexOf(subject) : at;
  const opener = units[Math.min(from < 0 ? at : from, at) - 1];
  return opener?.kind === "mark" && (opener.tag === "SUB" || (opener.tag === "REL" && opener.lower !== "that"));
}

const COUNTS = ["three", "four", "five", "six"];

/** "the four": those of a group last spoken of, where they are as many. */
export function severalOf({ lower }: NounPhrase, group: readonly PartyCode[]): readonly PartyCode[] {
  if (group.length < 3) return [];
  const count = /^(?:the|all) (three|four|five|six)(?: countries| states| governments| nations)?$/.exec(lower)?.[1];
  return count !== undefined && group.length === COUNTS.indexOf(count) + 3 ? group : [];
}
