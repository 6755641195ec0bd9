import type { PartyCode } from "@demarche/domain";
import { nth } from "../../foundation/nth.ts";
import { remembered } from "../../foundation/remembered.ts";
import { revise } from "../../foundation/revise.ts";
import { kind } from "../../foundation/words/facts.ts";
import { NOT_STATE_MODIFIERS, PAIR_NOUNS, STATE_ANAPHORS, STATE_FORMS } from "../lexicon/nouns.data.ts";
import { isNounAlone, levelOf, matchNoun, type NounEntry } from "./noun-lexicon.ts";
import type { Cell, NounPhrase } from "./unit.ts";
import { VERB_FORMS } from "./verb-forms.ts";

/** "his country", "our nation": the state of whoever speaks or acts. */
const isCountry = kind(/^(?:country|nation|homeland)$/);
const OWNERS: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["her", "she"],
  ["our", "we"],
]);

/** Cells with hyphens dropped, so that "secretary-general" and "chargé d’affaires" match the lexicon's words. */
const isHyphen = ({ tag }: Cell): boolean => tag === "HYPHEN";
const withoutHyphens = (cells: Cell[]): Cell[] =>
  cells.length > 1 && cells.some(isHyphen) ? cells.filter((cell) => !isHyphen(cell)) : cells;
const partyOf = (cell: Cell): PartyCode | null => cell.mention?.party ?? null;
const isTaliban = (cell: Cell): boolean => cell.mention?.kind === "GROUP" && cell.mention.name === "Taliban";

function distinct(codes: (PartyCode | null)[]): PartyCode[] {
  const found: PartyCode[] = [];
  for (const code of codes) if (code !== null && !found.includes(code)) found.push(code);
  return found;
}

const isModifying = kind(
  new Set(
    "security public information health justice energy culture oil affairs foreign prime deputy vice defence defense interior home acting caretaker interim senior chief crown supreme external state finance trade general high special".split(
      " ",
    ),
  ),
);

type Title = { entry: NounEntry; from: number; to: number };

/** "Amir-Hossein Rezai", "Martin Luther King": a title's word inside a name. */
function isPartOfName(cells: Cell[], at: number, entry: NounEntry): boolean {
  const before = nth(cells, at - 1);
  if (entry.words.length > 1 || !cells[at]?.capital || before === undefined || !isNameCell(before)) return false;
  return (
    !isNounAlone(before) &&
    before.text !== before.text.toUpperCase() &&
    !isModifying(before) &&
    cells[at + 1]?.capital !== false
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
  let found: Title | null = null;
  for (let at = 0; at < cells.length; at += 1) {
    if (cells[at]?.mention) continue;
    const entry = matchNoun({ cells, at });
    if (!entry || isPartOfName(cells, at, entry) || (endOf(found) === at && isStyle(cells, at, entry))) continue;
    found = { entry, from: at, to: at + entry.words.length };
    at += entry.words.length - 1;
  }
  return found;
}

/** A capital at a sentence's beginning makes no name of a common word. */
const isCommon = kind((word) => VERB_FORMS.has(word) || /(?:ations?|ings?|sions|ments?|ors)$/.test(word));
const isNameCell = (cell: Cell): boolean =>
  cell.capital && cell.tag === "NOUN" && cell.mention?.kind !== "STATE" && !(cell.from === 0 && isCommon(cell));
const isParticle = kind(
  new Set(
    "al ul el bin ibn bint abu ben de da do dos del della von van der den la le e y ud ur oglu ap san".split(" "),
  ),
);
const isInitial = (cell: Cell): boolean =>
  cell.tag === "MARK" || (cell.text.length <= 2 && /^[A-Z]\.?$/.test(cell.text)) || (isParticle(cell) && !cell.mention);

/** "Geun-hye": what a hyphen adds to a name stays in lower case. */
const isSecondHalf = (cells: Cell[], at: number): boolean => {
  const [before, cell] = [nth(cells, at - 1), cells[at]];
  return (
    cell?.glued === true &&
    /^\p{L}+$/u.test(cell.text) &&
    before !== undefined &&
    (before.tag === "HYPHEN" || isNameCell(before) || isSecondHalf(cells, at - 1))
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
  const last = cells[cells.length - 1];
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

const isBoth = kind(new Set(["countries", "neighbours", "neighbors", "nations", "sides", "governments"]));
const isTwo = kind(new Set(["two", "both", "each"]));
const LEADING: ReadonlySet<Cell["tag"]> = new Set(["DET", "POSS", "NUM", "PRON"]);

type Owner = Pick<Parts, "possessor" | "possessorNames" | "pair" | "ownedByBoth">;
const NOBODY: Owner = { possessor: [], possessorNames: [], pair: false, ownedByBoth: false };

/** Whose the phrase is, by the words before its last "'s". */
function ownerOf(left: Cell[]): Owner {
  const owners = distinct(left.map((cell) => (isTaliban(cell) ? "AFG" : partyOf(cell))));
  const joint = left.some((cell, at) => cell.lower === "and" && left[at - 1]?.tag === "GEN");
  const possessor = joint ? owners : owners.slice(-1);
  const ownedByBoth = isBoth(left.at(-1)) && possessor.length === 0;
  return {
    possessor,
    possessorNames: left.filter(isNameCell).map((cell) => cell.lower),
    pair: ownedByBoth || left.some(isTwo),
    ownedByBoth,
  };
}

function split(cells: Cell[]): Parts {
  const phrase = base(cells);
  const plain = withoutHyphens(cells);
  let genitive = plain.length - 1;
  while (genitive >= 0 && plain[genitive]?.tag !== "GEN") genitive -= 1;
  const owner = genitive > 0 ? ownerOf(plain.slice(0, genitive)) : NOBODY;
  let { pair } = owner;
  let from = genitive + 1;
  for (; from < plain.length - 1; from += 1) {
    const head = plain[from];
    if (!head || !LEADING.has(head.tag)) break;
    if (head.tag === "POSS") phrase.possessive = head.lower;
    else phrase.determiner ??= head.lower;
    if (head.lower === "two" || head.lower === "both") pair = true;
  }
  const { possessor, possessorNames, ownedByBoth } = owner;
  return { phrase, rest: from === 0 ? plain : plain.slice(from), possessor, possessorNames, pair, ownedByBoth };
}

const isNoState = kind(NOT_STATE_MODIFIERS);
const isPairNoun = kind(PAIR_NOUNS);
const isStateAnaphor = kind(STATE_ANAPHORS);
const isSides = kind(/^(?:sides|pair|duo|countries|nations|neighbou?rs|rivals|foes|capitals)$/);
/** Officials of whom two are no pair that acts for their states. */
const isLesser = remembered((head) => /^(?:official|spokes|negotiator|colleague|envoy|diplomat|lawmaker)/.test(head));

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
  const nonState = !ruling && rest.slice(0, title.from).some((cell) => isNoState(cell) || isGroup(cell));
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
    pair: parts.pair && title.entry.plural && !isLesser(title.entry.head),
    possessive: phrase.possessive ?? (parts.possessor.length === 0 && parts.possessorNames.length > 0 ? "his" : null),
  });
}

