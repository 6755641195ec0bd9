import { nth } from "../../foundation/nth.ts";
import type { Mention } from "../../foundation/prepared-text.ts";
import { kind } from "../../foundation/words/facts.ts";
import { isNounUse } from "./noun-use.ts";
import type { Cell } from "./unit.ts";

/** "Latin American" names no state. */
const CONTINENTAL = new Set(["latin", "central", "african", "native", "pan", "anti", "pro"]);

/** Words whose class hangs on their neighbours. */
const isUnsettled = kind(
  new Set(
    "chief under home then that being lower longer late early first last next one itself himself herself themselves place turn response return reply retaliation protest practice practise effect fact principle theory public private".split(
      " ",
    ),
  ),
);
const isEnvoyWord = kind(/^(?:diplomat|envoy|attache|consul|official|adviser|secretary|staffer|ambassador)$/);
const isSpan = kind(/^(?:hour|day|week|month)$/);

/** "Chad's Security Council", "the Chadian Security Council": a body of that state. */
const isNational = (cells: Cell[], at: number): boolean =>
  cells[at]?.lower === "security council" &&
  (cells[at - 1]?.mention?.form === "DEMONYM" ||
    (cells[at - 1]?.tag === "GEN" && cells[at - 2]?.mention?.kind === "STATE"));

/** "at home", "in that", "no longer", "late Monday", "the last envoy": the class of an unsettled word. */
function settleWord(cells: Cell[], at: number): void {
  const current = cells[at] as Cell;
  const before = nth(cells, at - 1);
  if (current.lower === "home" && before?.lower === "at") current.tag = "NOUN";
  if (current.lower === "chief" && before?.tag === "NOUN" && cells[at + 1]?.tag === "VERB") current.tag = "NOUN";
  if (current.lower === "under" && isUnderSecretary(cells, at)) current.tag = "ADJ";
  if (isReflexive(cells, at)) current.tag = "ADV";
  if (current.lower === "that" && before?.tag === "PREP") current.tag = "PRON";
  if (current.lower === "being" && before?.lower === "time") current.tag = "NOUN";
  if (current.lower === "lower" && before?.tag === "VERB") current.tag = "ADJ";
  if (current.lower === "longer" && before?.lower === "no") {
    current.tag = "NEG";
    before.tag = "NEG";
  }
  if (isInserted(cells, at)) {
    current.tag = "ADV";
    if (before) before.tag = "ADV";
  }
  if (isBeforeDate(cells, at)) current.tag = "ADV";
  if (isOrdinal(cells, at)) current.tag = "ADJ";
  if (current.lower === "last" && isBehindSubject(before) && cells[at + 1]?.forms.has("PAST")) current.tag = "ADV";
  if (current.lower === "then" && isOfThatTime(cells, at)) current.tag = "ADJ";
  const ofState = cells[at + 1]?.mention?.form === "DEMONYM" && isEnvoyWord(cells[at + 2]);
  if (current.lower === "one" && (ofState || isSpan(cells[at + 1]) || isEnvoyWord(cells[at + 1]))) current.tag = "NUM";
}

/** "the Chadian Security Council" is no body of several states, and "Latin American" is of none. */
const namesNothing = (cells: Cell[], at: number, { kind, form }: Mention): boolean =>
  (kind === "IGO" && isNational(cells, at)) || (form === "DEMONYM" && CONTINENTAL.has(nth(cells, at - 1)?.lower ?? ""));

/** Gives the words whose class hangs on their neighbours theirs, in place. */
export function settleWords(cells: Cell[]): void {
  unquoteAdjectives(cells);
  for (let at = 0; at < cells.length; at += 1) {
    const current = cells[at] as Cell;
    if (current.tag === "QUOTE" && isPluralPossessive(cells, at)) current.tag = "GEN";
    if (isSpacedHyphen(cells, at)) current.tag = "COMMA";
    if (isSuperlative(cells, at)) current.tag = "ADJ";
    if (current.mention !== null && namesNothing(cells, at, current.mention)) current.mention = null;
    if (isUnsettled(current)) settleWord(cells, at);
    if (current.mention && isOfThing(current, cells[at + 1])) current.mention = null;
    if (current.tag === "AUX" && current.capital && isModalName(cells, at)) current.tag = "NOUN";
    if (current.tag === "ADV" && isDegree(cells, at)) current.tag = "ADJ";
    if (current.tag === "VERB") settleVerb(cells, at, current);
  }
}

const isSecretary = kind(/^secretary$/);

/** "Under Secretary of State", "the under-secretary". */
const isUnderSecretary = (cells: Cell[], at: number): boolean => {
  const hyphen = cells[at + 1]?.tag === "HYPHEN";
  return isSecretary(cells[hyphen ? at + 2 : at + 1]) && (hyphen || cells[at]?.capital === true);
};

const isThing = kind(
  /^(?:group|club|agreements?|accords?|process|treaty|conventions?|declaration|protocols?|memorandum|communique|bay|university)$/,
);

