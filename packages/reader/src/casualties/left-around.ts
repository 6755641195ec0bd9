import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import type { LeftHarm } from "./left-harm.ts";
import { victimClassOf } from "./victim-lexicon.ts";

const TAKE = new Set("took take takes taken taking hold holds held holding seized seizing".split(" "));
const HELD = new Set(["hostage", "captive", "prisoner", "hostages", "captives", "prisoners", "alive"]);
const FORCE = new Set(
  "force forces forced forcing drove drive driven driving prompted prompting pushed compelled sent sending".split(" "),
);
const FLIGHT = new Set(["flee", "homes", "evacuate", "homeless", "fleeing"]);
const COST = new Set("claimed claim claims claiming cost costs costing took take taking taken".split(" "));
const REACH = 6;

/** "took 251 people hostage", "forced 3,000 people to flee", "claimed nine lives": the harm is told on both sides. */
export function around(tokens: Token[], at: number, counted: Counted): LeftHarm | null {
  const verb = lower(tokens, at);
  const behind = /^of (?:them|these|those)$/.test(`${lower(tokens, counted.to)} ${lower(tokens, counted.to + 1)}`)
    ? counted.to + 2
    : counted.to;
  const next = lower(tokens, behind) === "as" ? behind + 1 : behind;
  if (TAKE.has(verb) && HELD.has(lower(tokens, next)))
    return { effect: "DETAINED", tie: "OBJECT", from: at, to: at + 1 };
  if (TAKE.has(verb) && lower(tokens, next) === "into" && lower(tokens, next + 1) === "custody")
    return { effect: "DETAINED", tie: "OBJECT", from: at, to: at + 1 };
  if (/^(?:took|taken|taking|dragged|dragging)$/.test(verb) && !counted.bare && isFromHome(tokens, next))
    return { effect: "DETAINED", tie: "OBJECT", from: at, to: at + 1 };
  if (verb === "away" && /^(?:took|taken|taking|led)$/.test(lower(tokens, at - 1)) && isPerson(tokens, counted))
    return { effect: "DETAINED", tie: "OBJECT", from: at - 1, to: at + 1 };
  if (COST.has(verb) && /^li(?:ves|fe)$/.test(lower(tokens, counted.to - 1)))
    return { effect: "KILLED", tie: "OBJECT", from: at, to: at + 1 };
  if (/^sen[dt]/.test(verb) && lower(tokens, next) === "to" && lower(tokens, next + 1) === "hell")
    return { effect: "KILLED", tie: "OBJECT", from: at, to: at + 1 };
  if (!FORCE.has(verb)) return null;
  const flight = tokens.slice(next, next + REACH).some((token) => FLIGHT.has(token.lower));
  return flight ? { effect: "DISPLACED", tie: "OBJECT", from: at, to: at + 1 } : null;
}

/** "two of her nephews", "three men": told by a word for people. */
const isPerson = (tokens: Token[], { to, bare, figure }: Counted): boolean =>
  !bare || (lower(tokens, to) === "of" && victimClassOf(tokens[figure.to + 2]) !== undefined);

const HOME = /^(?:houses?|homes?|huts?|bus|buses|beds|dormitory|mosque|church|village|villages)$/;
const HOME_REACH = 4;

/** "took five people from a house", "dragged two men from their homes". */
const isFromHome = (tokens: Token[], from: number): boolean =>
  lower(tokens, from) === "from" &&
  /^(?:a|an|the|his|her|their|its)$/.test(lower(tokens, from + 1)) &&
  tokens.slice(from + 2, from + HOME_REACH).some((token) => HOME.test(token.lower));

/** "shot him dead", "stabbed two men to death": the end stands behind the object. */
export const endsDead = (tokens: Token[], counted: Counted): boolean =>
  lower(tokens, counted.to) === "dead" ||
  (lower(tokens, counted.to) === "to" && lower(tokens, counted.to + 1) === "death");
