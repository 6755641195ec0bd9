import type { PartyCode, VictimClass } from "@demarche/domain";
import type { Mention, Token } from "../foundation/prepared-text.ts";

type Input = {
  tokens: Token[];
  mentions: Mention[];
  /** First and last token of the noun phrase. */
  from: number;
  head: number;
  /** The body that the people are said to belong to, with the token behind its name. */
  member: { victimClass: VictimClass; to: number } | null;
};

const UNIFORMED: readonly VictimClass[] = ["MILITARY", "POLICE"];

/** "Xish soldiers", "U.S. troops": right before the people, no other name in between. */
function stands({ tokens, from, head }: Input, { form, kind, from: first, to }: Mention): boolean {
  if (first < from) return false;
  if (form === "DEMONYM") return to <= head + 1;
  return (
    kind === "STATE" && to <= head && !tokens.slice(to, head).some((token) => token.capital || token.kind === "mark")
  );
}

/** "members of the Xish army": a state's own force, not one that merely is of a place. */
function serves({ tokens, head, member }: Input, { kind, from, to }: Mention): boolean {
  if (!member || !UNIFORMED.includes(member.victimClass) || kind !== "STATE") return false;
  return from > head && to < member.to && !/^(?:'s|’s|')$/.test(tokens[to]?.text ?? "");
}

/** Whose citizens a noun phrase says that its people are; null where its words name none, or two. */
export function nationalityOf(input: Input): PartyCode | null {
  const found = input.mentions.filter(
    (mention) => mention.party !== null && (stands(input, mention) || serves(input, mention)),
  );
  const parties = new Set(found.map(({ party }) => party));
  return parties.size === 1 ? (found[0]?.party ?? null) : null;
}
