/** Words for the codes of the record. A code without a word is shown as its own words, lower case. */
const plain = (code: string): string => code.toLowerCase().replaceAll("_", " ");

const wordsFor =
  (words: Record<string, string>) =>
  (code: string): string =>
    words[code] ?? plain(code);

export const effectWord = wordsFor({
  KILLED: "killed",
  INJURED: "injured",
  MISSING: "missing",
  DETAINED: "detained",
  DISPLACED: "displaced",
});

export const EFFECTS = ["KILLED", "INJURED", "MISSING", "DETAINED", "DISPLACED"] as const;

/** The first letter as a capital: headings, states. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const CLASS_PAIRS: Record<string, [string, string]> = {
  TOTAL: ["in all", "in all"],
  CIVILIAN: ["civilian", "civilians"],
  CHILD: ["child", "children"],
  WOMAN: ["woman", "women"],
  MAN: ["man", "men"],
  MILITARY: ["soldier", "soldiers"],
  POLICE: ["police officer", "police officers"],
  MILITANT: ["militant", "militants"],
  WORKER: ["worker", "workers"],
  OFFICIAL: ["official", "officials"],
  TOURIST: ["tourist", "tourists"],
  JOURNALIST: ["journalist", "journalists"],
  AID_WORKER: ["aid worker", "aid workers"],
  STATUS_UNKNOWN: ["of unknown status", "of unknown status"],
};

/** "4 children", "1 soldier", "9 in all". */
export function classWord({ victimClass, plural }: { victimClass: string; plural: boolean }): string {
  const pair = CLASS_PAIRS[victimClass];
  if (!pair) return plain(victimClass);
  return plural ? pair[1] : pair[0];
}

export const incidentKindWord = wordsFor({
  AIR_DRONE_STRIKE: "air or drone strike",
  SHELLING_ARTILLERY_MISSILE_ATTACK: "shelling, artillery or missile attack",
  REMOTE_EXPLOSIVE_LANDMINE_IED: "remote explosive, landmine or IED",
  SUICIDE_BOMB: "suicide bombing",
  LOOTING_PROPERTY_DESTRUCTION: "looting or destruction of property",
});

export const STRIKE_KINDS = ["AIR_DRONE_STRIKE", "SHELLING_ARTILLERY_MISSILE_ATTACK"] as const;

export const isStrike = (kind: string): boolean => STRIKE_KINDS.some((strike) => strike === kind);

export const gradeWord = wordsFor({
  CONFIRMED: "confirmed: the acting state accepts the harm",
  FAIR: "fair: two or more origins",
  WEAK: "weak: one origin",
  CONTESTED: "contested: claims differ on actor or class",
  DISCOUNTED: "discounted in review",
});

export const missionStatusWord = wordsFor({
  AMBASSADOR_IN_POST: "in post",
  AMBASSADOR_RECALLED: "recalled",
  AMBASSADOR_WITHDRAWN: "withdrawn",
  AMBASSADOR_BARRED: "barred from returning",
  AMBASSADOR_EXPELLED: "expelled",
  POST_VACANT: "post vacant",
  MISSION_CLOSED: "mission closed",
  RELATIONS_SEVERED: "relations severed",
  UNKNOWN: "unknown",
});

export const levelWord = wordsFor({
  AMBASSADOR: "ambassador",
  MINISTER: "minister",
  CHARGE_DAFFAIRES: "chargé d’affaires",
  INTERESTS_SECTION: "interests section",
  NONE: "no representation",
  UNKNOWN: "unknown",
});

/** An act as a short noun phrase. */
export const actWord = wordsFor({
  AMBASSADOR_RECALLED: "ambassador recalled",
  AMBASSADOR_WITHDRAWN: "ambassador withdrawn",
  AMBASSADOR_EXPELLED: "ambassador expelled",
  AMBASSADOR_BARRED_FROM_RETURNING: "ambassador barred from returning",
  AMBASSADOR_RETURNED: "return of the ambassador",
  AMBASSADOR_APPOINTED: "ambassador appointed",
  ENVOY_SUMMONED: "envoy summoned",
  DEESCALATION: "de-escalation",
  APPEAL_FOR_RESTRAINT: "appeal for restraint",
  VISIT_CUT_SHORT: "visit cut short",
  MEDIATION_REJECTED: "mediation rejected",
});

