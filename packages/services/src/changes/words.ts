import {
  type ActStatus,
  countryName,
  type DiplomaticActType,
  type MissionView,
  type ReportedRange,
} from "@demarche/domain";

/** `9`, `9+`, `7–9`; "unknown" where nothing is counted. */
export function rangeInWords({ low, best, high, open }: ReportedRange): string {
  if (low === null || high === null) return "unknown";
  const top = open ? `${high}+` : String(high);
  const range = low === high ? top : `${low}–${top}`;
  return low === high || best === null ? range : `${best} (${range})`;
}

const SPELT: Record<string, string> = { CHARGE_DAFFAIRES: "chargé d'affaires" };

/** `AMBASSADOR_RECALLED` → `ambassador recalled`. */
export function inWords(code: string): string {
  return SPELT[code] ?? code.toLowerCase().replaceAll("_", " ");
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `Pakistan's mission in Iran`. */
export function missionInWords({ sending, receiving }: Pick<MissionView, "sending" | "receiving">): string {
  return `${countryName(sending)}'s mission in ${countryName(receiving)}`;
}

const PENDING: Partial<Record<DiplomaticActType, string>> = {
  AMBASSADOR_RETURNED: "return of the ambassador",
  AMBASSADOR_RECALLED: "recall of the ambassador",
  AMBASSADOR_WITHDRAWN: "withdrawal of the ambassador",
  AMBASSADOR_EXPELLED: "expulsion of the ambassador",
  AMBASSADOR_APPOINTED: "appointment of an ambassador",
  MISSION_CLOSED: "closing of the mission",
  MISSION_REOPENED: "reopening of the mission",
  MISSION_DOWNGRADED: "downgrading of the mission",
  MISSION_UPGRADED: "upgrading of the mission",
  RELATIONS_SEVERED: "severing of relations",
  RELATIONS_RESTORED: "restoring of relations",
};

/** `return of the ambassador agreed`; what took place is told by its name alone: `phone call`. */
export function actInWords({ act, status }: { act: DiplomaticActType; status: ActStatus }): string {
  if (status === "EFFECTED") return inWords(act);
  return `${PENDING[act] ?? inWords(act)} ${inWords(status)}`;
}
