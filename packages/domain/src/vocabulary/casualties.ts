/** What happened to the people counted. */
export const CASUALTY_EFFECTS = ["KILLED", "INJURED", "MISSING", "DETAINED", "DISPLACED"] as const;
export type CasualtyEffect = (typeof CASUALTY_EFFECTS)[number];

/** How a stated number bounds the real one (R1 turns it into an interval). */
export const QUANTIFIERS = [
  "EXACT",
  "AT_LEAST",
  "MORE_THAN",
  "AT_MOST",
  "LESS_THAN",
  "APPROXIMATELY",
  "RANGE",
  "VAGUE",
  "NONE_CLAIMED",
] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** Who the counted people were; nationality is a separate field. Never defaults to a combatant (R15). */
export const VICTIM_CLASSES = [
  "TOTAL",
  "CIVILIAN",
  "CHILD",
  "WOMAN",
  "MAN",
  "MILITARY",
  "POLICE",
  "MILITANT",
  "WORKER",
  "OFFICIAL",
  "TOURIST",
  "JOURNALIST",
  "AID_WORKER",
  "STATUS_UNKNOWN",
] as const;
export type VictimClass = (typeof VICTIM_CLASSES)[number];

/** What a figure covers: one incident, several, a period, or the whole crisis (R12). */
export const FIGURE_SCOPES = ["INCIDENT", "MULTI_INCIDENT", "PERIOD", "CRISIS_TOTAL"] as const;
export type FigureScope = (typeof FIGURE_SCOPES)[number];
