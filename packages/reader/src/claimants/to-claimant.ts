import type { Claimant, ClaimantKind, PartyCode } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Mention } from "../foundation/prepared-text.ts";
import { kindByWords } from "./claimant-kind.ts";
import { bodyName, mediaName, textOf } from "./claimant-name.ts";
import { type Context, type Phrase, textAt } from "./context.ts";
import { GROUP_ENDINGS, RULING_GROUPS } from "./kinds.data.ts";
import { outletIn } from "./outlets.ts";
import { withoutRecord } from "./records.ts";

type Named = { context: Context; phrase: Phrase; words: string[]; inside: Mention[]; kind: ClaimantKind | null };

const STATELY: ReadonlySet<ClaimantKind | null> = new Set(["GOVERNMENT", "MILITARY", "LOCAL_OFFICIAL", "MEDICAL"]);
/** "Iran-backed", "Britain-based": a state that the one who speaks is not of. */
const TIED =
  /^(?:backed|led|aligned|linked|allied|occupied|based|born|sponsored|supported|funded|affiliated|administered|controlled|held|trained|armed)$/;
const RUN = /^(?:run|led|controlled|affiliated|held|governed|appointed|aligned)$/;

const followedBy = (context: Context, mention: Mention, pattern: RegExp): boolean =>
  textAt(context.sentence.tokens, mention.to) === "-" && pattern.test(lower(context.sentence.tokens, mention.to + 1));

function mentionsIn(context: Context, { from, to }: Phrase): Mention[] {
  return context.mentions.filter(
    (mention) =>
      mention.from >= from &&
      mention.to <= to &&
      !(mention.kind === "STATE" && followedBy(context, mention, TIED)) &&
      !(mention.kind === "GROUP" && followedBy(context, mention, RUN)),
  );
}

const stateIn = (inside: Mention[]): Mention | undefined =>
  inside.find(({ kind, party }) => (kind === "STATE" || kind === "FORCE") && party !== null);

function personKind(person: Mention, kind: ClaimantKind | null): ClaimantKind {
  if (kind === "NGO" || kind === "ANALYST") return kind;
  const office = person.office?.class;
  if (office === "MILITARY") return "MILITARY";
  if (office === "LOCAL") return "LOCAL_OFFICIAL";
  if (office === "SPOKESPERSON" || office === "OTHER" || office === "IGO_HEAD") return kind ?? "GOVERNMENT";
  return kind === "MEDIA" || kind === null || kind === "ARMED_GROUP" ? "GOVERNMENT" : kind;
}

function fromPerson({ context, phrase, inside, kind }: Named, person: Mention): Claimant {
  const name = person.form === "SURNAME" && phrase.to - phrase.from === 1 ? person.name : textOf(context, phrase);
  const igo = inside.find((mention) => mention.kind === "IGO");
  if (igo && kind !== "ANALYST") return { name, kind: "IGO", party: igo.party, via: null };
  const party = person.party ?? stateIn(inside)?.party ?? null;
  const group = inside.find((mention) => mention.kind === "GROUP");
  if (group && party === null)
    return ofGroup({ name, group, official: kind === "GOVERNMENT" && RULING_GROUPS.has(group.name) });
  return { name, kind: personKind(person, kind), party, via: null };
}

function ofGroup({ name, group, official }: { name: string; group: Mention; official: boolean }): Claimant {
  const party = official ? (RULING_GROUPS.get(group.name) ?? null) : null;
  return { name, kind: official ? "GOVERNMENT" : "ARMED_GROUP", party, via: null };
}

/** "Iranian media", "state TV": the country of the outlet is its party. */
function fromMedia(named: Named, owner: PartyCode | null): Claimant {
  const { context, phrase, words, inside } = named;
  const state = stateIn(inside)?.party ?? owner;
  const official = owner !== null || words.includes("state") || words.includes("official");
  const name = mediaName({ context, phrase, words, state });
  return { name, kind: official ? "STATE_MEDIA" : "MEDIA", party: state, via: null };
}

