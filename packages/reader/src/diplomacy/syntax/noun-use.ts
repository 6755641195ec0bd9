import { nth } from "../../foundation/nth.ts";
import { kind } from "../../foundation/words/facts.ts";
import * as words from "../lexicon/words.data.ts";
import type { Cell, Tag } from "./unit.ts";

const NOMINAL_BEFORE: ReadonlySet<Tag> = new Set(["DET", "POSS", "GEN", "ADJ", "NUM"]);

const BEFORE_VERB: ReadonlySet<Tag> = new Set(["TO", "AUX", "REL", "NEG"]);
const isPhone = kind(/^(?:tele)?phone$|^video$/);

/** Whether a verb form stands where a noun must stand: "the strikes", "a sharp protest", "Peruvian attack". */
export function isNounUse(input: { cells: Cell[]; at: number; current: Cell }): boolean {
  const { cells, at, current } = input;
  const before = nth(cells, at - 1);
  const next = cells[at + 1];
  if (next?.tag === "HYPHEN" && next.glued) return true;
  if (isBareOwner(cells, at)) return false;
  if (current.lower === "charge" && next !== undefined && isAffaires(next)) return true;
  if (before?.lower === "no" && (current.forms.has("S") || current.forms.has("BASE"))) return true;
  if (!before) return isTitleNoun(current, next) || isTopic(current, next);
  if (before.tag === "HYPHEN" && before.glued) return true;
  if ((before.tag === "NUM" || before.tag === "ADJ") && current.forms.has("PAST") && !current.forms.has("BASE"))
    return nounFollows(next);
  if (NOMINAL_BEFORE.has(before.tag) || before.lower === "no") return true;
  if (before.tag === "COMMA" && current.lower === "head" && next?.lower === "of") return true;
  if (current.lower === "talks" && before.tag === "NOUN" && !before.capital && nth(cells, at - 2)?.tag === "VERB")
    return true;
  if (current.lower === "meeting" && before.tag === "NOUN" && !before.capital) return true;
  const bare = current.forms.has("BASE") || current.forms.has("S");
  if (bare && next?.tag === "AUX" && !BEFORE_VERB.has(before.tag)) return true;
  if (nth(cells, at - 2)?.tag === "HYPHEN" && before.glued && before.tag === "NOUN" && current.forms.has("S"))
    return ["VERB", "DET", "POSS", "PREP", "CONJ"].includes(openerOf(cells, at - 2)?.tag ?? "");
  if (before.mention?.form === "DEMONYM") return bare || current.forms.has("ING") || nounFollows(next);
  if ((before.tag === "PREP" || before.lower === "in" || before.lower === "over") && bare) return true;
  if (before.tag === "SUB" && current.forms.has("S") && !current.forms.has("BASE")) return true;
  if (opensSaid(cells, at - 1) && current.forms.has("S") && ["PREP", "AUX", "TO"].includes(next?.tag ?? ""))
    return true;
  if (before.lower === "in" && current.lower === "order" && next?.tag === "TO") return true;
  if (before.tag === "TO" && current.forms.has("S") && !current.forms.has("BASE")) return true;
  if (bare && isPhone(before)) return true;
  const made = nth(cells, at - 2)?.tag === "VERB" && nth(cells, at - 2)?.lemma === "make";
  if (isDemanded(cells, at)) return false;
  if (before.mention && !made && current.forms.has("BASE") && !current.forms.has("PAST"))
    return !isPluralSubject(cells, at);
  if (
    before.tag === "NOUN" &&
    !before.capital &&
    current.forms.has("BASE") &&
    !current.forms.has("PAST") &&
    !before.lower.endsWith("s")
  )
    return true;
  if (
    before.tag === "VERB" &&
    bare &&
    (current.forms.has("S") || !TAKES_BARE.has(before.lemma)) &&
    !current.forms.has("PAST")
  )
    return true;
  return false;
}

const isTopicWord = kind(
  /^(?:plans|reports|claims|calls|hopes|moves|demands|talks|threats|attempts|offers|requests|orders)$/,
);

/** "Plans to reopen it", "Reports that …", "Talks on …": what the sentence is about. */
const isTopic = (current: Cell, next: Cell | undefined): boolean =>
  isTopicWord(current) && next !== undefined && ["TO", "PREP", "REL", "VERB", "AUX"].includes(next.tag);

const isAffaires = kind(/^d['’]affaires$/);

/** "said that talks on …", "and that strikes would …": what is said begins, with its subject. */
const opensSaid = (cells: Cell[], at: number): boolean => {
  const before = nth(cells, at - 1);
  if (cells[at]?.lower !== "that" || before === undefined) return false;
  return before.tag === "CONJ" || (before.tag === "VERB" && words.SAYING.has(before.lemma));
};

/** "demanded that Chad withdraw": the bare form is the verb. */
const isDemanded = (cells: Cell[], at: number): boolean =>
  nth(cells, at - 2)?.lower === "that" &&
  /^(?:demand|request|insist|ask|propose|require|suggest)$/.test(nth(cells, at - 3)?.lemma ?? "");

/** "Chad and Mali agree": after two names the bare form is the verb of both. */
const isPluralSubject = (cells: Cell[], at: number): boolean => {
  const and = nth(cells, at - 2)?.tag === "DET" ? at - 3 : at - 2;
  return (
    nth(cells, and)?.lower === "and" &&
    nth(cells, and - 1)?.mention != null &&
    nth(cells, at - 1)?.mention?.form !== "DEMONYM"
  );
};

/** The word before a hyphened adjective ("suspended high-level visits"). */
const openerOf = (cells: Cell[], hyphen: number): Cell | undefined => nth(cells, hyphen - 2);

/** "help restore", "let go": verbs with a bare infinitive. */
const TAKES_BARE = new Set(["help", "let", "make", "see", "watch", "go", "come"]);

const isTitleNoun = (current: Cell, next: Cell | undefined): boolean =>
  (current.forms.has("S") || current.forms.has("BASE")) &&
  (next?.tag === "PREP" || next?.tag === "AUX" || next?.tag === "VERB");

const nounFollows = (next: Cell | undefined): boolean => next?.tag === "NOUN" && !next.capital;

const stays = kind(/^(?:returned|left|came|went|followed|departed|arrived|flew|stayed|remained)$/);

/** "Chad's returned in May", "Mali's left Quito": an envoy spoken of before, and no noun. */
function isBareOwner(cells: Cell[], at: number): boolean {
  const [owner, genitive, verb, next] = [nth(cells, at - 2), nth(cells, at - 1), cells[at], cells[at + 1]];
  if (genitive?.tag !== "GEN" || owner?.mention?.kind !== "STATE" || !verb || !stays(verb)) return false;
  return next === undefined || next.tag !== "NOUN" || next.mention !== null;
}
