import type { VictimClass } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import { VICTIM_WORDS } from "./victim-lexicon.ts";
import { AID_BODIES, AID_ROLES, CLASS_MODIFIERS, COMPOUND_HEADS, IRREGULAR, MEMBERSHIP } from "./victims.data.ts";

const EMPLOYED: readonly VictimClass[] = ["WORKER", "TOTAL"];
const EMPLOYED_REACH = 6;

/** "two Red Crescent workers", "three employees of the World Food Programme": at work for those who bring aid. */
function bringsAid(tokens: Token[], from: number, head: number): boolean {
  const role = tokens[head]?.lower ?? "";
  if (!EMPLOYED.includes(VICTIM_WORDS.get(role) ?? "CIVILIAN") || !AID_ROLES.test(role)) return false;
  const behind = /^(?:of|for|with|from|at)$/.test(tokens[head + 1]?.lower ?? "") ? head + 2 : head;
  const words = [...tokens.slice(from, head), ...tokens.slice(behind, behind === head ? head : head + EMPLOYED_REACH)];
  const end = words.findIndex(({ text }) => /^[,;.]$/.test(text));
  return AID_BODIES.test(` ${(end < 0 ? words : words.slice(0, end)).map(({ text }) => text).join(" ")} `);
}

/** "guard" of "security guard". */
const endsCompound = kind(new Set([...COMPOUND_HEADS.keys()].map((words) => words.slice(words.lastIndexOf(" ") + 1))));

/** The class that the words [from, head] of a noun phrase name. */
export function classOf(tokens: Token[], from: number, head: number): VictimClass {
  if (bringsAid(tokens, from, head)) return "AID_WORKER";
  const word = tokens[head]?.lower ?? "";
  const before = nth(tokens, head - 1)?.lower ?? "";
  const compound = endsCompound(tokens[head]) ? COMPOUND_HEADS.get(`${before} ${word}`) : undefined;
  if (compound) return compound;
  const own = VICTIM_WORDS.get(word) ?? "TOTAL";
  const modifiers = tokens.slice(from, head).map((token) => token.lower);
  if (own === "MILITARY") return militaryClass(word, tokens, from, head);
  const modified = modifiers.map((modifier) => CLASS_MODIFIERS.get(modifier)).find(Boolean);
  return modified && (own === "TOTAL" || modified === "CIVILIAN") ? modified : own;
}

/** "pro-government forces" are nobody's army; "police officers" are police. */
function militaryClass(word: string, tokens: Token[], from: number, head: number): VictimClass {
  const before = tokens
    .slice(Math.max(0, from), head)
    .map((token) => token.lower)
    .join(" ")
    .replaceAll(" - ", "-")
    .split(" ");
  if (before.some((modifier) => IRREGULAR.has(modifier))) return "MILITANT";
  if (before.includes("police")) return "POLICE";
  return word === "guards" && before.includes("private") ? "WORKER" : "MILITARY";
}

/** "two members of the militia": the class is the body's. */
export function membership(
  tokens: Token[],
  head: number,
  mentions: Mention[],
): { victimClass: VictimClass; to: number } | null {
  const word = tokens[head]?.lower ?? "";
  const link = tokens[head + 1]?.lower;
  if (!["members", "member", "men", "people", "personnel"].includes(word) || (link !== "of" && link !== "from"))
    return null;
  for (let at = head + 2; at < Math.min(tokens.length, head + 11); at += 1) {
    const group = mentions.find((mention) => mention.from === at && mention.kind === "GROUP");
    if (group) return { victimClass: "MILITANT", to: group.to };
    const token = tokens[at];
    if (!token || token.text === "," || token.text === "." || ["was", "were", "and", "who"].includes(token.lower))
      return null;
    const victimClass = MEMBERSHIP.get(token.lower);
    if (victimClass)
      return { victimClass: irregularBetween(tokens, head + 2, at) ? "MILITANT" : victimClass, to: at + 1 };
  }
  return null;
}

const irregularBetween = (tokens: Token[], from: number, to: number): boolean => {
  const words = tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(" ")
    .replaceAll(" - ", "-")
    .split(" ");
  return words.some((word) => IRREGULAR.has(word) || word === "militia");
};
