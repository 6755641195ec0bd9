import { lower, nth } from "../foundation/nth.ts";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import { revise } from "../foundation/revise.ts";
import { cue, hasCue } from "../foundation/words/facts.ts";
import { type Figure, ORDINALS } from "../numbers/find-figures.ts";
import { readAge } from "../numbers/read-age.ts";
import { isNameToken, nameEnd } from "../people/names.ts";
import type { Counted } from "./counted.ts";
import { isSingular } from "./number-of-word.ts";
import { NO_ONE, SOMEONE, SOMEONE_TOLD } from "./person.ts";
import { DEFINITE } from "./person-words.data.ts";
import { readHead } from "./read-head.ts";
import { HARM_VERBS, harmVerbOf, VICTIM_WORDS, victimClassOf } from "./victim-lexicon.ts";

type Input = { tokens: Token[]; mentions: Mention[] };

const MODIFIERS = 5;

const figureOf = (from: number, to: number): Figure => ({
  from,
  to,
  quantifier: "EXACT",
  value: 1,
  min: 1,
  max: 1,
  article: true,
});

/** One person told of at [from, to), looked back at unless `told` says otherwise. */
const one = (from: number, to: number, told: Partial<Counted>): Counted => revise(someone(from, to), told);

const someone = (from: number, to: number): Counted => ({
  figure: figureOf(from, from + 1),
  from,
  to,
  victimClass: "TOTAL",
  nationality: null,
  others: false,
  bare: false,
  ownEffect: null,
  definite: true,
  named: false,
  person: null,
});

/** "He died", "killing him": a pronoun that stands where the harmed stand. */
function pronoun({ tokens }: Input, at: number): Counted | null {
  const word = lower(tokens, at);
  const subject = word === "he" || word === "she";
  const next = tokens[at + 1];
  const object =
    (word === "him" || word === "her") &&
    (!next ||
      next.kind === "mark" ||
      /^(?:in|at|on|with|and|to|as|dead|by|from|several|multiple|during|before|after|once|twice)$/.test(next.lower));
  if (!subject && !object) return null;
  const sex = word === "he" || word === "him" ? "M" : "F";
  const person = { ...NO_ONE, sex, looksBack: true, pronoun: true } as const;
  return one(at, at + 1, { victimClass: sex === "M" ? "MAN" : "WOMAN", person });
}

/** "the 16-year-old", "his mother", "the injured man", "Ann's granddaughter". */
function definite({ tokens, mentions }: Input, at: number): Counted | null {
  const owned = OWNER.test(lower(tokens, at)) && nth(tokens, at - 1)?.capital === true;
  if (!owned && !DEFINITE.has(lower(tokens, at))) return null;
  const from = ORDINALS.has(lower(tokens, at + 1)) ? at + 2 : at + 1;
  const head = readHead({ tokens, at: from, mentions });
  if (!head || head.to - at > MODIFIERS + 4 || head.others) return null;
  const word = lower(tokens, head.to - 1);
  if (!isSingular(word) && word !== "old") return null;
  if (["'s", "’s", "-"].includes(lower(tokens, head.to))) return null;
  if (DEATH.test(word) && lower(tokens, head.to) === "of") return null;
  const person = SOMEONE_TOLD;
  const { victimClass, nationality, ownEffect, to } = head;
  return one(at, to, { victimClass, nationality, ownEffect, person });
}

/** "the death of three soldiers": counts those behind it. */
const DEATH = /^(?:death|fatality|casualty)$/;
const OWNER = /^(?:'s|’s)$/;

const OFFICES = new Set(["head", "chief", "leader", "commander", "director"]);
const UNIFORMED = new Set(["security", "police", "guard", "guards"]);

/** "the head of its security": an office by what it leads. */
function officeHead({ tokens }: Input, at: number): Counted | null {
  if (lower(tokens, at) !== "the" || !OFFICES.has(lower(tokens, at + 1)) || lower(tokens, at + 2) !== "of") return null;
  const led = /^(?:the|its|his|her|their)$/.test(lower(tokens, at + 3)) ? at + 4 : at + 3;
  const victimClass = UNIFORMED.has(lower(tokens, led)) ? "POLICE" : (victimClassOf(tokens[led]) ?? "OFFICIAL");
  return one(at, led + 1, { victimClass, person: SOMEONE_TOLD });
}

/** Words in capitals at a sentence's head that name nobody. */
const NOBODY =
  /^(?:nobody|everyone|everybody|someone|somebody|anyone|none|nothing|something|many|most|few|some|others|there|what|who|whoever|another|neither|both|one|violence|fighting|justice|feelings|relations|ties|hopes|trade|business)$/;
const VERBAL = /^(?:was|is|had|has|died|later|who|suffered|sustained|remains|remained|succumbed)$/;

/** A surname or first name alone, where a verb of state follows: "Example was pronounced dead". */
function surname({ tokens, mentions }: Input, at: number): Counted | null {
  if (!isNameToken(tokens[at]) || isNameToken(nth(tokens, at - 1)) || nameEnd(tokens, at) !== at + 1) return null;
  if (["'s", "’s", "-", "."].includes(lower(tokens, at + 1)) || lower(tokens, at - 1) === "-") return null;
  const word = lower(tokens, at);
  if (NOBODY.test(word) || VICTIM_WORDS.has(word) || word.length < 3) return null;
  const clash = mentions.some(({ from, to, kind }) => from <= at && to > at && kind !== "PERSON");
  const follows = VERBAL.test(lower(tokens, at + 1)) || harmVerbOf(nth(tokens, at - 1))?.effect === "INJURED";
  if (clash || !follows) return null;
  const person = SOMEONE_TOLD;
  return one(at, at + 1, { named: true, person });
}

/** "Man shot in knee", "Teen killed": a headline leaves out the article. */
function telegraphic({ tokens, mentions }: Input, at: number): Counted | null {
  if (at > 1 || tokens[at]?.kind === "mark" || !tokens[at]?.capital) return null;
  const head = readHead({ tokens, at, mentions });
  const age = readAge(tokens, at);
  if (!head || head.to - at > 3 + (age ? age.to - at : 0) || !isSingular(lower(tokens, head.to - 1))) return null;
  const next = lower(tokens, head.to);
  const verb = HARM_VERBS.get(/ly$/.test(next) ? lower(tokens, head.to + 1) : next);
  if (verb?.form !== "PAST" && next !== "dies" && next !== "dead") return null;
  const { victimClass, nationality, to } = head;
  const person = SOMEONE;
  return one(at, to, { definite: false, victimClass, nationality, person });
}

/** Words that one person is told of by without a name. */
const SINGLE = cue((word) => DEFINITE.has(word) || /^(?:he|she|him|her|the|'s|’s)$/.test(word));

/** Everyone told of singly without a counting word, in order; whether they came to harm is for others to say. */
export function findSingles(input: Input): Counted[] {
  const found: Counted[] = [];
  for (let at = 0; at < input.tokens.length; at += 1) {
    const token = input.tokens[at];
    if (!token || (!token.capital && !hasCue(token.word, SINGLE))) continue;
    const single =
      telegraphic(input, at) ??
      pronoun(input, at) ??
      officeHead(input, at) ??
      definite(input, at) ??
      surname(input, at);
    if (!single) continue;
    found.push(single);
    at = single.to - 1;
  }
  return found;
}
