import type { Claimant, ClaimantKind } from "@demarche/domain";
import { findAgencies } from "../credits/find-agencies.ts";
import type { Mention } from "../foundation/prepared-text.ts";
import { demonymOf, partyName } from "../gazetteer/lexicon.ts";
import { KIND_ROWS } from "./reporting.data.ts";
import type { Context, Phrase } from "./subject.ts";

const KINDS: ReadonlyMap<string, ClaimantKind> = new Map(
  [...KIND_ROWS].reverse().flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);
const ORDER = KIND_ROWS.map(([kind]) => kind);
const OFFICIAL_KINDS: ReadonlySet<ClaimantKind> = new Set(["GOVERNMENT", "MILITARY"]);
const UNNAMED_OFFICE =
  /^(?:ministry|government|authorities|officials?|embassy|administration|statement|office|military|army|forces|spokes(?:man|woman|person)|president|state|parliament)$/;

function wordsOf(context: Context, phrase: Phrase): string[] {
  return context.sentence.tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
}

function textOf(context: Context, phrase: Phrase): string {
  const { tokens } = context.sentence;
  const from =
    ["the", "a", "an"].includes(tokens[phrase.from]?.lower ?? "") && phrase.to - phrase.from > 1
      ? phrase.from + 1
      : phrase.from;
  const first = tokens[from];
  const last = tokens[phrase.to - 1];
  return first && last ? context.text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}

/** Kind by the words of the name; the earliest row of the lexicon that any of them is in. */
export function kindByWords(words: string[]): ClaimantKind | null {
  const kinds = words.flatMap((word) => KINDS.get(word) ?? []);
  return kinds.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0] ?? null;
}

function personKind(person: Mention, words: string[]): ClaimantKind {
  const byWords = kindByWords(words);
  if (byWords === "NGO" || byWords === "ANALYST") return byWords;
  const office = person.office?.class;
  if (office === "MILITARY") return "MILITARY";
  if (office === "LOCAL") return "LOCAL_OFFICIAL";
  if (office === "IGO_HEAD") return "IGO";
  return byWords === "MEDIA" || byWords === null ? "GOVERNMENT" : byWords;
}

function fromPerson(context: Context, phrase: Phrase, person: Mention): Claimant {
  const name = person.form === "SURNAME" ? person.name : textOf(context, phrase);
  return { name, kind: personKind(person, wordsOf(context, phrase)), party: person.party, via: null };
}

/** "Iranian media", "state TV": the country of the outlet is its party. */
function fromMedia(context: Context, phrase: Phrase, state: Mention | undefined, words: string[]): Claimant {
  const official = words.includes("state") || words.includes("official");
  const kind = official ? "STATE_MEDIA" : "MEDIA";
  const generic = words.includes("media") && !words.includes("state") && state?.party;
  const name = generic && state?.party ? `${demonymOf(state.party)} media` : textOf(context, phrase);
  return { name, kind, party: state?.party ?? null, via: null };
}

function fromState(context: Context, phrase: Phrase, state: Mention, kind: ClaimantKind | null): Claimant {
  const party = state.party;
  const words = wordsOf(context, phrase);
  const office = words.some((word) => UNNAMED_OFFICE.test(word)) || kind === null;
  const resolved = kind ?? "GOVERNMENT";
  const spoken = office && (OFFICIAL_KINDS.has(resolved) || kind === null) && party !== null;
  return { name: spoken ? partyName(party) : textOf(context, phrase), kind: resolved, party, via: null };
}

/** Who the phrase names: name, kind and the party that they speak for. Null for an empty phrase. */
export function toClaimant(context: Context, phrase: Phrase): Claimant | null {
  const inside = context.mentions.filter((mention) => mention.from >= phrase.from && mention.to <= phrase.to);
  const words = wordsOf(context, phrase);
  const person = inside.find((mention) => mention.kind === "PERSON" && mention.name !== "");
  const group = inside.find((mention) => mention.kind === "GROUP");
  const igo = inside.find((mention) => mention.kind === "IGO");
  const state = inside.find(
    (mention) => (mention.kind === "STATE" || mention.kind === "FORCE") && mention.party !== null,
  );
  const kind = kindByWords(words);
  const outlet =
    findAgencies(context.sentence.tokens.slice(phrase.from, phrase.to)).length > 0 ||
    (kind === "MEDIA" && !words.includes("security"));
  if (person && !outlet) return fromPerson(context, phrase, person);
  if (outlet) return fromMedia(context, phrase, state, words);
  if (kind === "NGO") return named(context, phrase, "NGO", null);
  if (igo) return named(context, phrase, "IGO", igo.party);
  if (group) return named(context, phrase, "ARMED_GROUP", null);
  if (state?.kind === "FORCE") return named(context, phrase, "MILITARY", state.party);
  if (state) return fromState(context, phrase, state, kind);
  const ground = inside.find((mention) => mention.kind === "TERRITORY")?.country ?? null;
  return named(
    context,
    phrase,
    kind ?? "UNATTRIBUTED",
    kind === "GOVERNMENT" || kind === "LOCAL_OFFICIAL" ? ground : null,
  );
}

function named(context: Context, phrase: Phrase, kind: ClaimantKind, party: string | null): Claimant | null {
  const name = textOf(context, phrase);
  return name === "" ? null : { name, kind, party, via: null };
}
