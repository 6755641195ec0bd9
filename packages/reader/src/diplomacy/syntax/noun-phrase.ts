import type { PartyCode } from "@demarche/domain";
import { revise } from "../../foundation/revise.ts";
import { NOT_STATE_MODIFIERS, PAIR_NOUNS, STATE_ANAPHORS, STATE_FORMS } from "../lexicon/nouns.data.ts";
import { levelOf, matchNoun, type NounEntry } from "./noun-lexicon.ts";
import type { Cell, NounPhrase } from "./unit.ts";
import { VERB_FORMS } from "./verb-forms.ts";

/** "his country", "our nation": the state of whoever speaks or acts. */
const COUNTRY = /^(?:country|nation|homeland)$/;
const OWNERS: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["her", "she"],
  ["our", "we"],
]);

/** Cells with hyphens dropped, so that "secretary-general" and "chargé d’affaires" match the lexicon's words. */
const lowersOf = (cells: Cell[]): string[] =>
  cells.map((cell, at) => (isBareCharge(cell, cells[at + 1]) ? "chargé" : cell.lower));
/** "the chargé": an envoy; its accent tells it from a charge. */
const isBareCharge = (cell: Cell, next: Cell | undefined): boolean =>
  /^charg\u00e9$/i.test(cell.text) && !/^d['’]affaires$/.test(next?.lower ?? "");
const withoutHyphens = (cells: Cell[]): Cell[] =>
  cells.some((cell) => cell.tag === "HYPHEN") ? cells.filter((cell) => cell.tag !== "HYPHEN") : cells;
const partyOf = (cell: Cell): PartyCode | null => cell.mention?.party ?? null;
const isTaliban = (cell: Cell): boolean => cell.mention?.kind === "GROUP" && cell.mention.name === "Taliban";

function distinct(codes: (PartyCode | null)[]): PartyCode[] {
  const found: PartyCode[] = [];
  for (const code of codes) if (code !== null && !found.includes(code)) found.push(code);
  return found;
}

const MODIFYING = new Set(
  "security public information health justice energy culture oil affairs foreign prime deputy vice defence defense interior home acting caretaker interim senior chief crown supreme external state finance trade general high special".split(
    " ",
  ),
);

type Title = { entry: NounEntry; from: number; to: number };

/** "Amir-Hossein Rezai", "Martin Luther King": a title's word inside a name. */
function isPartOfName(cells: Cell[], at: number, entry: NounEntry): boolean {
  const [before, cell, next] = [cells[at - 1], cells[at], cells[at + 1]];
  if (entry.words.length > 1 || !cell?.capital) return false;
  const afterName = before !== undefined && isNameCell(before) && matchNoun({ lowers: [before.lower], at: 0 }) === null;
  return (
    afterName && before.text !== before.text.toUpperCase() && !MODIFYING.has(before.lower) && next?.capital !== false
  );
}

const endOf = (title: Title | null): number => title?.to ?? -1;

/** "Foreign Minister Amir Khan Muttaqi", "Defence Minister Prince Khalid": after a title the next one belongs to the name. */
const isStyle = (cells: Cell[], at: number, entry: NounEntry): boolean =>
  entry.words.length === 1 &&
  /^(?:amir|emir|prince|sultan|king|queen)$/.test(entry.head) &&
  cells[at + 1]?.capital === true;

/** The title that the phrase is about: the last one, unless another common noun follows it. */
function findTitle(cells: Cell[]): Title | null {
  const lowers = lowersOf(cells);
  let found: Title | null = null;
  for (let at = 0; at < cells.length; at += 1) {
    if (cells[at]?.mention) continue;
    const entry = matchNoun({ lowers, at });
    if (!entry || isPartOfName(cells, at, entry) || (endOf(found) === at && isStyle(cells, at, entry))) continue;
    found = { entry, from: at, to: at + entry.words.length };
    at += entry.words.length - 1;
  }
  return found;
}

/** A capital at a sentence's beginning makes no name of a common word. */
const isCommon = (cell: Cell): boolean =>
  cell.from === 0 && (VERB_FORMS.has(cell.lower) || /(?:ations?|ings?|sions|ments?|ors)$/.test(cell.lower));
const isNameCell = (cell: Cell): boolean =>
  !isCommon(cell) && cell.capital && cell.tag === "NOUN" && cell.mention?.kind !== "STATE";
const NAME_PARTICLES = new Set(
  "al ul el bin ibn bint abu ben de da dos del della von van der den la le e y ud ur oglu ap san".split(" "),
);
const isInitial = (cell: Cell): boolean =>
  /^[A-Z]\.?$/.test(cell.text) || cell.tag === "MARK" || (NAME_PARTICLES.has(cell.lower) && !cell.mention);

/** "Geun-hye": what a hyphen adds to a name stays in lower case. */
const isSecondHalf = (cells: Cell[], at: number): boolean => {
  const [before, cell] = [cells[at - 1], cells[at]];
  return (
    cell?.glued === true &&
    /^\p{L}+$/u.test(cell.text) &&
    before !== undefined &&
    (before.tag === "HYPHEN" || isNameCell(before))
  );
};

const isNamePart = (cell: Cell, at: number, cells: Cell[]): boolean =>
  isNameCell(cell) || isInitial(cell) || isSecondHalf(cells, at);

/** "President-elect", "prime minister-designate". */
const isElect = (cell: Cell): boolean => cell.glued && /^(?:elect|designate|in|office)$/.test(cell.lower);

/** A name as it is written, hyphens included. */
function nameOf(cells: Cell[]): string[] {
  const first = cells.findIndex(isNameCell);
  const end = cells.findLastIndex(isNameCell);
  const last = cells[end + 1]?.tag === "HYPHEN" && isSecondHalf(cells, end + 2) ? end + 2 : end;
  const part = first < 0 ? [] : cells.slice(first, last + 1);
  return part.length === 0
    ? []
    : [part.map((cell, at) => (at === 0 || cell.glued ? cell.text : ` ${cell.text}`)).join("")];
}

function wordingOf(cells: Cell[]): string {
  let wording = cells[0]?.lower ?? "";
  for (let at = 1; at < cells.length; at += 1) wording += ` ${cells[at]?.lower ?? ""}`;
  return wording;
}

const isPlural = (head: string): boolean => head.length > 1 && head.endsWith("s") && head.at(-2) !== "s";

function base(cells: Cell[]): NounPhrase {
  const first = cells[0];
  const last = cells.at(-1);
  return {
    kind: "phrase",
    type: "OTHER",
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    head: last?.lower ?? "",
    lower: wordingOf(cells),
    plural: isPlural(last?.lower ?? ""),
    parties: [],
    host: [],
    modifiers: [],
    possessive: null,
    determiner: null,
    names: [],
    place: false,
    isCapital: false,
    level: null,
    pair: false,
    nonState: false,
    form: null,
    cells,
    members: [],
  };
}

type Parts = {
  phrase: NounPhrase;
  rest: Cell[];
  possessor: PartyCode[];
  possessorNames: string[];
  pair: boolean;
  ownedByBoth: boolean;
};

const BOTH = new Set(["countries", "neighbours", "neighbors", "nations", "sides", "governments"]);
const LEADING: ReadonlySet<Cell["tag"]> = new Set(["DET", "POSS", "NUM", "PRON"]);

function split(cells: Cell[]): Parts {
  const phrase = base(cells);
  const plain = withoutHyphens(cells);
  const genitive = plain.findLastIndex((cell) => cell.tag === "GEN");
  const left = genitive < 0 ? [] : plain.slice(0, genitive);
  let rest = genitive < 0 ? plain : plain.slice(genitive + 1);
  const possessor =
    left.length > 0 ? distinct(left.map((cell) => (isTaliban(cell) ? "AFG" : partyOf(cell)))).slice(-1) : [];
  const possessorNames = left.filter(isNameCell).map((cell) => cell.lower);
  const owner = left.at(-1)?.lower ?? "";
  const ownedByBoth = BOTH.has(owner) && possessor.length === 0;
  let pair = ownedByBoth || left.some((cell) => ["two", "both", "each"].includes(cell.lower));
  while (rest[0] && LEADING.has(rest[0].tag) && rest.length > 1) {
    const head = rest[0];
    if (head.tag === "POSS") phrase.possessive = head.lower;
    else phrase.determiner ??= head.lower;
    if (head.lower === "two" || head.lower === "both") pair = true;
    rest = rest.slice(1);
  }
  return { phrase, rest, possessor, possessorNames, pair, ownedByBoth };
}

function withTitle(parts: Parts, title: Title): NounPhrase {
  const { phrase, rest } = parts;
  const behind = rest.slice(title.to);
  const after = behind[0] && isElect(behind[0]) ? behind.slice(behind[1]?.lower === "office" ? 2 : 1) : behind;
  const styled = after.length > 1 && /^(?:prince|emir|king|queen|sultan|sheikh)$/.test(after[0]?.lower ?? "");
  const named = after.length > 0 && after.every(isNamePart);
  const otherHead = after.length > 0 && !named;
  const modifiers = distinct(rest.slice(0, title.from).map((cell) => (isTaliban(cell) ? "AFG" : partyOf(cell))));
  const parties = modifiers.length > 0 ? modifiers : parts.possessor;
  if (otherHead) return revise(phrase, { modifiers: distinct([...parts.possessor, ...modifiers]) });
  const ruling = rest.some((cell) => cell.lower === "ruling");
  const nonState =
    !ruling && rest.slice(0, title.from).some((cell) => NOT_STATE_MODIFIERS.has(cell.lower) || isGroup(cell));
  return revise(phrase, {
    type: nonState ? "OTHER" : title.entry.type,
    nonState,
    head: title.entry.head,
    plural: title.entry.plural,
    parties,
    modifiers: parties,
    names: nameOf(
      parts.phrase.cells.filter((cell) => cell.start >= (after[Number(styled)]?.start ?? Number.POSITIVE_INFINITY)),
    ),
    level: levelOf(title.entry.head),
    pair:
      parts.pair &&
      title.entry.plural &&
      !/^(?:official|spokes|negotiator|colleague|envoy|diplomat|lawmaker)/.test(title.entry.head),
    possessive: phrase.possessive ?? (parts.possessor.length === 0 && parts.possessorNames.length > 0 ? "his" : null),
  });
}

const isGroup = (cell: Cell): boolean => cell.mention?.kind === "GROUP" && !isTaliban(cell);

function withoutTitle(parts: Parts): NounPhrase {
  const { phrase, rest, possessor } = parts;
  const last = rest.at(-1);
  if (!last) return revise(phrase, { modifiers: possessor });
  if (parts.pair && (PAIR_NOUNS.has(last.lower) || last.lower === "two" || last.lower === "both"))
    return revise(phrase, { type: "PAIR", pair: true });
  if (phrase.possessive === "their" && PAIR_NOUNS.has(last.lower)) return revise(phrase, { type: "PAIR", pair: true });
  if (
    phrase.determiner === "the" &&
    /^(?:sides|pair|duo|countries|nations|neighbou?rs|rivals|foes|capitals)$/.test(last.lower) &&
    rest.length === 1
  )
    return revise(phrase, { type: "PAIR", pair: true });
  if (isTaliban(last)) return revise(phrase, { type: "GOVERNMENT", parties: ["AFG"] });
  const mention = last.mention;
  if (mention && isActor(mention.kind) && (possessor.length === 0 || mention.form === "NAME"))
    return partyPhrase(phrase, last);
  if (mention && (mention.kind === "CITY" || mention.kind === "ADMIN1" || mention.kind === "TERRITORY")) {
    return revise(phrase, { place: true, host: distinct([mention.country]) });
  }
  const modifiers = distinct([...possessor, ...rest.map(partyOf)]);
  if (STATE_ANAPHORS.has(last.lower) && phrase.determiner === "the" && rest.length === 1)
    return revise(phrase, { type: "PRONOUN", head: "it", form: STATE_FORMS.get(last.lower) ?? null });
  const owner = OWNERS.get(phrase.possessive ?? "");
  if (COUNTRY.test(last.lower) && owner && rest.length === 1)
    return revise(phrase, { type: "PRONOUN", head: owner, form: null });
  const names = rest.filter(isNameCell);
  const ends = isNameCell(last) || isSecondHalf(rest, rest.length - 1);
  if (names.length > 0 && ends && !isGroup(last)) {
    const onlyNames = rest.every((cell, at) => isNamePart(cell, at, rest) || partyOf(cell) !== null);
    if (onlyNames)
      return revise(phrase, {
        type: "PERSON",
        parties: modifiers.slice(-1),
        names: nameOf(phrase.cells.filter((cell) => cell.start >= (names[0]?.start ?? 0))),
      });
  }
  if (ORGANS.has(last.lower) && modifiers.length === 1 && !rest.some(isGroup))
    return revise(phrase, { type: "GOVERNMENT", parties: modifiers, modifiers });
  return revise(phrase, { modifiers, nonState: rest.some(isGroup), pair: parts.ownedByBoth });
}

/** "the prime minister's office", "[a state]'s security council". */
const ORGANS = new Set(["office", "council"]);

const isActor = (kind: string): boolean => kind === "STATE" || kind === "IGO";

function partyPhrase(phrase: NounPhrase, last: Cell): NounPhrase {
  const mention = last.mention;
  const demonym = mention?.form === "DEMONYM";
  if (demonym && phrase.determiner !== "the") return revise(phrase, { modifiers: distinct([partyOf(last)]) });
  const place = !demonym && mention?.kind === "STATE";
  return revise(phrase, {
    type: "PARTY",
    parties: distinct([partyOf(last)]),
    place,
    isCapital: mention?.form === "CAPITAL",
  });
}

const TWO = new Set(["two", "both", "the two", "the both"]);

/** What a run of nominal words means. */
export function readNounPhrase(cells: Cell[]): NounPhrase {
  const parts = split(cells);
  const only = parts.rest[0];
  if (cells.length === 1 && only?.tag === "PRON") return pronoun(parts.phrase, only);
  const title = findTitle(parts.rest);
  const read = title ? withTitle(parts, title) : withoutTitle(parts);
  return read.type === "OTHER" && TWO.has(read.lower) ? revise(read, { type: "PAIR", pair: true }) : read;
}

function pronoun(phrase: NounPhrase, only: Cell): NounPhrase {
  if (only.lower === "both") return revise(phrase, { type: "PAIR", pair: true });
  return revise(phrase, {
    type: "PRONOUN",
    head: only.lower,
    plural: ["they", "them", "we", "us"].includes(only.lower),
  });
}
