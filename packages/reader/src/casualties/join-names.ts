import type { VictimClass } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { isNameToken } from "../people/names.ts";
import type { Counted } from "./counted.ts";
import { likeCounted } from "./counted.ts";
import { likeHarm } from "./harm.ts";
import type { Groups } from "./list.ts";
import { roleBefore } from "./role-before.ts";

const LONGEST_GAP = 10;
const BREAKS = /^(?:who|which|that|was|were|while|when|but|after|;|\.|:)$/;

/** Nothing but ages, trades and "and" between two names under one verb. */
const follows = (tokens: Token[], first: Counted, second: Counted): boolean => {
  const gap = tokens.slice(first.to, second.from);
  const joined = gap.some(({ lower }) => lower === "," || lower === "and");
  return joined && gap.length <= LONGEST_GAP && !gap.some(({ lower }) => BREAKS.test(lower));
};

/** One class for all, or none. */
function classOfAll(tokens: Token[], people: readonly Counted[]): VictimClass {
  const [first, ...others] = people.map(({ from, victimClass }) => roleBefore(tokens, from) ?? victimClass);
  return first && others.every((other) => other === first) ? first : "TOTAL";
}

/** A name, or "and her father, Ben Example,": kin whose name follows. */
const isNamed = (tokens: Token[], { named, person, to }: Counted): boolean =>
  named || (person?.looksBack === true && nth(tokens, to)?.text === "," && isNameToken(tokens[to + 1]));

/** The "Ben Example" of "her father, Ben Example". */
const isNameOfKin = (own: Counted, before: Counted | undefined): boolean =>
  before !== undefined && own.named && !before.named && own.from === before.to + 1;

/** How many names from `at` on stand under one verb in a list. */
function runFrom({ tokens, counted, harms }: Groups, at: number): number {
  let end = at;
  while (end < counted.length) {
    const [own, before] = [counted[end], nth(counted, end - 1)];
    const listed = end === at || (own && before && follows(tokens, before, own));
    if (
      !own ||
      !(end === at ? own.named : isNamed(tokens, own)) ||
      !listed ||
      harms[end]?.triggerFrom !== harms[at]?.triggerFrom
    )
      break;
    end += 1;
  }
  return end - at;
}

/** "Ann Example, 24, Ben Example, 25, and Cem Example were taken to hospital": one figure of the size of the list. */
export function joinNames(groups: Groups): void {
  const { tokens, counted, harms } = groups;
  for (let at = 0; at < counted.length; at += 1) {
    const [own, harm] = [counted[at], harms[at]];
    const size = own?.named && harm ? runFrom(groups, at) : 0;
    if (!own || !harm || size < 2) continue;
    const people = counted.slice(at, at + size);
    const heads = people.filter((one, step) => !isNameOfKin(one, nth(people, step - 1))).length;
    const figure = { ...own.figure, value: heads, min: heads, max: heads, article: false };
    const to = people.at(-1)?.to ?? own.to;
    const list = likeCounted(own, {
      figure,
      to,
      named: false,
      person: null,
      definite: true,
      victimClass: classOfAll(tokens, people),
    });
    counted.splice(at, size, list);
    harms.splice(at, size, likeHarm(harm, { counted: list }));
  }
}
