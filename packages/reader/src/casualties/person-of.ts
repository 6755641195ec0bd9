import type { Token } from "../foundation/prepared-text.ts";
import { readAge } from "../numbers/read-age.ts";
import { readNumber } from "../numbers/read-number.ts";
import { isNameToken, nameEnd } from "../people/names.ts";
import { NO_ONE, type Person } from "./person.ts";
import { FEMALE, FURTHER, MALE } from "./person-words.data.ts";
import { MILITARY_RANKS, POLICE_RANKS } from "./ranks.data.ts";

const OLDEST = 110;
const APPOSED = 3;

const sexOf = (token: Token | undefined): Person["sex"] => {
  const word = token?.lower ?? "";
  return FEMALE.has(word) ? "F" : MALE.has(word) ? "M" : null;
};

/** "34-year-old" inside the group, ", 34," right behind it. */
function yearsOf(tokens: Token[], from: number, to: number): number | null {
  for (let at = Math.max(0, from - 6); at < to; at += 1) {
    const age = readAge(tokens, at);
    if (age && age.to > from - 1) return age.years;
  }
  if (tokens[to]?.text !== ",") return null;
  const behind = readNumber(tokens, tokens[to + 1]?.lower === "aged" ? to + 2 : to + 1);
  return behind &&
    behind.value <= OLDEST &&
    behind.value > 0 &&
    /^(?:[,.]|of|from|who|and|was)$/.test(tokens[behind.to]?.lower ?? ".")
    ? behind.value
    : null;
}

/** Those of one rank do not share a name. */
const isRank = (word: string): boolean => MILITARY_RANKS.has(word) || POLICE_RANKS.has(word) || RANK_PREFIX.has(word);
const RANK_PREFIX = new Set(["staff", "first", "second", "warrant", "chief", "senior", "lance"]);

const nameWords = (tokens: Token[], from: number, to: number): string[] =>
  tokens
    .slice(from, to)
    .filter((token) => isNameToken(token) && token.text.length > 1 && !isRank(token.lower))
    .map((token) => token.lower);

/** "A man, John Example," and "the boy John Example": the name right behind the word. */
function nameBehind(tokens: Token[], to: number): string[] {
  const from = tokens[to]?.text === "," ? to + 1 : to;
  for (let at = from; at < from + APPOSED; at += 1) {
    if (!isNameToken(tokens[at])) continue;
    const end = nameEnd(tokens, at);
    return end - at >= 2 ? nameWords(tokens, at, end) : [];
  }
  return [];
}

function sexIn(tokens: Token[], from: number, to: number): Person["sex"] {
  for (let at = to - 1; at >= from; at -= 1) {
    const sex = sexOf(tokens[at]);
    const owner = tokens[at]?.lower === "her" && at < to - 1;
    if (sex && !owner && tokens[at + 1]?.text !== "'s") return sex;
  }
  return null;
}

/** The one person that the tokens [from, to) tell of. */
export function personOf(
  tokens: Token[],
  group: { from: number; to: number; named: boolean; looksBack: boolean },
): Person {
  const { from, to, named, looksBack } = group;
  const more = tokens.slice(Math.max(0, from - 1), to).some((token) => FURTHER.has(token.lower));
  const names = named ? nameWords(tokens, from, to) : nameBehind(tokens, to);
  return { ...NO_ONE, sex: sexIn(tokens, from, to), years: yearsOf(tokens, from, to), names, looksBack, more };
}
