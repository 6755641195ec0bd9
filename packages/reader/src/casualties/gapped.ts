import { lower, nth } from "../foundation/nth.ts";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import type { Harm } from "./harm.ts";
import type { Groups } from "./list.ts";

const PLACED = /^(?:in|at|near|outside|on|inside)$/;
const JOINTS = /^(?:and|,|;)$/;
const ENDS = /^(?:[,;.]|and)$/;
const LOST = /^(?:lost|losing|lose|loses)$/;
/** What a further figure may count instead of people. */
const OTHER_COUNTS =
  /^(?:attacks?|strikes?|raids?|bombings?|clashes|explosions?|blasts?|incidents?|operations?|villages?|towns?|districts?|provinces?|cities|regions?|countries|cases?|vehicles?|houses?|who|which)$/;

/** "… and two in Bukavu": placed by itself, the verb told before. */
const isPlaced = (tokens: Token[], own: Counted): boolean =>
  JOINTS.test(lower(tokens, own.from - 1)) &&
  PLACED.test(lower(tokens, own.to)) &&
  tokens[own.to + 1]?.capital === true;

/** "Chad lost nine men, Mali three and Niger one": whose they are, right before the figure. */
function ownerOf(tokens: Token[], own: Counted, harm: Harm, mentions: Mention[]): Mention | undefined {
  if (!LOST.test(lower(tokens, harm.triggerFrom)) || !ENDS.test(lower(tokens, own.to) || ".")) return undefined;
  return mentions.find(({ to, kind, form }) => to === own.from && kind === "STATE" && form !== "DEMONYM");
}

const countsElse = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.kind === "number" || OTHER_COUNTS.test(token.lower));

/** Bare figures that leave out the verb of the harm told right before them. */
export function attachGapped({ tokens, counted, harms }: Groups, mentions: Mention[]): void {
  for (let at = 1; at < counted.length; at += 1) {
    const own = counted[at];
    const harm = nth(harms, at - 1);
    if (!own?.bare || harms[at] || !harm || !["SUBJECT", "OBJECT", "STATE", "LIST"].includes(harm.tie)) continue;
    const owner = ownerOf(tokens, own, harm, mentions);
    if (!owner && !isPlaced(tokens, own)) continue;
    if (countsElse(tokens, Math.max(harm.counted.to, harm.triggerTo), own.from - 1)) continue;
    const nationality = owner?.party ?? null;
    harms[at] = { ...harm, counted: { ...own, nationality }, tie: "LIST", parent: -1 };
  }
}
