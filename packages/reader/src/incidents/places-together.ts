import type { Mention, Token } from "../foundation/prepared-text.ts";

const GAP = /^(?:,|and|as|well|the|in|provinces?|cities|city|towns?|districts?|regions?)$/;
const LONGEST_GAP = 4;

type Pair = { tokens: Token[]; first: Mention; second: Mention };

function gapOf({ tokens, first, second }: Pair): string[] | null {
  const gap = tokens.slice(first.to, second.from).map(({ lower }) => lower);
  const listed = gap.length > 0 && gap.length <= LONGEST_GAP && gap.every((word) => GAP.test(word));
  return listed ? gap : null;
}

/** "Surin, Ubon and Sisaket": the places told in one breath with `own`, itself included; none where no "and" joins them ("a town, its province"). */
export function placesTogether(tokens: Token[], places: readonly Mention[], own: Mention): Mention[] {
  const inOrder = [...places].sort((a, b) => a.from - b.from);
  const at = inOrder.indexOf(own);
  let joined = false;
  const gap = (first: Mention | undefined, second: Mention | undefined): boolean => {
    const words = first && second ? gapOf({ tokens, first, second }) : null;
    joined ||= words?.includes("and") === true;
    return words !== null;
  };
  let [from, to] = [at, at];
  while (from > 0 && gap(inOrder[from - 1], inOrder[from])) from -= 1;
  while (to < inOrder.length - 1 && gap(inOrder[to], inOrder[to + 1])) to += 1;
  return joined ? inOrder.slice(from, to + 1) : [];
}

const GROUNDS = /^(?:provinces|districts|regions|cities|towns|villages|governorates|states|counties)$/;
const REACH = 12;

/** "Surin and Sisaket provinces": one of several, though no list knows the others. */
export function isOneOfSeveral(tokens: Token[], { to }: Mention): boolean {
  let joined = false;
  for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (GROUNDS.test(token.lower)) return joined;
    if (token.lower === "and") joined = true;
    else if (token.text !== "," && !token.capital) return false;
  }
  return false;
}
