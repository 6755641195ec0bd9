import { type Claim, DIPLOMATIC_ACTS, type DiplomaticActType, type DiplomaticClaim } from "@demarche/domain";
import { overlap, sameDays, sameParties } from "./agree.ts";
import { type DiplomaticLabel, type LabelledText, placeLabel, type Span } from "./labelled-text.ts";
import { pairUp, type TextScore } from "./pair-up.ts";

/** Acts that the labels do not tell apart, by the one name they are scored under. */
const SCORED_AS: Partial<Record<DiplomaticActType, DiplomaticActType>> = {
  AMBASSADOR_WITHDRAWN: "AMBASSADOR_RECALLED",
  DEESCALATION: "AGREEMENT",
  PROTEST_NOTE: "CONDEMNATION",
  MISSION_UPGRADED: "RELATIONS_RESTORED",
};
/** Acts that the guideline leaves unlabelled. */
const UNLABELLED: ReadonlySet<DiplomaticActType> = new Set([
  "VISIT_CUT_SHORT",
  "VISIT_CANCELLED",
  "MEDIATION_REJECTED",
  "APPEAL_FOR_RESTRAINT",
  "THREAT",
]);
const SYMMETRIC: ReadonlySet<DiplomaticActType> = new Set(["PHONE_CALL", "MEETING", "AGREEMENT"]);

type Placed = DiplomaticLabel & { span: Span };

const scoredAs = (act: DiplomaticActType) => SCORED_AS[act] ?? act;
/** Acts that are labelled and scored under their own name. */
export const LABELLED_ACTS = DIPLOMATIC_ACTS.filter((act) => scoredAs(act) === act && !UNLABELLED.has(act));
const done = (status: string) => (status === "REPORTED" ? "EFFECTED" : status);

const samePair = (label: DiplomaticLabel, claim: DiplomaticClaim): boolean => {
  if (label.actor === claim.actor && label.target === claim.target) return true;
  if (!SYMMETRIC.has(scoredAs(label.act)) || claim.actor === null || claim.target === null) return false;
  return sameParties([label.actor, label.target], [claim.actor, claim.target]);
};

const judge = (label: DiplomaticLabel, claim: DiplomaticClaim) => ({
  status: done(label.status) === done(claim.status),
  date: label.date && sameDays(label.date, claim.date ?? claim.plannedDate),
});

const score = (label: Placed, claim: DiplomaticClaim): number => {
  if (scoredAs(label.act) !== scoredAs(claim.act) || !samePair(label, claim)) return 0;
  const near = claim.evidence.some((span) => overlap(label.span, span));
  return 1 + Number(near) + Object.values(judge(label, claim)).filter(Boolean).length;
};

/** Diplomatic claims of one text: same act, acting state and other state. */
export const scoreDiplomacy = (input: {
  labelled: LabelledText;
  claims: Claim[];
}): TextScore<DiplomaticLabel, DiplomaticClaim> => {
  const { labelled, claims } = input;
  const labels = labelled.claims
    .filter((label) => label.type === "diplomatic")
    .map((label) => placeLabel(label, labelled));
  const predictions = claims.filter((claim) => claim.type === "diplomatic").filter(({ act }) => !UNLABELLED.has(act));
  const paired = pairUp({ labels, predictions, score });
  return { ...paired, judged: paired.pairs.map((pair) => judge(...pair)) };
};
