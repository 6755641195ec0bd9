/** Kinds of event, named after ACLED sub-events (names only: no ACLED data is bundled). */
export const INCIDENT_KINDS = [
  "AIR_DRONE_STRIKE",
  "SHELLING_ARTILLERY_MISSILE_ATTACK",
  "ARMED_CLASH",
  "ATTACK",
  "SUICIDE_BOMB",
  "REMOTE_EXPLOSIVE_LANDMINE_IED",
  "GRENADE",
  "CHEMICAL_WEAPON",
  "ABDUCTION",
  "ARREST",
  "MOB_VIOLENCE",
  "EXCESSIVE_FORCE",
  "LOOTING_PROPERTY_DESTRUCTION",
  "OTHER",
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** Fire from a distance: what news calls "strikes". */
export const STRIKE_KINDS: readonly IncidentKind[] = ["AIR_DRONE_STRIKE", "SHELLING_ARTILLERY_MISSILE_ATTACK"];

/** How well the harm of an incident is established (R14). */
export const INCIDENT_GRADES = ["CONFIRMED", "FAIR", "WEAK", "CONTESTED", "DISCOUNTED"] as const;
export type IncidentGrade = (typeof INCIDENT_GRADES)[number];

/** UCDP date_prec: 1 exact day, 2 range of 2–6 days, 3 week, 4 month, 5 year. */
export const DATE_PRECISIONS = [1, 2, 3, 4, 5] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** UCDP where_prec: 1 exact, 2 near a known place, 3 ADM2, 4 ADM1, 5 larger part of a country, 6 country, 7 international waters or airspace. */
export const WHERE_PRECISIONS = [1, 2, 3, 4, 5, 6, 7] as const;
export type WherePrecision = (typeof WHERE_PRECISIONS)[number];
