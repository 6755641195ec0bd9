import { nth } from "../../foundation/nth.ts";
import { revise } from "../../foundation/revise.ts";
import { kind } from "../../foundation/words/facts.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import type { Cell, Mark, NounPhrase, Tag, Unit } from "./unit.ts";
import { readVerbGroup } from "./verb-group.ts";

const NOMINAL: ReadonlySet<Tag> = new Set(["DET", "POSS", "GEN", "NUM", "ADJ", "NOUN"]);
const DATE_PREPOSITIONS = new Set(
  "on in at by since during until from before after of over throughout early late for".split(" "),
);

const mark = (cell: Cell): Mark => ({
  kind: "mark",
  tag: cell.tag,
  start: cell.start,
  end: cell.end,
  lower: cell.lower,
});

const isDistance = kind(new Set(["minutes", "hours", "days", "weeks", "months"]));
const isOrder = kind(new Set(["after", "before", "later", "earlier"]));

/** "In a telephone call Kenyan President …": an occasion, then who acts. */
const isOccasion = kind(/^(?:calls?|conversation|statement|meeting|interview|speech|letter|message|post|address)$/);

/** The words of a phrase so far, [from, at) of a sentence's cells, and the one at `at` that may go on with it. */
type Run = { cells: Cell[]; from: number; at: number };

const isNoun = (cell: Cell | undefined): boolean => cell?.tag === "NOUN";

/** A count behind a name, or behind a noun and before another: "hours", "Ana Rojas [two] guards". */
function countsAnew({ cells, at }: Run, last: Cell, cell: Cell): boolean {
  const next = cells[at + 1];
  const countsNext = isNoun(next) && next?.capital === false;
  return isNoun(last) && (last.capital || (!cell.glued && countsNext));
}

/** Determiners, numbers and "both": more of them may follow. */
function opensOnly({ cells, from, at }: Run): boolean {
  for (let k = from; k < at; k += 1) {
    const cell = cells[k];
    if (cell && cell.tag !== "DET" && cell.tag !== "NUM" && cell.lower !== "both") return false;
  }
  return true;
}

/** "In Abuja Ghana's envoy …": a place, then whose the envoy is. */
const isTownBefore = ({ cells, from, at }: Run, last: Cell, cell: Cell): boolean =>
  at - from === 1 &&
  cell.mention?.kind === "STATE" &&
  last.mention !== null &&
  last.mention.form !== "DEMONYM" &&
  cells[at + 1]?.tag === "GEN";

const isUnwanted = kind(/^(?:personae?|undesirable|unwelcome)$/);

/** A determiner or a possessive begins a new phrase, except after one that it belongs to ("all the", "both its"). */
function startsAnew(run: Run, cell: Cell): boolean {
  const { cells, from, at } = run;
  const last = nth(cells, at - 1);
  if (at === from || last === undefined) return false;
  if (isDistance(cell) && isOrder(cells[at + 1]) && isNoun(last)) return true;
  if (cell.capital && isNoun(cell) && at - from <= 2 && isDistance(last)) return true;
  if (cell.tag === "NUM" && countsAnew(run, last, cell)) return true;
  if (cell.mention !== null && (isTownBefore(run, last, cell) || (isDemonym(cell) && isOccasion(last)))) return true;
  if (isUnwanted(cell)) return true;
  if (cell.tag !== "DET" && cell.tag !== "POSS") return false;
  if (cell.lower === "most" && at - from === 1 && last.tag === "POSS") return false;
  return !opensOnly(run);
}

/** An abbreviation's stop between a title or initial and a name. */
function isInnerStop(cells: Cell[], at: number): boolean {
  const cell = cells[at];
  const before = nth(cells, at - 1);
  const next = cells[at + 1];
  return (
    cell?.lower === "." && before !== undefined && before.capital && before.text.length <= 3 && next?.capital === true
  );
}

const AFTER_BOTH: ReadonlySet<Tag> = new Set(["NOUN", "ADJ", "POSS", "DET"]);

function belongs(run: Run, cell: Cell): boolean {
  const { cells, from, at } = run;
  if (NOMINAL.has(cell.tag)) return true;
  if (at === from) {
    const next = cells[at + 1];
    return cell.tag === "PRON" && cell.lower === "both" && next !== undefined && AFTER_BOTH.has(next.tag);
  }
  if (cell.lower === "and" && isJoinedAdjective(run)) return true;
  if (cell.tag === "HYPHEN") return cell.glued;
  if (cell.glued && nth(cells, at - 1)?.tag === "HYPHEN") return true;
  if (cell.tag === "VERB") return isParticiple(cells, at);
  return isInnerStop(cells, at);
}

