import { REPORTING_VERBS } from "../claimants/reporting.data.ts";
import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import type { Harm } from "./harm.ts";
import { likeHarm } from "./harm.ts";
import { isOpeningWhole } from "./opening-whole.ts";
import { isOfWhom, isTakenIn } from "./taken-in.ts";
import { harmVerbOf } from "./victim-lexicon.ts";

/** The counted groups of one sentence with what befell each, at the same positions. */
export type Groups = { tokens: Token[]; counted: Counted[]; harms: (Harm | null)[] };

const LINKS = new Set([
  ",",
  "and",
  "or",
  "&",
  "as",
  "well",
  "plus",
  "along",
  "with",
  "also",
  "another",
  "the",
  "while",
  "—",
  "–",
  "his",
  "her",
  "their",
]);
const SUBSET_LINKS = new Set([
  "including",
  "included",
  "among",
  "them",
  "whom",
  "includes",
  "include",
  "comprising",
  "namely",
  "mostly",
]);
const LONGEST_GAP = 13;
const BREAKS = new Set(
  "who which that was were is are be been being has have had will . ; : when while after where but by".split(" "),
);

/** "including four", "among them a medic", "of whom two were": a part of those counted before. */
export function isSubset(tokens: Token[], counted: Counted): boolean {
  let at = counted.from - 1;
  while (at >= 0 && ["the", "a", ":", "were", "was", "at", "least"].includes(lower(tokens, at))) at -= 1;
  return (
    SUBSET_LINKS.has(lower(tokens, at)) &&
    !(lower(tokens, at) === "them" && !["among", "of"].includes(lower(tokens, at - 1)))
  );
}

const KIN =
  /^(?:brother|sister|son|daughter|wife|husband|father|mother|cousin|nephew|niece|uncle|aunt|grandson|granddaughter|grandfather|grandmother|friend|colleague|driver|bodyguard|deputy)$/;

/** "and his sister Ann Example": the name stands behind what she is to the one before. */
const linkBefore = (tokens: Token[], { from, named }: Counted): string =>
  named && KIN.test(lower(tokens, from - 1)) ? lower(tokens, from - 2) : lower(tokens, from - 1);

/** Nothing that tells of something else stands between two groups: the effect of one is the other's. */
export function isList(tokens: Token[], before: Counted, after: Counted): boolean {
  const gap = tokens.slice(before.to, after.from);
  if (gap.length === 0 || gap.length > LONGEST_GAP) return false;
  if (!LINKS.has(linkBefore(tokens, after))) return false;
  return !gap.some(
    (token) => BREAKS.has(token.lower) || harmVerbOf(token) !== undefined || REPORTING_VERBS.has(token.lower),
  );
}

/** Gives list neighbours without a verb of their own the effect of the one that has it, first rightwards, then leftwards. */
export function spread(groups: Groups): void {
  const { counted } = groups;
  for (let at = 1; at < counted.length; at += 1) {
    inherit(groups, at, at - 1);
    if (isClosedPart(groups, at - 1)) inherit(groups, at, at - 2);
  }
  for (let at = counted.length - 2; at >= 0; at -= 1) {
    inherit(groups, at, at + 1);
    if (isClosedPart(groups, at + 1)) inherit(groups, at, at + 2);
  }
}

/** "11 clerks, including a boy, and one guard": one part between commas, behind which the list goes on. */
export function isClosedPart({ tokens, counted }: Groups, at: number): boolean {
  const [part, next] = [counted[at], counted[at + 1]];
  if (!part || !next || !isSubset(tokens, part)) return false;
  return lower(tokens, part.to) === "," && /^(?:and|as|plus|along)$/.test(lower(tokens, part.to + 1));
}

/** "and their son", "his mother": a definite word joins a list only by its owner's place in it. */
const isListed = (tokens: Token[], own: Counted): boolean =>
  !own.person?.looksBack || (!own.person.pronoun && /^(?:his|her|their)$/.test(lower(tokens, own.from)));

/** "two of them wounded gunmen": tells nothing of those before. */
const isOwnOfThem = (tokens: Token[], { figure, to }: Counted, { triggerFrom }: Harm): boolean =>
  isOfWhom(tokens, figure.to) && triggerFrom >= figure.from && triggerFrom < to;

const OTHERWISE = /^(?:at large|on the|in hiding|unhurt|unharmed|unscathed|uninjured|alive|safe|free)\b/;

/** "left nine dead and two suspects on the run": what became of the last of the list is told behind them. */
const endsOtherwise = (tokens: Token[], { to }: Counted): boolean =>
  OTHERWISE.test(`${lower(tokens, to)} ${lower(tokens, to + 1)}`) &&
  (lower(tokens, to) !== "on" || lower(tokens, to + 2) === "run");

const SPEAKS = /^(?:said|says|told|tells|added|announced)$/;
const SPEAKER_REACH = 8;

/** "raising the toll to nine, a doctor at the clinic said": whoever tells of it, and none of those counted. */
function isTeller(tokens: Token[], { to }: Counted): boolean {
  const behind = tokens.slice(to, to + SPEAKER_REACH);
  const verb = behind.findIndex(({ lower: word }) => SPEAKS.test(word));
  return verb >= 0 && !behind.slice(0, verb).some(({ kind, lower: word }) => kind === "mark" || BREAKS.has(word));
}

/** "Ann Example, her husband and …": the kin of whoever is named before them. */
const isKinOf = (tokens: Token[], { person, from }: Counted): boolean =>
  person?.looksBack === true && /^(?:his|her)$/.test(lower(tokens, from));

function inherit({ tokens, counted, harms }: Groups, at: number, from: number): void {
  const own = counted[at];
  const other = counted[from];
  const source = harms[from];
  if (!own || !other || !source || harms[at] || own.bare || !isListed(tokens, own)) return;
  if (isOpeningWhole(tokens, own) || endsOtherwise(tokens, own) || isTeller(tokens, own)) return;
  if (own.named && !((other.named || isKinOf(tokens, other)) && source.tie !== "OBJECT")) return;
  const [before, after] = at < from ? [own, other] : [other, own];
  const among = source.tie === "SUBSET" && at < from && source.triggerFrom >= other.to;
  if ((source.tie === "SUBSET" && !among) || isSubset(tokens, own) || isSubset(tokens, after)) return;
  if (!isList(tokens, before, after)) return;
  if (at < from && (source.tie === "OBJECT" || isOwnOfThem(tokens, other, source))) return;
  if (at < from && isTakenIn(tokens, own) && isOfWhom(tokens, other.figure.to)) return;
  if (at > from && source.tie === "SUBJECT") return;
  harms[at] = likeHarm(source, { counted: own, tie: among ? "SUBSET" : "LIST" });
}
