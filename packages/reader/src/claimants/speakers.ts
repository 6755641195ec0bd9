import type { Claimant } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import type { Context, Phrase } from "./context.ts";
import { leadPhrase } from "./lead.ts";
import { PRONOUNS } from "./reporting.data.ts";
import { toClaimant } from "./to-claimant.ts";

const SUBJECT_REACH = 5;
const DENIAL_REACH = 12;
const isDenial = kind(/^(?:denies|denied|rejects|rejected|dismisses|dismissed|disputes|disputed)$/);
const PERSONAL = new Set(["he", "she"]);
const HEADS = new Set(
  "statement source sources official officials spokesman spokesperson spokeswoman ministry minister group agency report monitor observatory army military mayor governor president police government department office hospital coalition service commission organisation organization charity network union council rebels".split(
    " ",
  ),
);
const POINTING = new Set(["the", "its", "their", "this", "that", "same"]);
/** Heads that only ever point back at what was just told of. */
const RECORDS = new Set(["statement", "report", "source"]);

/** People and records of a body that speaks: "its researchers have confirmed". */
const OWN_STAFF =
  /^(?:researchers|investigators|monitors|observers|teams?|staff|analysts|experts|medics|doctors|volunteers|workers|correspondents?|reporters?|crews?)$/;

const holdsPerson = (context: Context, { from, to }: Phrase): boolean =>
  context.mentions.some(
    (mention) => mention.kind === "PERSON" && mention.name !== "" && mention.from >= from && mention.to <= to,
  );

const ONE =
  /^(?:nurse|doctor|medic|surgeon|resident|witness|villager|shopkeeper|official|spokes(?:man|woman|person)|diplomat|survivor|relative|neighbou?r|farmer|driver|teacher|student|officer|soldier|commander|analyst|expert|mayor|governor|lawmaker|source|man|woman|mother|father|brother|sister|director|minister|president)$/;

/** "a nurse at the hospital": one person without a name. */
const isOnePerson = ({ sentence: { tokens } }: Context, { from, to }: Phrase): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ lower: word }, at) => ONE.test(word) && /^(?:a|an|another|his|her)$/.test(articleBefore(tokens, from + at)),
    );

const articleBefore = (tokens: Token[], noun: number): string => {
  for (let at = noun - 1; at >= noun - 4; at -= 1)
    if (/^(?:a|an|another|his|her)$/.test(lower(tokens, at))) return lower(tokens, at);
  return "";
};

/** "Ana Rojas, a farmer": two names in capitals in front of what the person is. */
const isNamedWitness = (claimant: Claimant): boolean =>
  (claimant.kind === "WITNESS" || claimant.kind === "UNATTRIBUTED") &&
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}|$)/u.test(claimant.name);

/** "the mayor of Oldtown, Ana Rojas": an office of one person and a name that is no place or body. */
function isNamedOfficial({ sentence: { tokens }, mentions }: Context, { from, to }: Phrase): boolean {
  if (!tokens.slice(from, to).some(({ lower: word }) => ONE.test(word))) return false;
  const inside = mentions.filter((mention) => mention.kind !== "PERSON" && mention.from < to && mention.to > from);
  const other = (at: number): boolean => inside.some((mention) => mention.from <= at && mention.to > at);
  const isName = (at: number): boolean => at < to && tokens[at]?.capital === true && !other(at);
  for (let at = from; at + 1 < to; at += 1)
    if (isName(at) && isName(at + 1) && !ONE.test(lower(tokens, at)) && !ONE.test(lower(tokens, at + 1))) return true;
  return false;
}

/** Who has spoken so far, for "he said", "the ministry added" and a surname alone. One a text. */
export class Speakers {
  private last: Claimant | null = null;
  private heardIn = -1;
  private lastPerson: Claimant | null = null;
  private lastBody: Claimant | null = null;
  private readonly byHead = new Map<string, Claimant>();
  private readonly bySurname = new Map<string, Claimant>();

