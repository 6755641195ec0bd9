import { keyOfAct, proposeCredibility } from "../credibility/propose-credibility.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import type { CredibilityDigit } from "../vocabulary/documents.ts";
import type { CrisisDesk } from "./crisis-desk.ts";
import type { DeskDiplomacy } from "./desk-diplomacy.ts";
import { publishedTime } from "./incident-timeline.ts";
import type { ShownIncident, ShownIncidents } from "./shown-incidents.ts";

type Keepers = { desk: CrisisDesk; shown: ShownIncidents; diplomacy: DeskDiplomacy };
type Digits = Record<string, CredibilityDigit>;

/** Credibility digits (R24) of what a desk has judged: a claim is weighed with those of its incident, or of its act. */
export function deskCredibility({ desk, shown, diplomacy }: Keepers) {
  const ofIncident = new WeakMap<readonly KnownClaim[], Digits>();

  function incidentDigits({ view, claims }: ShownIncident): Digits {
    const known = ofIncident.get(claims);
    if (known !== undefined) return known;
    const incidentOfClaim = Object.fromEntries(claims.map(({ id }) => [id, view.id]));
    const digits = proposeCredibility({
      record: { scope: desk.scope(), claims: [...claims] },
      acts: [],
      incidentOfClaim,
    });
    ofIncident.set(claims, digits);
    return digits;
  }

  function actDigits({ claim, time }: { claim: KnownClaim; time: number }): Digits {
    const scope = desk.scope();
    const own = diplomacy.actOf({ claimId: claim.id, time });
    const key = own === null ? null : keyOfAct({ act: own.act, parties: scope.parties });
    const rivals = key === null || key === own?.act.id ? [] : diplomacy.acts(time);
    const weighed = rivals.filter(({ act }) => keyOfAct({ act, parties: scope.parties }) === key);
    const told = weighed.length > 0 ? weighed : own === null ? [] : [own];
    const claims = [...new Map([claim, ...told.flatMap((one) => one.claims)].map((one) => [one.id, one])).values()];
    return proposeCredibility({ record: { scope, claims }, acts: told.map(({ act }) => act), incidentOfClaim: {} });
  }

  function incidentOf({ claimId, time }: { claimId: string; time: number }): ShownIncident | null {
    const linked = desk.incidentOf(claimId);
    return linked === undefined ? null : shown.one({ id: linked.id, time });
  }

  function known({ claimId, time }: { claimId: string; time: number }): KnownClaim | null {
    const claim = desk.claim(claimId);
    return claim !== undefined && publishedTime(claim) <= time ? claim : null;
  }

  return {
    /** The digit of a claim at an instant (ms); null where the claim is not known then. */
    digit(asked: { claimId: string; time: number }): CredibilityDigit | null {
      const claim = known(asked);
      if (claim === null) return null;
      if (claim.claim.type === "diplomatic") return actDigits({ claim, time: asked.time })[claim.id] ?? null;
      const incident = incidentOf(asked);
      return (incident === null ? null : incidentDigits(incident)[claim.id]) ?? claim.credibility ?? 6;
    },
    /** The incident that a claim belongs to at an instant (ms). */
    incidentId: (asked: { claimId: string; time: number }): string | null =>
      known(asked) === null ? null : (incidentOf(asked)?.view.id ?? null),
  };
}
