import { revise } from "../../foundation/revise.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import type { Cell, Mark, NounPhrase, Tag, Unit } from "./unit.ts";
import { readVerbGroup } from "./verb-group.ts";

const NOMINAL: ReadonlySet<Tag> = new Set(["DET", "POSS", "GEN", "NUM", "ADJ", "NOUN"]);
const DATE_PREPOSITIONS = new Set(
  "on in at by since during until from before after of over throughout early late for".split(" "),
);
const STARTS_VERB: ReadonlySet<Tag> = new Set(["AUX", "VERB", "TO", "NEG"]);

const mark = (cell: Cell): Mark => ({
  kind: "mark",
  tag: cell.tag,
  start: cell.start,
  end: cell.end,
  lower: cell.lower,
});

const DISTANCES = new Set(["minutes", "hours", "days", "weeks", "months"]);

/** "In a telephone call Kenyan President …": an occasion, then who acts. */
const OCCASIONS = /^(?:calls?|conversation|statement|meeting|interview|speech|letter|message|post|address)$/;

/** "In Abuja Ghana's envoy …": a place, then whose the envoy is. */
const isTownBefore = (run: Cell[], cell: Cell, next: Cell | undefined): boolean =>
  run.length === 1 &&
  run[0]?.mention?.form !== "DEMONYM" &&
  run[0]?.mention != null &&
  cell.mention?.kind === "STATE" &&
  next?.tag === "GEN";

/** A determiner or a possessive begins a new phrase, except after one that it belongs to ("all the", "both its"). */
function startsAnew(run: Cell[], cell: Cell, next: Cell | undefined): boolean {
  const countsNext = next?.tag === "NOUN" && !next.capital;
  if (run.length === 0) return false;
  const distant = DISTANCES.has(cell.lower) && ["after", "before", "later", "earlier"].includes(next?.lower ?? "");
  if (distant && run.at(-1)?.tag === "NOUN") return true;
  if (DISTANCES.has(run.at(-1)?.lower ?? "") && run.length <= 2 && cell.capital && cell.tag === "NOUN") return true;
  const afterName = run.at(-1)?.capital === true && run.at(-1)?.tag === "NOUN";
  const afterNoun = run.at(-1)?.tag === "NOUN" && !cell.glued;
  if (cell.tag === "NUM" && (afterName || (afterNoun && countsNext))) return true;
  if (cell.mention?.form === "DEMONYM" && OCCASIONS.test(run.at(-1)?.lower ?? "")) return true;
  if (isTownBefore(run, cell, next)) return true;
  if (/^(?:personae?|undesirable|unwelcome)$/.test(cell.lower)) return true;
  if (cell.tag !== "DET" && cell.tag !== "POSS") return false;
  if (cell.lower === "most" && run.length === 1 && run[0]?.tag === "POSS") return false;
  return !run.every((before) => before.tag === "DET" || before.tag === "NUM" || before.lower === "both");
}

/** An abbreviation's stop between a title or initial and a name. */
function isInnerStop(cells: Cell[], at: number): boolean {
  const cell = cells[at];
  const before = cells[at - 1];
  const next = cells[at + 1];
  return (
    cell?.lower === "." && before !== undefined && before.capital && before.text.length <= 3 && next?.capital === true
  );
}

function belongs(cells: Cell[], at: number, run: Cell[]): boolean {
  const cell = cells[at];
  if (!cell) return false;
  if (NOMINAL.has(cell.tag)) return true;
  if (cell.tag === "PRON" && cell.lower === "both" && run.length === 0)
    return ["NOUN", "ADJ", "POSS", "DET"].includes(cells[at + 1]?.tag ?? "");
  if (isJoinedAdjective(cells, at, run)) return true;
  if (cell.tag === "HYPHEN") return run.length > 0 && cell.glued;
  if (run.at(-1)?.tag === "HYPHEN" && cell.glued) return true;
  if (cell.tag === "VERB" && run.length > 0 && isParticiple(cells, at, run)) return true;
  return run.length > 0 && isInnerStop(cells, at);
}

/** "diplomatic and economic ties": the "and" between two adjectives before a noun. */
function isJoinedAdjective(cells: Cell[], at: number, run: Cell[]): boolean {
  const next = cells[at + 1];
  const isDemonym = (cell: Cell | undefined): boolean => cell?.mention?.form === "DEMONYM";
  const noun = cells[at + 2];
  if (cells[at]?.lower === "and" && isDemonym(run.at(-1)) && isDemonym(next))
    return noun?.tag === "NOUN" && !noun.capital;
  const owned = cells[at]?.lower === "and" && run.at(-2)?.tag === "GEN" && run.at(-1)?.tag === "NOUN";
  if (
    owned &&
    next?.tag === "NOUN" &&
    !next.capital &&
    noun?.tag === "NOUN" &&
    ["council", "office"].includes(noun.lower)
  )
    return true;
  const joins = cells[at]?.lower === "and" && run.at(-1)?.tag === "ADJ";
  return (
    joins &&
    next !== undefined &&
    !next.capital &&
    (next.tag === "ADJ" || next.tag === "NOUN") &&
    cells[at + 2]?.tag === "NOUN"
  );
}

/** "the recalled ambassador": a participle between determiner and noun. */
function isParticiple(cells: Cell[], at: number, run: Cell[]): boolean {
  const last = run.at(-1)?.tag;
  const next = cells[at + 1];
  return (
    (last === "DET" || last === "POSS" || last === "ADJ" || last === "GEN") &&
    cells[at]?.forms.has("PART") === true &&
    next?.tag === "NOUN" &&
    (!next.capital || next.mention?.form === "DEMONYM")
  );
}

function phraseEnd(cells: Cell[], from: number): number {
  const run: Cell[] = [];
  let at = from;
  while (at < cells.length) {
    const cell = cells[at];
    if (!cell || !belongs(cells, at, run) || startsAnew(run, cell, cells[at + 1])) break;
    run.push(cell);
    at += 1;
  }
  return at;
}

/** "never recalled": a negation right before a verb belongs to it. */
function startsVerb(cells: Cell[], at: number): boolean {
  const tag = cells[at]?.tag;
  if (tag === undefined || !STARTS_VERB.has(tag)) return false;
  if (tag !== "NEG") return true;
  const next = cells
    .slice(at + 1, at + 4)
    .find((cell) => cell.tag !== "NEG" && cell.tag !== "ADV" && cell.tag !== "TO");
  return next?.tag === "VERB";
}

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
      const absorbed = before?.kind === "mark" && DATE_PREPOSITIONS.has(before.lower) ? before : undefined;
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