const isDemonym = (cell: Cell | undefined): boolean => cell?.mention?.form === "DEMONYM";

/** "foreign ministers", "presidents": a noun for both owners, behind what describes it. */
function headsBoth(cells: Cell[], at: number): boolean {
  const next = cells[at]?.tag === "ADJ" ? cells[at + 1] : cells[at];
  return isNoun(next) && next?.capital === false;
}

/** "diplomatic and economic ties", "[a state]'s government and security council": the "and" inside a phrase. */
function isJoinedAdjective({ cells, from, at }: Run): boolean {
  const last = nth(cells, at - 1);
  const next = cells[at + 1];
  const noun = cells[at + 2];
  if (isDemonym(last) && isDemonym(next)) return headsBoth(cells, at + 2);
  if (last?.tag === "GEN" && next?.mention && noun?.tag === "GEN") return headsBoth(cells, at + 3);
  if (next === undefined || next.capital || !isNoun(noun)) return false;
  const owned = at - from >= 2 && nth(cells, at - 2)?.tag === "GEN" && isNoun(last);
  if (owned && isNoun(next) && (noun?.lower === "council" || noun?.lower === "office")) return true;
  return last?.tag === "ADJ" && (next.tag === "ADJ" || isNoun(next));
}

/** "the recalled ambassador": a participle between determiner and noun. */
function isParticiple(cells: Cell[], at: number): boolean {
  const last = nth(cells, at - 1)?.tag;
  const next = cells[at + 1];
  return (
    (last === "DET" || last === "POSS" || last === "ADJ" || last === "GEN") &&
    cells[at]?.forms.has("PART") === true &&
    next?.tag === "NOUN" &&
    (!next.capital || next.mention?.form === "DEMONYM")
  );
}

function phraseEnd(cells: Cell[], from: number): number {
  const run: Run = { cells, from, at: from };
  for (; run.at < cells.length; run.at += 1) {
    const cell = cells[run.at];
    if (!cell || !belongs(run, cell) || startsAnew(run, cell)) break;
  }
  return run.at;
}

/** "never recalled": a negation right before a verb belongs to it. */
function startsVerb(cells: Cell[], at: number): boolean {
  const tag = cells[at]?.tag;
  if (tag === "VERB" || tag === "AUX" || tag === "TO") return true;
  if (tag !== "NEG") return false;
  const next = cells
    .slice(at + 1, at + 4)
    .find((cell) => cell.tag !== "NEG" && cell.tag !== "ADV" && cell.tag !== "TO");
  return next?.tag === "VERB";
}

/** "was called in this morning", "called in on Monday": the "in" goes with the verb. */
const isParticleBefore = (mark: Mark, { lower }: Cell): boolean =>
  mark.lower === "in" &&
  /^(?:this|today|yesterday|earlier|late|early|(?:sun|mon|tues|wednes|thurs|fri|satur)day)/.test(lower);

/** A date with the preposition before it, so that no "by Friday" can be taken for who acts. */
function datePhrase(cell: Cell, preposition: Mark | undefined): NounPhrase {
  const phrase = readNounPhrase([cell]);
  if (!preposition) return revise(phrase, { type: "DATE" });
  return revise(phrase, { type: "DATE", start: preposition.start, lower: `${preposition.lower} ${phrase.lower}` });
}

/** The sentence as phrases, verb groups and marks. */
export function chunk(cells: Cell[]): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < cells.length) {
    const cell = cells[at];
    if (!cell) break;
    if (cell.tag === "DATE") {
      const before = units.at(-1);
      const absorbed =
        before?.kind === "mark" && DATE_PREPOSITIONS.has(before.lower) && !isParticleBefore(before, cell)
          ? before
          : undefined;
      if (absorbed) units.pop();
      const late = units.at(-1);
      if (absorbed && late?.kind === "phrase" && /^(?:late|early)$/.test(late.lower)) units.pop();
      units.push(datePhrase(cell, absorbed));
      at += 1;
      continue;
    }
    const verb = startsVerb(cells, at) ? readVerbGroup({ cells, at }) : null;
    if (verb) {
      units.push(verb.group);
      at = verb.next;
      continue;
    }
    const end = phraseEnd(cells, at);
    if (end > at) {
      units.push(readNounPhrase(cells.slice(at, end)));
      at = end;
      continue;
    }
    units.push(cell.tag === "PRON" ? readNounPhrase([cell]) : mark(cell));
    at += 1;
  }
  return units;
}
