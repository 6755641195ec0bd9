import type { Claimant, PartyCode, VictimClass } from "@demarche/domain";
import type { PreparedText, Sentence } from "../foundation/prepared-text.ts";
import { loserOf } from "../incidents/loser.ts";
import { isAddedToToll } from "./added-to-toll.ts";
import { combatantClass } from "./combatants.ts";
import { isLossOnly } from "./counted.ts";
import type { Harm } from "./harm.ts";
import { officerClass } from "./officers.ts";
import { ownMen } from "./own-men.ts";
import { passengersOf } from "./passengers.ts";
import { roleBefore } from "./role-before.ts";
import { VICTIM_WORDS } from "./victim-lexicon.ts";

export type People = { victimClass: VictimClass; nationality: PartyCode | null };
/** One harm of a sentence with the harm told before it. `listed`: in the same sentence. */
export type Telling = { sentence: Sentence; harm: Harm; before: Harm | undefined; listed: boolean };

type Input = { prepared: PreparedText; police: boolean; telling: Telling; claimant: Claimant | null };

const DEMOGRAPHIC: readonly VictimClass[] = ["CHILD", "WOMAN", "MAN", "TOTAL"];

const JOINT = /^(?:and|,|with|while)$/;
const ABOUT = /^(?:about|around|some|nearly|almost|another|at|least|more|than|over|a|further)$/;

/** The figure stands right behind an "and" or a comma. */
function isJoined({ tokens }: Sentence, { counted }: Harm): boolean {
  let at = counted.from - 1;
  while (ABOUT.test(tokens[at]?.lower ?? "")) at -= 1;
  return JOINT.test(tokens[at]?.lower ?? "");
}

/** "killed nine soldiers, bringing the toll to 31": a toll is of everybody. */
const isToll = ({ tokens }: Sentence, { counted, tie, triggerFrom, triggerTo }: Harm): boolean =>
  tie === "NOUN" &&
  counted.bare &&
  tokens.slice(triggerFrom, triggerTo).some(({ lower }) => /^(?:toll|dead|deaths|fatalities|number)$/.test(lower));

/** "27 troops died, 33 were wounded": a bare figure right behind, never one that would make fighters of people (R15). */
const isElliptic = ({ sentence, harm, before, listed }: Telling): boolean =>
  listed &&
  (harm.counted.bare || (isLossOnly(harm.counted) && isJoined(sentence, harm))) &&
  harm.tie !== "SUBSET" &&
  !isToll(sentence, harm) &&
  before?.counted.victimClass !== "MILITANT";

/** "the mayor and three others", under one verb: those are others than the one told before. */
const isBesideOne = ({ harm, before }: Telling): boolean =>
  harm.counted.others &&
  before !== undefined &&
  before.triggerFrom === harm.triggerFrom &&
  before.counted.person !== null &&
  before.counted.figure.value === 1;

/** "wounded three others": of the same kind as those counted right before, unless that was an age or a sex. */
function inherited(telling: Telling): People {
  const { harm, before } = telling;
  const { victimClass, nationality } = harm.counted;
  if (
    !(harm.counted.others || isElliptic(telling)) ||
    !before ||
    before.tie === "SUBSET" ||
    isBesideOne(telling) ||
    victimClass !== "TOTAL" ||
    DEMOGRAPHIC.includes(before.counted.victimClass)
  )
    return { victimClass, nationality };
  return { victimClass: before.counted.victimClass, nationality: nationality ?? before.counted.nationality };
}

const APPOSED_REACH = 9;

/** "Ann Example, 27, a sergeant,": the trade told between commas behind the name. */
function apposed({ tokens }: Sentence, from: number): VictimClass | null {
  if (tokens[from]?.text !== ",") return null;
  for (const { lower, capital } of tokens.slice(from + 1, from + APPOSED_REACH)) {
    if (/^(?:was|were|had|has|died|who|and|of|killed)$/.test(lower)) return null;
    if (capital) return null;
    if (/^(?:senior|junior|minor)$/.test(lower)) continue;
    const trade = VICTIM_WORDS.get(lower);
    if (trade && trade !== "TOTAL") return trade;
  }
  return null;
}

const ADULT = 18;

