import type { Claimant, ClaimantKind, PartyCode } from "@demarche/domain";
import type { Mention, PreparedText, Sentence } from "../foundation/prepared-text.ts";
import type { Attribution } from "./attribution.ts";
import { owned } from "./claimant-name.ts";
import { likeClaimant } from "./like-claimant.ts";

type Input = { prepared: PreparedText; sentence: Sentence; spoken: Attribution; recent: Recent | null };
/** The state's voice heard last, and in which sentence. */
export type Recent = { party: PartyCode; sentence: number };

const LOCAL: ReadonlySet<ClaimantKind> = new Set(["LOCAL_OFFICIAL", "MEDICAL"]);
const STATELY: ReadonlySet<ClaimantKind> = new Set(["GOVERNMENT", "MILITARY"]);
const PLACES: ReadonlySet<Mention["kind"]> = new Set(["ADMIN1", "CITY", "TERRITORY"]);
const OWN = new Set(["its", "their"]);
const OWN_NAME = /^(?:its|their)\s+/i;
const AREA = /^(?:province|city|town|region|district|area|village|governorate|county)$/;
/** Offices that a text names without their state where it has just named that state. */
const OFFICE = /\b(?:ministry|minister|president|government|army|military|premier|junta|cabinet|parliament)\b/i;
const SEAT_REACH = 3;
const BACK = 3;
const RECENT = 3;
const DATELINE = 14;

const mentionsOf = ({ prepared }: Input, index: number): Mention[] => prepared.mentionsBySentence[index] ?? [];

/** "officials in X": a place inside the speaker's name or right behind it. */
function seat(input: Input): PartyCode | null {
  const { sentence, spoken } = input;
  const seated = mentionsOf(input, sentence.index).find(
    ({ kind, form, from }) =>
      (PLACES.has(kind) || form === "CAPITAL") && from >= spoken.from && from <= spoken.to + SEAT_REACH,
  );
  return seated?.country ?? null;
}

/** "police in the province": the place that the text named last. */
function lastPlace(input: Input): PartyCode | null {
  const { sentence, spoken } = input;
  const words = sentence.tokens.slice(spoken.from, spoken.to);
  if (!words.some(({ lower }) => AREA.test(lower))) return null;
  for (let back = 0; back <= BACK; back += 1) {
    const named = mentionsOf(input, sentence.index - back).filter(
      ({ kind, from }) => PLACES.has(kind) && (back > 0 || from < spoken.from),
    );
    const place = named.at(-1);
    if (place) return place.country;
  }
  return null;
}

/** "Its army said": the state that the text named last before it, as the subject of the sentence before. */
function owner(input: Input): PartyCode | null {
  const { sentence, spoken } = input;
  if (!OWN.has(sentence.tokens[spoken.from]?.lower ?? "")) return null;
  const isState = ({ kind, form, party }: Mention): boolean => kind === "STATE" && form !== "DEMONYM" && party !== null;
  const own = mentionsOf(input, sentence.index).filter((mention) => isState(mention) && mention.to <= spoken.from);
  return own.at(-1)?.party ?? mentionsOf(input, sentence.index - 1).find(isState)?.party ?? null;
}

/** "CITY, Country (Agency) —": where the report is from. */
function dateline(input: Input): PartyCode | null {
  const first = input.prepared.sentences.find(({ zone }) => zone === "BODY");
  const dash =
    first?.tokens.slice(0, DATELINE).findIndex(({ text }) => text === "—" || text === "–" || text === "-") ?? -1;
  if (!first || dash < 1 || first.tokens.slice(0, dash).some(({ kind, capital }) => kind === "word" && !capital))
    return null;
  return mentionsOf(input, first.index).find(({ from, country }) => from < dash && country !== null)?.country ?? null;
}

/** "the defence minister": of the state whose voice was heard just before, else of where the report is from. */
function established(input: Input): PartyCode | null {
  const { recent, sentence, spoken } = input;
  if (!OFFICE.test(spoken.claimant.name)) return null;
  const near = recent && sentence.index - recent.sentence <= RECENT ? recent.party : null;
  return near ?? dateline(input);
}

function ofState(claimant: Claimant, party: PartyCode): Claimant {
  const bare = claimant.name.replace(OWN_NAME, "");
  const named = /\p{Lu}/u.test(bare) || !OFFICE.test(bare);
  return likeClaimant(claimant, {
    name: OWN_NAME.test(claimant.name) || !named ? owned(party, bare) : claimant.name,
    party,
  });
}

/** The speaker with the state that it belongs to by the words around its name; unchanged where none tell. */
export function partyInContext(input: Input): Claimant {
  const { claimant } = input.spoken;
  if (STATELY.has(claimant.kind)) {
    const seated = owner(input) ?? seat(input);
    const party = seated ?? established(input);
    return party ? ofState(claimant, party) : claimant;
  }
  if (!LOCAL.has(claimant.kind)) return claimant;
  return likeClaimant(claimant, { party: owner(input) ?? seat(input) ?? lastPlace(input) });
}
