import type { DiplomaticActType } from "../vocabulary/diplomacy.ts";

/**
 * CAMEO (conflict and mediation event observations, codebook 1.1b3) and PLOVER (0.3) codes of each act; null where
 * a scheme has no class for it. Attributes only: CAMEO 161 holds recall, withdrawal, expulsion and severing alike.
 */
export const ACT_CODES: Record<DiplomaticActType, { cameo: string | null; plover: string | null }> = {
  AMBASSADOR_RECALLED: { cameo: "161", plover: "SANCTION" },
  AMBASSADOR_WITHDRAWN: { cameo: "161", plover: "SANCTION" },
  AMBASSADOR_EXPELLED: { cameo: "161", plover: "SANCTION" },
  AMBASSADOR_BARRED_FROM_RETURNING: { cameo: "161", plover: "SANCTION" },
  AMBASSADOR_RETURNED: { cameo: "050", plover: "SUPPORT" },
  AMBASSADOR_APPOINTED: { cameo: "050", plover: "SUPPORT" },
  ENVOY_SUMMONED: { cameo: "114", plover: "ACCUSE" },
  MISSION_DOWNGRADED: { cameo: "161", plover: "SANCTION" },
  MISSION_UPGRADED: { cameo: "050", plover: "SUPPORT" },
  MISSION_CLOSED: { cameo: "161", plover: "SANCTION" },
  MISSION_REOPENED: { cameo: "050", plover: "SUPPORT" },
  RELATIONS_SEVERED: { cameo: "161", plover: "SANCTION" },
  RELATIONS_RESTORED: { cameo: "050", plover: "SUPPORT" },
  PHONE_CALL: { cameo: "041", plover: "CONSULT" },
  VISIT: { cameo: "042", plover: "CONSULT" },
  VISIT_CUT_SHORT: { cameo: null, plover: null },
  VISIT_CANCELLED: { cameo: "125", plover: "REJECT" },
  MEETING: { cameo: "040", plover: "CONSULT" },
  AGREEMENT: { cameo: "057", plover: "AGREE" },
  DEESCALATION: { cameo: "087", plover: "RETREAT" },
  CONDEMNATION: { cameo: "111", plover: "ACCUSE" },
  PROTEST_NOTE: { cameo: "114", plover: "ACCUSE" },
  MEDIATION_OFFERED: { cameo: "039", plover: "AGREE" },
  MEDIATION_REJECTED: { cameo: "126", plover: "REJECT" },
  APPEAL_FOR_RESTRAINT: { cameo: "0256", plover: "REQUEST" },
  THREAT: { cameo: "130", plover: "THREATEN" },
};