/** One named person: by office, else by the pronoun that the sentence uses. */
function namedClass(input: Pick<Input, "prepared">, sentence: Sentence, harm: Harm): VictimClass {
  const { counted } = harm;
  const person = (input.prepared.mentionsBySentence[sentence.index] ?? []).find(
    (mention) => mention.kind === "PERSON" && mention.from < counted.to && mention.to > counted.from,
  );
  const office = person?.office?.class;
  if (office === "MILITARY") return "MILITARY";
  if (office && office !== "OTHER") return "OFFICIAL";
  if (counted.person?.years !== null && (counted.person?.years ?? ADULT) < ADULT) return "CHILD";
  const trade = roleBefore(sentence.tokens, counted.from) ?? apposed(sentence, counted.to);
  if (trade) return trade;
  if (harm.tie === "OBJECT" || harm.tie === "NOUN") return "TOTAL";
  const words = new Set(sentence.tokens.slice(counted.to).map((token) => token.lower));
  if (words.has("her") || words.has("she")) return "WOMAN";
  return words.has("his") || words.has("he") ? "MAN" : "TOTAL";
}

/** "three of its soldiers", "nine of its men", told by a government or an armed group: the speaker's own. */
function ownPeople(people: People, input: { sentence: Sentence; harm: Harm; claimant: Claimant | null }): People {
  const { claimant, harm, sentence } = input;
  const words = sentence.tokens.slice(Math.max(0, harm.counted.from - 1), harm.counted.to).map((token) => token.lower);
  if (!claimant || !words.some((word) => word === "its" || word === "our")) return people;
  if (claimant.kind === "ARMED_GROUP")
    return ["TOTAL", "MAN"].includes(people.victimClass) ? { ...people, victimClass: "MILITANT" } : people;
  const official = claimant.kind === "GOVERNMENT" || claimant.kind === "MILITARY";
  if (!official) return people;
  const victimClass = people.victimClass === "MAN" && words.includes("men") ? "MILITARY" : people.victimClass;
  return { victimClass, nationality: people.nationality ?? claimant.party };
}

const LOST = /^(?:lost|loses|losing)$/;

/** "Chad lost nine soldiers": they are Chad's. */
function lostBy({ prepared, telling, claimant }: Input, victimClass: VictimClass): PartyCode | null {
  const { sentence, harm } = telling;
  const { counted, triggerFrom: from, triggerTo } = harm;
  const uniformed = victimClass === "MILITARY" || victimClass === "POLICE";
  if (!uniformed || !LOST.test(sentence.tokens[from]?.lower ?? "")) return null;
  const mentions = prepared.mentionsBySentence[sentence.index] ?? [];
  return loserOf({ sentence, mentions, claimant, from, to: Math.max(counted.to, triggerTo) });
}

/** Whom a figure without a name counts: those aboard, those counted before, or whoever the speaker calls its own. */
function counts({ prepared, telling, claimant }: Input): People {
  const { sentence, harm } = telling;
  const mentions = prepared.mentionsBySentence[sentence.index] ?? [];
  const aboard = passengersOf({ tokens: sentence.tokens, mentions, harm });
  return aboard ?? ownPeople(inherited(telling), { sentence, harm, claimant });
}

/** Who the people are whom a figure counts: by their own words, by those counted before, by whoever speaks of them. */
export function peopleOf(input: Input): People {
  const { telling, police } = input;
  const { sentence, harm } = telling;
  const { counted } = harm;
  const told = counted.named ? { victimClass: namedClass(input, sentence, harm), nationality: null } : counts(input);
  const tokens = sentence.tokens.slice(counted.from, counted.to);
  const side = { prepared: input.prepared, sentence, harm, lostBy: lostBy(input, "MILITARY") };
  const own = combatantClass({ ...side, victimClass: told.victimClass });
  const nationality = told.nationality ?? lostBy(input, own);
  const victimClass = officerClass({ tokens, victimClass: own, police });
  const men = ownMen(telling, input.claimant);
  if (men) return { nationality: nationality ?? input.claimant?.party ?? null, victimClass: men };
  const added = victimClass === "TOTAL" && isAddedToToll(sentence, harm);
  return { nationality, victimClass: added ? "STATUS_UNKNOWN" : victimClass };
}
