import type { Unit } from "./unit.ts";

const DASHES = new Set(["—", "–", "-", ":", "―"]);
const REACH = 12;

const LONG = new Set(["—", "–"]);

/** "Chad – an ally of Mali – recalled": two dashes around a description, and a verb right behind the second. */
function isAside(units: Unit[], at: number): boolean {
  const close = units.findIndex((unit, k) => k > at && unit.kind === "mark" && LONG.has(unit.lower));
  return close > 0 && units[close + 1]?.kind === "verb" && !units.slice(at, close).some(({ kind }) => kind === "verb");
}

/** "HAVANA (Reuters) -" or "Santiago, May 2 —" before a report's first sentence: where it was written, no part of what it says. */
export function withoutDateline(units: Unit[]): Unit[] {
  const first = units[0];
  if (first?.kind !== "phrase") return units;
  const capitals = first.cells.every((cell) => cell.text === cell.text.toUpperCase());
  const place = first.type === "PARTY" || first.place || first.type === "PERSON";
  if (!place) return units;
  for (let at = 1; at < Math.min(REACH, units.length); at += 1) {
    const unit = units[at];
    if (unit?.kind === "verb") return units;
    if (unit?.kind !== "mark" || !DASHES.has(unit.lower)) continue;
    if (!capitals && isAside(units, at)) return units;
    if (capitals || LONG.has(unit.lower)) return units.slice(at + 1);
  }
  return units;
}
