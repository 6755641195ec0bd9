import type { CasualtyClaim } from "@demarche/domain";
import { compatible } from "../incidents/compatible.ts";
import { isCare, isCondition } from "./care.ts";
import type { Draft } from "./draft.ts";
import { likeDraft } from "./draft.ts";
import { classesAgree } from "./same-person.ts";

const REACH = 30;
const WINDOW = 80;

const isGroup = ({ claim, harm }: Draft): boolean =>
  harm.tie !== "SUBSET" &&
  (claim.min ?? claim.max ?? 0) >= 2 &&
  claim.scope === "INCIDENT" &&
  !claim.statedSuperseded &&
  claim.quantifier !== "NONE_CLAIMED";

const room = ({ max, min }: CasualtyClaim): number => max ?? (min ?? 0) * 2;

/** "eleven clerks and one guard": counted in a list of its own, and not told of again. */
const isListedWith = (one: Draft, { sentence, claim, harm }: Draft): boolean =>
  sentence === one.sentence && claim.effect === one.claim.effect && (harm.tie === "LIST" || one.harm.tie === "LIST");

/** "Three were killed … Example, 34, died at the scene": one of those, told of again and singly. */
function isMember(one: Draft, group: Draft, drafts: readonly Draft[]): boolean {
  const person = one.harm.counted.person;
  if (!person || one.claim.effect !== group.claim.effect || one.sentence === group.sentence) return false;
  if (Math.abs(one.sentence - group.sentence) > REACH || !classesAgree(one.claim.victimClass, group.claim.victimClass))
    return false;
  if (person.more && one.sentence > group.sentence) return false;
  const unnamed = !person.looksBack && person.names.length === 0;
  const told = !unnamed || (group.claim.victimClass === "TOTAL" && !drafts.some((other) => isListedWith(one, other)));
  return told && compatible(one.claim.incident, group.claim.incident);
}

/** The part of a whole told in another sentence, or behind it: "Six of the dead were children.", "…, raising the toll to nine". */
function isPart(part: Draft, group: Draft): boolean {
  const care = isCare(part) && (!isCare(group) || isCondition(part)) && part.sentence > group.sentence;
  if ((part.harm.tie !== "SUBSET" && !care) || part.claim.effect !== group.claim.effect) return false;
  if (care && !compatible(part.claim.incident, group.claim.incident)) return false;
  const fits = (part.claim.min ?? part.claim.max ?? 0) < room(group.claim);
  return (
    fits &&
    (part.sentence !== group.sentence || group.harm.triggerFrom > part.harm.triggerTo) &&
    Math.abs(part.sentence - group.sentence) <= REACH &&
    classesAgree(part.claim.victimClass, group.claim.victimClass)
  );
}

/** Position of the whole nearest to a draft, what stands before it first; −1 where none holds it. */
function wholeOf(drafts: Draft[], at: number, used: Map<number, number>): number {
  const own = drafts[at] as Draft;
  const fits = (index: number): boolean => {
    const group = drafts[index];
    if (!group || index === at || !isGroup(group)) return false;
    if (isPart(own, group)) return true;
    return isMember(own, group, drafts) && (used.get(index) ?? 0) < room(group.claim);
  };
  for (let index = at - 1; index >= Math.max(0, at - WINDOW); index -= 1) if (fits(index)) return index;
  for (let index = at + 1; index < Math.min(drafts.length, at + WINDOW); index += 1) if (fits(index)) return index;
  return -1;
}

/** Ties single people and parts told in sentences of their own to the figure that counts them. */
export function attachMembers(drafts: Draft[]): Draft[] {
  const used = new Map<number, number>();
  return drafts.map((draft, at) => {
    const loose = draft.parent < 0 && !draft.claim.statedSuperseded;
    if (!loose || (!draft.harm.counted.person && draft.harm.tie !== "SUBSET" && !isCare(draft))) return draft;
    const parent = wholeOf(drafts, at, used);
    if (parent < 0) return draft;
    used.set(parent, (used.get(parent) ?? 0) + 1);
    return likeDraft(draft, { parent });
  });
}