/** "the Lima Group", "the Vienna Convention": named after a town, and no doing of its state's. */
const isOfThing = ({ mention }: Cell, next: Cell | undefined): boolean =>
  next?.capital === true && isThing(next) && (mention?.kind === "CITY" || mention?.form === "CAPITAL");

/** Words between quotation marks that only describe what follows. */
const LONGEST_QUOTED = 2;

/** 'held "difficult" talks': the marks part no phrases. */
function unquoteAdjectives(cells: Cell[]): void {
  for (let at = 0; at < cells.length; at += 1) {
    if (cells[at]?.tag !== "QUOTE" || cells[at]?.glued) continue;
    const close = cells.findIndex((cell, to) => to > at && cell.tag === "QUOTE");
    if (close < 0) return;
    const inside = cells.slice(at + 1, close);
    const next = cells[close + 1];
    const describes = inside.length > 0 && inside.length <= LONGEST_QUOTED && inside.every(isDescribing);
    const noun = next !== undefined && isNounLike(next) && !next.capital && !next.glued && next.mention === null;
    if (!describes || !noun) {
      at = close;
      continue;
    }
    for (const cell of inside) cell.tag = "ADJ";
    cells.splice(close, 1);
    cells.splice(at, 1);
  }
}

const isNounLike = ({ tag, forms }: Cell): boolean => tag === "NOUN" || (tag === "VERB" && !forms.has("PAST"));

const isDescribing = ({ tag, capital, mention }: Cell): boolean =>
  ["NOUN", "ADJ", "ADV"].includes(tag) && !capital && mention === null;

function settleVerb(cells: Cell[], at: number, current: Cell): void {
  const before = nth(cells, at - 1);
  if (before?.tag === "ADJ" && endsInLy(before) && current.forms.has("PART")) current.tag = "ADJ";
  else if (current.lower === "orders" && before?.lower === "marching") current.tag = "NOUN";
  else if (current.lower === "states" && before?.tag !== "PRON" && cells[at + 1]?.tag !== "REL") current.tag = "NOUN";
  if (current.capital && hasDiacritic(current.text)) current.tag = "NOUN";
  if (isGradedAdjective(cells, at)) current.tag = "ADJ";
  else if (isNameAfterTitle(cells, at) || isNounUse({ cells, at, current })) current.tag = "NOUN";
  else if (before && isPointedAt(cells, at)) {
    current.tag = "NOUN";
    before.tag = "DET";
  }
}

/** "Chad - an ally of Mali - recalled": a dash. */
const isSpacedHyphen = (cells: Cell[], at: number): boolean =>
  cells[at]?.tag === "HYPHEN" && cells[at]?.glued === false && cells[at + 1]?.glued === false;

/** "condemn this act,": a thing that the word before points at. */
const isPointedAt = (cells: Cell[], at: number): boolean => {
  const [verb, before, current, next] = [nth(cells, at - 2), nth(cells, at - 1), cells[at], cells[at + 1]];
  if (before?.tag !== "PRON" || !/^(?:this|that)$/.test(before.lower) || verb?.tag !== "VERB") return false;
  const bare = current?.forms.has("BASE") === true && !current.forms.has("PAST");
  return bare && (next === undefined || ["COMMA", "MARK", "QUOTE", "PREP", "SUB", "CONJ"].includes(next.tag));
};

/** "Saïd": a name, though its letters without marks are a verb's. */
const hasDiacritic = (text: string): boolean => text.normalize("NFD").length > text.length;
const endsInLy = kind((word) => word.endsWith("ly"));

const endsInEst = kind((word) => word.length > 5 && word.endsWith("est"));

/** "in the strongest terms": what follows is a noun. */
const isSuperlative = (cells: Cell[], at: number): boolean => {
  const current = cells[at];
  const next = cells[at + 1];
  if (current?.tag !== "NOUN" || current.capital || !endsInEst(current) || nth(cells, at - 1)?.tag !== "DET")
    return false;
  return next?.tag === "VERB" && next.forms.has("S");
};

