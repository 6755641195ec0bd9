import { byText } from "../ledger/group-by.ts";
import { type IncidentKind, STRIKE_KINDS } from "../vocabulary/incidents.ts";

/** What an incident of a kind is called in a title. */
export const KIND_NOUNS: Record<IncidentKind, string> = {
  AIR_DRONE_STRIKE: "strike",
  SHELLING_ARTILLERY_MISSILE_ATTACK: "strike",
  ARMED_CLASH: "clash",
  ATTACK: "attack",
  SUICIDE_BOMB: "suicide bombing",
  REMOTE_EXPLOSIVE_LANDMINE_IED: "bombing",
  GRENADE: "grenade attack",
  CHEMICAL_WEAPON: "chemical attack",
  ABDUCTION: "abduction",
  ARREST: "arrest",
  MOB_VIOLENCE: "mob violence",
  EXCESSIVE_FORCE: "use of force",
  LOOTING_PROPERTY_DESTRUCTION: "destruction of property",
  OTHER: "incident",
};

/** Kinds that strike at something: "on" a country and not "in" it. */
export const AIMED_KINDS: readonly IncidentKind[] = [...STRIKE_KINDS, "ATTACK", "CHEMICAL_WEAPON"];

/** Words that leave the kind open. */
const GENERIC: readonly IncidentKind[] = ["ATTACK", "OTHER"];

/** The kind that most claims give, strikes counted as one; "attack" and "other" only where nothing else is said. */
export function majorityKind(kinds: readonly IncidentKind[]): IncidentKind {
  const specific = kinds.filter((kind) => !GENERIC.includes(kind));
  const pool = specific.length > 0 ? specific : kinds;
  const family = mostCommon(pool.map((kind) => (STRIKE_KINDS.includes(kind) ? "STRIKE" : kind)));
  if (family === null) return "OTHER";
  if (family !== "STRIKE") return family;
  return mostCommon(pool.filter((kind) => STRIKE_KINDS.includes(kind))) ?? "AIR_DRONE_STRIKE";
}

function mostCommon<K extends string>(keys: readonly K[]): K | null {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || byText(a, b));
  return sorted[0]?.[0] ?? null;
}