  /** Whoever spoke last. */
  get latest(): Claimant | null {
    return this.last;
  }

  remember(context: Context, phrase: Phrase, claimant: Claimant): void {
    const { tokens } = context.sentence;
    const named = tokens.slice(phrase.from, phrase.to);
    const person =
      holdsPerson(context, phrase) ||
      isNamedWitness(claimant) ||
      isNamedOfficial(context, phrase) ||
      isOnePerson(context, phrase);
    this.last = claimant;
    this.heardIn = context.sentence.index;
    if (person) this.lastPerson = claimant;
    else this.lastBody = claimant;
    for (const { lower: word } of named) if (HEADS.has(word)) this.byHead.set(word, claimant);
    if (!person) return;
    for (const { lower: word, capital } of named)
      if (capital && word.length > 2 && !this.bySurname.has(word)) this.bySurname.set(word, claimant);
  }

  /** Whoever a sentence is about: "Governor X came to the site." makes the next "she" that governor. */
  pass(context: Context): void {
    this.passDenial(context);
    const subject = context.mentions.find(
      ({ kind, name, from }) => kind === "PERSON" && name !== "" && from < SUBJECT_REACH,
    );
    if (!subject) return;
    const surname = lower(context.sentence.tokens, subject.to - 1);
    this.lastPerson = this.bySurname.get(surname) ?? toClaimant(context, subject) ?? this.lastPerson;
  }

  /** "The ministry denies that it shot first." makes the next "it" that ministry. */
  private passDenial(context: Context): void {
    const { tokens } = context.sentence;
    const at = tokens.slice(0, DENIAL_REACH).findIndex(isDenial);
    const lead = at > 0 ? leadPhrase(context, at) : null;
    const claimant = lead && !holdsPerson(context, lead) ? toClaimant(context, lead) : null;
    if (claimant && claimant.kind !== "UNATTRIBUTED") this.lastBody = claimant;
  }

  /** Whose "its" or "his" account it is. */
  owner(possessive: string): Claimant | null {
    return (/^(?:his|her)$/.test(possessive) ? this.lastPerson : this.last) ?? this.last;
  }

  /** The speaker that a pronoun, a pointing noun or a surname stands for; null where it stands for nobody known. */
  meant(context: Context, phrase: Phrase): Claimant | null {
    const { tokens } = context.sentence;
    const words = tokens.slice(phrase.from, phrase.to);
    const [first, second] = words;
    if (!first) return null;
    if (words.length === 1 && PRONOUNS.has(first.lower)) return this.pronoun(context, phrase.from);
    if (words.length === 1 && first.capital) return this.bySurname.get(first.lower) ?? null;
    if (!POINTING.has(first.lower) || words.length > 3 || !second) return null;
    const head = lower(tokens, phrase.to - 1);
    if (/^(?:its|their)$/.test(first.lower) && OWN_STAFF.test(head)) return this.lastBody;
    if (words.length === 3 && tokens.slice(phrase.from + 1, phrase.to).some(({ capital }) => capital)) return null;
    return this.byHead.get(head) ?? (RECORDS.has(head) ? this.latest : null);
  }

  private pronoun(context: Context, at: number): Claimant | null {
    if (this.heardIn === context.sentence.index && this.last) return this.last;
    const personal = PERSONAL.has(lower(context.sentence.tokens, at));
    const lead = leadPhrase(context, at);
    const subject = lead ? (this.meantBy(context, lead) ?? toClaimant(context, lead)) : null;
    const fits = lead && subject && subject.kind !== "UNATTRIBUTED" && holdsPerson(context, lead) === personal;
    if (fits) return subject;
    return (personal ? this.lastPerson : this.lastBody) ?? this.latest;
  }

  private meantBy(context: Context, lead: Phrase): Claimant | null {
    return lead.to - lead.from === 1 && PRONOUNS.has(lower(context.sentence.tokens, lead.from))
      ? null
      : this.meant(context, lead);
  }
}
