import type { Draft } from "./draft.ts";
import { likeClaim, likeDraft } from "./draft.ts";

/** Figures under one verb: "killed the mayor and three others". */
const isSameVerb = (a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence && a.harm.triggerFrom === b.harm.triggerFrom && a.claim.effect === b.claim.effect;

const isCoordinate = ({ harm, parent, claim }: Draft): boolean =>
  parent < 0 && !["SUBSET", "ZERO", "SUPERSEDED"].includes(harm.tie) && claim.quantifier !== "NONE_CLAIMED";

/** One person by name or office, or "three others": members of a list, and not its whole. */
const isMember = ({ harm: { counted } }: Draft): boolean =>
  counted.named || counted.others || (counted.person !== null && counted.figure.value === 1);

/**
 * R3: of "killed Ann Example and six others" neither figure is a total: those of no class of their own become people of
 * unknown status, of whom the derived total is made.
 */
export function statusOfListed(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.claim.victimClass !== "TOTAL" || !isCoordinate(draft) || !isMember(draft)) return draft;
    const listed = drafts.some((other) => other !== draft && isSameVerb(draft, other) && isCoordinate(other));
    return listed ? likeDraft(draft, { claim: likeClaim(draft.claim, { victimClass: "STATUS_UNKNOWN" }) }) : draft;
  });
}

/** R3: "nine of the 31 dead", where no figure of the whole is claimed: a part, and never a total. */
export const statusOfParts = (drafts: Draft[]): Draft[] =>
  drafts.map((draft) =>
    draft.harm.tie === "SUBSET" && draft.parent < 0 && draft.claim.victimClass === "TOTAL"
      ? likeDraft(draft, { claim: likeClaim(draft.claim, { victimClass: "STATUS_UNKNOWN" }) })
      : draft,
  );