const isGroup = (cell: Cell): boolean => cell.mention?.kind === "GROUP" && !isTaliban(cell);

function withoutTitle(parts: Parts): NounPhrase {
  const { phrase, rest, possessor } = parts;
  const last = rest[rest.length - 1];
  if (!last) return revise(phrase, { modifiers: possessor });
  if (parts.pair && (isPairNoun(last) || last.lower === "two" || last.lower === "both"))
    return revise(phrase, { type: "PAIR", pair: true });
  if (phrase.possessive === "their" && isPairNoun(last)) return revise(phrase, { type: "PAIR", pair: true });
  if (phrase.determiner === "the" && rest.length === 1 && isSides(last))
    return revise(phrase, { type: "PAIR", pair: true });
  if (isTaliban(last)) return revise(phrase, { type: "GOVERNMENT", parties: ["AFG"] });
  const mention = last.mention;
  if (mention && isActor(mention.kind) && (possessor.length === 0 || mention.form === "NAME"))
    return partyPhrase(phrase, last);
  if (mention && (mention.kind === "CITY" || mention.kind === "ADMIN1" || mention.kind === "TERRITORY")) {
    return revise(phrase, { place: true, host: distinct([mention.country]) });
  }
  const modifiers = withParties(possessor, rest);
  if (phrase.determiner === "the" && rest.length === 1 && isStateAnaphor(last))
    return revise(phrase, { type: "PRONOUN", head: "it", form: STATE_FORMS.get(last.lower) ?? null });
  const owner = rest.length === 1 && isCountry(last) ? OWNERS.get(phrase.possessive ?? "") : undefined;
  if (owner) return revise(phrase, { type: "PRONOUN", head: owner, form: null });
  const name = rest.find(isNameCell);
  if (name !== undefined && !isGroup(last) && (isNameCell(last) || isSecondHalf(rest, rest.length - 1))) {
    const onlyNames = rest.every((cell, at) => isNamePart(cell, at, rest) || partyOf(cell) !== null);
    if (onlyNames && rest.length === 2 && isRealm(last) && modifiers.length === 1 && !phrase.possessive)
      return revise(phrase, { type: "PARTY", parties: modifiers, modifiers: [], place: true });
    if (onlyNames)
      return revise(phrase, {
        type: "PERSON",
        parties: modifiers.slice(-1),
        names: nameOf(phrase.cells.filter((cell) => cell.start >= name.start)),
      });
  }
  if (isOrgan(last) && modifiers.length === 1 && !rest.some(isGroup))
    return revise(phrase, { type: "GOVERNMENT", parties: modifiers, modifiers });
  return revise(phrase, { modifiers, nonState: rest.some(isGroup), pair: parts.ownedByBoth });
}

/** "the Slovak Republic". */
const isRealm = kind(new Set(["republic", "federation", "kingdom", "confederation", "sultanate", "emirate"]));

/** "the prime minister's office", "[a state]'s security council". */
const isOrgan = kind(new Set(["office", "council"]));

/** The owner of a phrase and the parties that its words name, each once. */
function withParties(possessor: PartyCode[], rest: Cell[]): PartyCode[] {
  const found = [...possessor];
  for (const cell of rest) {
    const party = partyOf(cell);
    if (party !== null && !found.includes(party)) found.push(party);
  }
  return found;
}

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
  return read.type === "OTHER" && read.cells.length <= 2 && TWO.has(read.lower)
    ? revise(read, { type: "PAIR", pair: true })
    : read;
}

function pronoun(phrase: NounPhrase, only: Cell): NounPhrase {
  if (only.lower === "both") return revise(phrase, { type: "PAIR", pair: true });
  return revise(phrase, {
    type: "PRONOUN",
    head: only.lower,
    plural: ["they", "them", "we", "us"].includes(only.lower),
  });
}
