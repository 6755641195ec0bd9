import type { CasualtyClaim, Claim } from "@demarche/domain";
import { overlap, sameDays, sameName, sameParties } from "./agree.ts";
import { type CasualtyLabel, type LabelledText, placeLabel, type Span } from "./labelled-text.ts";
import { pairUp, type TextScore } from "./pair-up.ts";

type Placed = CasualtyLabel & { span: Span };

const sameActors = (label: CasualtyLabel, claim: CasualtyClaim): boolean | null => {
  const { actors, actorName } = label.incident;
  if (actors.length > 0) return sameParties(actors, claim.incident.actors);
  return actorName === null ? null : sameName(actorName, claim.incident.actorName);
};

const judge = (label: CasualtyLabel, claim: CasualtyClaim) => ({
  class: label.victimClass === claim.victimClass,
  claimant: sameName(label.claimant?.name ?? null, claim.claimant?.name ?? null),
  date: label.incident.date && sameDays(label.incident.date, claim.incident.date),
  actors: sameActors(label, claim),
  country: label.incident.country === null ? null : label.incident.country === claim.incident.country,
  nationality: label.nationality === claim.nationality,
  quantifier: label.quantifier === claim.quantifier,
  scope: label.scope === claim.scope,
});

const score = (label: Placed, claim: CasualtyClaim): number => {
  if (label.effect !== claim.effect || label.min !== claim.min || label.max !== claim.max) return 0;
  if (!claim.evidence.some((span) => overlap(label.span, span))) return 0;
  return 1 + Object.values(judge(label, claim)).filter(Boolean).length;
};

/** Whether the claim is part of the very total that its label is part of; null where the label is part of none. */
const sameTotal = (input: {
  pair: [Placed, CasualtyClaim];
  pairs: [Placed, CasualtyClaim][];
  labelled: LabelledText;
  claims: Claim[];
}) => {
  const { pair, pairs, labelled, claims } = input;
  const [label, claim] = pair;
  if (label.partOf === null) return null;
  const total = labelled.claims[label.partOf];
  const counterpart = pairs.find(([other]) => total && other.quote === total.quote && other.type === total.type)?.[1];
  return counterpart !== undefined && claim.partOf !== null && claims[claim.partOf] === counterpart;
};

/** Derived totals are nobody's words, and the guideline counts no displaced people. */
const isLabelled = ({ derived, effect }: CasualtyClaim) => !derived && effect !== "DISPLACED";

/** Casualty claims of one text: same effect, same bounds, overlapping words. */
export const scoreCasualties = (input: {
  labelled: LabelledText;
  claims: Claim[];
}): TextScore<CasualtyLabel, CasualtyClaim> => {
  const { labelled, claims } = input;
  const labels = labelled.claims
    .filter((label) => label.type === "casualty")
    .map((label) => placeLabel(label, labelled));
  const predictions = claims.filter((claim) => claim.type === "casualty").filter(isLabelled);
  const paired = pairUp({ labels, predictions, score });
  const { pairs } = paired;
  const judged = pairs.map((pair) => ({ ...judge(...pair), partOf: sameTotal({ pair, pairs, labelled, claims }) }));
  return { ...paired, judged };
};