/** What an act does to an envoy, for "reported withdrawn" and "return discussed". */
export const overlayWord = wordsFor({
  AMBASSADOR_RECALLED: "recall",
  AMBASSADOR_WITHDRAWN: "withdrawal",
  AMBASSADOR_EXPELLED: "expulsion",
  AMBASSADOR_BARRED_FROM_RETURNING: "bar on returning",
  AMBASSADOR_RETURNED: "return",
  AMBASSADOR_APPOINTED: "appointment",
  RELATIONS_SEVERED: "severing of relations",
  RELATIONS_RESTORED: "restoring of relations",
});

export const reportedWord = wordsFor({
  AMBASSADOR_RECALLED: "recalled",
  AMBASSADOR_WITHDRAWN: "withdrawn",
  AMBASSADOR_EXPELLED: "expelled",
  AMBASSADOR_BARRED_FROM_RETURNING: "barred from returning",
  AMBASSADOR_RETURNED: "returned",
  AMBASSADOR_APPOINTED: "appointed",
  RELATIONS_SEVERED: "relations severed",
});

/** Why a telling of an act moves no state (R18), to stand after a comma or colon. */
export function notMovingWord(reason: string): string {
  if (reason.startsWith("set aside: ")) return `set aside: ${setAsideWord(reason.slice("set aside: ".length))}`;
  return NOT_MOVING[reason] ?? reason;
}

const NOT_MOVING: Record<string, string> = {
  "names no actor": "naming no actor",
  hearsay: "as hearsay",
  "other side's word": "on the other side’s word",
  "denied by the competent side": "denied by the side that would have to do it",
  "tells of an envoy below the ambassador": "telling of an envoy below the ambassador",
};

const setAsideWord = (reason: string): string =>
  reason.includes("machine-written") ? "the text says it is machine-written (R25)" : reason;

export const actStatusWord = wordsFor({ REPORTED: "reported only", EFFECTED: "carried out" });

export const claimantKindWord = wordsFor({
  LOCAL_OFFICIAL: "local official",
  NGO: "non-governmental organisation",
  IGO: "intergovernmental organisation",
  UNATTRIBUTED: "the document’s own voice",
});

export const quantifierWord = wordsFor({
  EXACT: "exactly",
  AT_LEAST: "at least",
  MORE_THAN: "more than",
  AT_MOST: "at most",
  LESS_THAN: "less than",
  APPROXIMATELY: "about",
  RANGE: "between",
  VAGUE: "a vague number",
  NONE_CLAIMED: "none",
});

export const flagWord = wordsFor({
  MACHINE_WRITTEN: "machine-written",
  OPINION: "opinion",
  UNSUPPORTED_LANGUAGE: "language not read",
  PUBLISHED_AT_UNKNOWN: "publication date unknown",
  NEAR_DUPLICATE: "near copy of another text",
  REDACTED: "text taken out",
});

export const zoneWord = wordsFor({ KEY_POINTS: "key points", BOILERPLATE: "site furniture" });

/** Zones whose figures count towards nothing (R2). */
export const ZONES_SET_ASIDE: readonly string[] = ["BOILERPLATE", "CAPTION", "DISCLAIMER"];

export const sourceGradeWord = wordsFor({
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "cannot be judged",
});

export const credibilityWord = wordsFor({
  "1": "confirmed",
  "2": "probably true",
  "3": "possibly true",
  "4": "doubtful",
  "5": "improbable",
  "6": "cannot be judged",
});

export const contradictionWord = wordsFor({
  VALUE: "figure",
  CLASS: "who they were",
  OCCURRENCE: "whether it happened",
});

export const ownershipWord = wordsFor({ STATE: "state-owned", PUBLIC: "public", PRIVATE: "private" });

/** UCDP where_prec in words. */
export const placePrecisionWord = wordsFor({
  "1": "exact place",
  "2": "near a known place",
  "3": "district",
  "4": "province",
  "5": "larger part of a country",
  "6": "country only",
  "7": "international waters or airspace",
});
