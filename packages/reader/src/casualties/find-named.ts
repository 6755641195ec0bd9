import { nth } from "../foundation/nth.ts";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import type { Figure } from "../numbers/find-figures.ts";
import { isNameToken, nameEnd } from "../people/names.ts";
import type { Counted } from "./counted.ts";
import { SOMEONE } from "./person.ts";

type Input = { tokens: Token[]; mentions: Mention[] };

const DEPENDENT = new Set("from in at near to by with on against for 's ’s the a an".split(" "));
const DEATHS = new Set("death killing murder assassination execution martyrdom".split(" "));

/** "found the body of Ann Example": the news is the death. */
const isFoundBody = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === "body" && /^(?:found|discovered|recovered|located)$/.test(nth(tokens, at - 2)?.lower ?? "");

/** "from White County": inside another phrase; "the death of Ann Example" is its own. */
function isDependent(tokens: Token[], at: number): boolean {
  const before = nth(tokens, at - 1)?.lower ?? "";
  if (before === "of") return !DEATHS.has(nth(tokens, at - 2)?.lower ?? "") && !isFoundBody(tokens, at - 2);
  return DEPENDENT.has(before);
}

const COUNTS_OTHERS = /^(?:others|other|more)$/;

/** "Reyes and 24 others": a surname alone, where others are counted beside it; one that opens the sentence must be known. */
function isWithOthers({ tokens, mentions }: Input, at: number): boolean {
  if (tokens[at + 1]?.lower !== "and" || !COUNTS_OTHERS.test(tokens[at + 3]?.lower ?? "")) return false;
  if (tokens[at + 3]?.lower !== "others" && tokens[at + 4]?.kind !== "word") return false;
  return at > 0 || mentions.some(({ kind, from, to }) => kind === "PERSON" && from <= at && to > at);
}

/** A capitalised name whose own verb tells that the person died: "Ann Example, 44, of Townsville, died". */
function fromName(input: Input, at: number): Counted | null {
  const { tokens } = input;
  if (!isNameToken(tokens[at]) || isNameToken(nth(tokens, at - 1)) || isDependent(tokens, at)) return null;
  const to = nameEnd(tokens, at);
  if ((to - at < 2 && !isWithOthers(input, at)) || /^(?:'s|’s)$/.test(tokens[to]?.text ?? "")) return null;
  const clash = input.mentions.some(
    (mention) => mention.from < to && mention.to > at && mention.kind !== "PERSON" && mention.form !== "SURNAME",
  );
  if (clash) return null;
  const figure: Figure = { from: at, to, quantifier: "EXACT", value: 1, min: 1, max: 1, article: true };
  return {
    figure,
    from: at,
    to,
    victimClass: "TOTAL",
    nationality: null,
    others: false,
    bare: false,
    ownEffect: null,
    definite: false,
    named: true,
    person: SOMEONE,
  };
}

/** People given by name, in order; whether they came to harm is for others to say. */
export function findNamed(input: Input): Counted[] {
  const found: Counted[] = [];
  for (let at = 0; at < input.tokens.length; at += 1) {
    const person = fromName(input, at);
    if (!person) continue;
    found.push(person);
    at = person.to - 1;
  }
  return found;
}