/** "the two countries' envoys": no quotation mark, where none was opened before. */
function isPluralPossessive(cells: Cell[], at: number): boolean {
  const [before, current, next] = [nth(cells, at - 1), cells[at], cells[at + 1]];
  const state = before?.mention?.kind === "STATE" && next?.capital !== true;
  if (!current?.glued || !/^['’]$/.test(current.text) || !before || !/[^s]s$/.test(before.lower)) return false;
  if (before.capital && !state) return false;
  const word = next !== undefined && !next.glued && ["NOUN", "ADJ", "VERB"].includes(next.tag);
  return word && !cells.slice(0, at).some((cell) => cell.tag === "QUOTE" && /^['‘]$/.test(cell.text));
}

const isTitle = kind(
  /^(?:president|minister|premier|secretary|general|chancellor|spokesman|spokeswoman|ambassador|envoy|colonel)$/,
);

/** "Secretary-General Ban", "Minister Grant", "Ambassador Saïd Mussa": a name that is a verb in lower case. */
const isNameAfterTitle = (cells: Cell[], at: number): boolean => {
  const current = cells[at];
  const before = nth(cells, at - 1);
  if (current?.capital !== true || before?.capital !== true || !isTitle(before)) return false;
  const next = cells[at + 1];
  if (next?.capital === true && next.tag === "NOUN" && next.mention === null) return true;
  const base = current.forms.has("BASE") && !current.forms.has("PAST");
  return base && (next?.capital === true || next?.tag === "AUX");
};

const isNameOrModal = kind(/^(?:may|will)$/);

/** "Theresa May said", "May told parliament": what looks like a modal is a name, before a verb that is none of its own. */
function isModalName(cells: Cell[], at: number): boolean {
  const [before, current, next] = [nth(cells, at - 1), cells[at], cells[at + 1]];
  if (!isNameOrModal(current) || next?.capital === true) return false;
  if (before?.tag === "NOUN" && before.capital && before.mention === null) return true;
  const past = next?.tag === "VERB" && next.forms.has("PAST") && !next.forms.has("BASE");
  return past || next?.tag === "GEN" || (next?.tag === "AUX" && next.lower !== "have" && next.lower !== "be");
}

const isManner = kind(
  /^(?:turn|response|return|reply|retaliation|protest|practi[cs]e|effect|fact|principle|theory|public|private)$/,
);

/** "has in turn expelled", "left in place the ban": words of manner, no phrase of their own. */
const isInserted = (cells: Cell[], at: number): boolean => {
  const [auxiliary, preposition, noun, verb] = [nth(cells, at - 2), nth(cells, at - 1), cells[at], cells[at + 1]];
  if (preposition?.lower !== "in") return false;
  if (noun?.lower === "place") return auxiliary?.tag === "VERB" && verb?.lower !== "of";
  const opened = auxiliary?.tag === "AUX" || auxiliary?.tag === "ADV";
  return opened && isManner(noun) && verb?.tag === "VERB" && !verb.forms.has("BASE");
};

/** "the ambassador himself must go", "broke off ties itself": no phrase of its own. */
const isReflexive = (cells: Cell[], at: number): boolean =>
  /^(?:itself|himself|herself|themselves)$/.test(cells[at]?.lower ?? "") &&
  !["VERB", "AUX", "PREP", "TO", undefined].includes(nth(cells, at - 1)?.tag);

/** "late Monday", "early on Friday". */
function isBeforeDate(cells: Cell[], at: number): boolean {
  const word = cells[at]?.lower;
  if ((word !== "late" && word !== "early") || nth(cells, at - 1)?.tag === "DET") return false;
  const next = cells[at + 1];
  return next?.tag === "DATE" || (next?.tag === "PREP" && cells[at + 2]?.tag === "DATE");
}

/** "Chad's first envoy", "the last ambassador", "its first secretary": no adverb. */
function isOrdinal(cells: Cell[], at: number): boolean {
  const word = cells[at]?.lower;
  if (word !== "first" && word !== "last" && word !== "next") return false;
  const before = nth(cells, at - 1);
  const opened = before?.tag === "GEN" || (word === "first" && (before?.tag === "DET" || before?.tag === "POSS"));
  return opened && cells[at + 1]?.tag === "NOUN";
}

const isBehindSubject = (before: Cell | undefined): boolean => ["NOUN", "COMMA", "AUX"].includes(before?.tag ?? "");

const isOfficeWord = kind(
  /^(?:ambassador|envoy|charge|high|foreign|prime|defen[cs]e|interior|deputy|vice|president|minister|premier|chancellor|secretary|leader|ruler|government)$/,
);

/** "its then ambassador", "the then foreign minister", "then president [name]": the holder of that time. */
function isOfThatTime(cells: Cell[], at: number): boolean {
  const before = nth(cells, at - 1)?.tag;
  const next = cells[at + 1]?.tag === "HYPHEN" ? cells[at + 2] : cells[at + 1];
  if (next === undefined || !isOfficeWord(next) || next.tag === "VERB") return false;
  return (
    ["POSS", "DET", "GEN", "CONJ", "PREP", "TO", "SUB"].includes(before ?? "") ||
    nth(cells, at - 1)?.mention?.form === "DEMONYM"
  );
}

/** "a strongly worded note": the adverb stands inside the phrase. */
function isDegree(cells: Cell[], at: number): boolean {
  const adverb = cells[at];
  if (adverb?.tag !== "ADV" || !endsInLy(adverb)) return false;
  const [before, participle, noun] = [nth(cells, at - 1), cells[at + 1], cells[at + 2]];
  const opened = before?.tag === "DET" || before?.tag === "POSS";
  const ends = noun !== undefined && (noun.tag === "NOUN" || noun.tag === "VERB" || noun.tag === "ADJ");
  return opened && ends && participle?.tag === "VERB" && participle.forms.has("PART");
}

/** "strongly worded condemnations". */
function isGradedAdjective(cells: Cell[], at: number): boolean {
  const adverb = nth(cells, at - 1);
  const opener = nth(cells, at - 2)?.tag;
  if (!adverb || adverb.tag !== "ADV" || !endsInLy(adverb)) return false;
  return (
    cells[at]?.forms.has("PART") === true &&
    cells[at + 1]?.tag === "NOUN" &&
    (opener === "VERB" || opener === "DET" || opener === "POSS")
  );
}