/** Who sits in a capital without speaking for it. */
const GUESTS = /^(?:diplomats?|ambassadors?|embassy|envoys?|consulate|source|sources|correspondent)$/;

/** "the Xish rebels", "residents in X": a state in the name that they don't speak for. */
function fromState({ context, phrase, kind }: Named, state: Mention): Claimant {
  const { tokens } = context.sentence;
  const people =
    state.form === "DEMONYM" && kind === null && state.text.endsWith("s") && lower(tokens, phrase.from) !== "the";
  if (people) return { name: textOf(context, phrase), kind: "WITNESS", party: null, via: null };
  const guest =
    lower(tokens, state.from - 1) === "in" &&
    tokens.slice(phrase.from, phrase.to).some(({ lower: word }) => GUESTS.test(word));
  const party = guest ? null : state.party;
  if (party === null || (kind !== null && !STATELY.has(kind)))
    return {
      name: textOf(context, phrase),
      kind: kind ?? "GOVERNMENT",
      party: kind === "ARMED_GROUP" ? null : party,
      via: null,
    };
  return { name: bodyName({ context, phrase, state, party }), kind: kind ?? "GOVERNMENT", party, via: null };
}

function byMention(named: Named): Claimant | null {
  const { context, phrase, inside, kind } = named;
  const name = textOf(context, phrase);
  const igo = inside.find((mention) => mention.kind === "IGO");
  const group = inside.find((mention) => mention.kind === "GROUP");
  const state = stateIn(inside);
  if (igo && kind !== "MEDICAL") return { name, kind: "IGO", party: igo.party, via: null };
  if (kind === "NGO") return { name, kind, party: null, via: null };
  if (group) return ofGroup({ name, group, official: kind === "GOVERNMENT" && RULING_GROUPS.has(group.name) });
  if (state?.kind === "FORCE") return { name, kind: "MILITARY", party: state.party, via: null };
  return state ? fromState(named, state) : null;
}

/** Whether the name ends as armed groups' names do: "X Liberation Army". */
const isGroupName = ({ context, phrase, inside }: Named): boolean =>
  !stateIn(inside)?.party && GROUP_ENDINGS.test(textOf(context, phrase));

function byWords({ context, phrase, inside, kind }: Named): Claimant | null {
  const name = textOf(context, phrase);
  if (/^(?:agency|network|paper|outlet)$/.test(name)) return { name, kind: "MEDIA", party: null, via: null };
  const stately = kind === "GOVERNMENT" || kind === "LOCAL_OFFICIAL";
  const ground = stately ? (inside.find((mention) => mention.kind === "TERRITORY")?.country ?? null) : null;
  const person = kind === null && /^\p{Lu}[\p{L}'’-]+ (?:\p{L}+ )?\p{Lu}/u.test(name);
  return name === "" ? null : { name, kind: kind ?? (person ? "WITNESS" : "UNATTRIBUTED"), party: ground, via: null };
}

/** Who the phrase names: name, kind and the party that they speak for. Null for an empty phrase. */
export function toClaimant(context: Context, whole: Phrase): Claimant | null {
  const phrase = withoutRecord(context, whole);
  if (!phrase) return null;
  const tokens = context.sentence.tokens.slice(phrase.from, phrase.to);
  const words = tokens.map((token) => token.lower);
  const inside = mentionsIn(context, phrase);
  const named: Named = { context, phrase, words, inside, kind: kindByWords(words) };
  const person = inside.find((mention) => mention.kind === "PERSON" && mention.name !== "");
  if (person) return fromPerson(named, person);
  const outlet = named.kind === "MEDIA" || named.kind === null ? outletIn(tokens) : null;
  if (named.kind === "MEDIA" || outlet) return fromMedia(named, outlet?.state ?? null);
  if (isGroupName(named)) return { name: textOf(context, phrase), kind: "ARMED_GROUP", party: null, via: null };
  return byMention(named) ?? byWords(named);
}
