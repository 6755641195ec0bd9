import type { CasualtyClaim } from "@demarche/domain";
import type { Draft } from "./draft.ts";
import { likeDraft } from "./draft.ts";

const OPEN = /\b(?:shot|shooting|shootings|stabbed|stabbing|struck|hit|gunshot|stab|bullet)\b/i;
const SETTLED = /\b(?:wound|wounded|wounding|injur\w+|hurt)\b(?! to)/i;

/** "Shot", "stabbed", "struck": whether the person lived is for other words to say. */
export function isOpen({ claim }: Draft): boolean {
  const words = claim.evidence[0]?.exact ?? "";
  return (
    claim.effect === "INJURED" &&
    OPEN.test(words) &&
    !SETTLED.test(words.replace(/gunshot wounds?|stab wounds?/gi, "gunshot"))
  );
}

const figures = (drafts: Draft[], effect: CasualtyClaim["effect"]): number[] =>
  drafts
    .filter(({ claim, harm }) => claim.effect === effect && claim.max !== null && harm.tie !== "SUPERSEDED")
    .map(({ claim }) => claim.max ?? 0);

/** "Five were shot, two fatally; three were injured": five is the sum of the dead and the hurt, or all five died. */
function isSettled(draft: Draft, killed: ReadonlySet<number>, sums: ReadonlySet<number>): boolean {
  const size = draft.claim.max ?? 0;
  return size > 1 && isOpen(draft) && (killed.has(size) || sums.has(size));
}

/** Drops the figures of those shot that a text goes on to divide into dead and hurt. Parents stay valid. */
export function settleShot(drafts: Draft[]): Draft[] {
  const open = drafts.filter(isOpen);
  if (open.length === 0) return drafts;
  const killed = new Set(figures(drafts, "KILLED"));
  const hurt = figures(drafts, "INJURED");
  const sums = new Set([...killed].flatMap((dead) => hurt.map((wounded) => dead + wounded)));
  const gone = drafts.map((draft) => isSettled(draft, killed, sums));
  const place: number[] = [];
  let next = 0;
  for (const dropped of gone) place.push(dropped ? -1 : next++);
  return drafts
    .filter((_, at) => !gone[at])
    .map((draft) => likeDraft(draft, { parent: draft.parent < 0 ? -1 : (place[draft.parent] ?? -1) }));
}
