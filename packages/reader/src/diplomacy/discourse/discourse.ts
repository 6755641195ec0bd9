import type { PartyCode } from "@demarche/domain";
import { nth } from "../../foundation/nth.ts";
import { SHARED_CAPITALS } from "../lexicon/capitals.data.ts";
import { SAYING } from "../lexicon/words.data.ts";
import { placeParties } from "../syntax/attach.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import { Envoys, type Mission } from "./envoys.ts";
import { Matter } from "./matter.ts";
import { isOnlyHolder, learnParty, type Names, type Posting, partyOfNames } from "./names.ts";
import { regimeOf, stateOfLed } from "./regimes.ts";
import { isPlaced, isSubordinate, openingOf, severalOf } from "./setting.ts";
import { CONTACTS, type ToldAct } from "./told-act.ts";
import { ToldSoFar } from "./told-so-far.ts";
import { isArmed, isOfStrangers, isStranger, isViolence, raiderOf } from "./violence.ts";

const AGENTS = new Set(["PARTY", "GOVERNMENT", "OFFICIAL", "PERSON", "PAIR"]);
const THINGS = new Set(["it", "they", "which", "who", "we", "them", "itself"]);
const PEOPLE = new Set(["he", "she", "him", "her", "i"]);
const COUNTERPARTS = new Set(["counterpart", "opposite number", "colleague", "host"]);
const OUTLETS = /agency|media|television|newspaper|broadcaster|parliament|state|capital|army|military|forces/;
/** "Moscow's answer was swift. It …": whose they are goes on to act. */
const REACTIONS = /^(?:answer|response|reaction|reply|retaliation|move|decision|action|step|patience|anger|message)s?$/;
const DECISIONS = /^(?:decision|move|order|plan|intention|step|threat|refusal|vow|pledge|bid|agreement)$/;

const NONE: PartyCode[] = [];
const OFFICES = /minister|president|premier|secretary|chancellor/;

/** "Secretary of State [name] and Defense Secretary [name]": the second serves the state of the first. */
const isCabinet = ({ type, head, parties }: NounPhrase): boolean =>
  type === "OFFICIAL" &&
  parties.length === 0 &&
  /secretary|defen[cs]e|interior|finance|trade|adviser|advisor|chief/.test(head);

function addAll(parties: PartyCode[], more: readonly PartyCode[]): void {
  for (const party of more) if (!parties.includes(party)) parties.push(party);
}

/** What a reader of the text has in mind at a point of it: who was spoken of last, and between whom the matter is. */
export class Discourse extends ToldSoFar {
  private readonly names: Names;
  /** States by how often the text names them. */
  readonly states: readonly PartyCode[];
  private agents: PartyCode[] = [];
  /** Who acts in the main clause of the sentence: whom the next one goes on with. */
  private main: PartyCode[] | null = null;
  /** Null until someone was spoken of. */
  private person: PartyCode[] | null = null;
  private readonly titles = new Map<string, PartyCode[]>();
  /** Whom "they" means: those last spoken of together, or the last agent. */
  private group: PartyCode[] = [];
  /** Relations spoken of last, which "them" may mean. */
  private ties: { phrase: NounPhrase; at: number } | null = null;
  private readonly matter: Matter;
  private readonly envoys: Envoys;
  private speaker: PartyCode[] = [];
  /** State of an official whom the sentence before spoke of without a name. */
  private unnamed: PartyCode | null = null;
  /** Who did the violence told of last; null where no state did. */
  doer: PartyCode | null = null;
  /** "In Quito, officials …": whose officials they are. */
  openingParties: readonly PartyCode[] = [];
  private placeHere: PartyCode | null = null;
  private placeBefore: PartyCode | null = null;
  /** Units of the sentence whose envoys are noted. */
  private noted = 0;

  /** The state of the report's dateline, where it is one of the two sides. */
  private readonly home: PartyCode | null;

  constructor(input: { names: Names; ranking: PartyCode[]; home: PartyCode | null }) {
    super();
    this.home = input.home;
    this.names = input.names;
    this.envoys = new Envoys(input.names);
    this.states = input.ranking;
    this.matter = new Matter(input.ranking);
  }

  /** The two states that the text is mainly about. */
  get dyad(): PartyCode[] {
    return this.matter.dyad;
  }

  get lastAgents(): readonly PartyCode[] {
    return this.agents;
  }

  /** Those last spoken of as doing something together. */
  get lastTogether(): readonly PartyCode[] {
    return this.group;
  }

  enterSentence(units: Unit[], index: number): void {
    this.sentence = index;
    this.agents = this.main ?? this.agents;
    this.main = null;
    this.envoys.enter(index);
    this.noted = 0;
    this.nameTheUnnamed(units);
    this.openingParties = openingOf(units);
    const [opener, topic] = units;
    const topical =
      opener?.kind === "mark" && opener.lower === "for" && topic?.kind === "phrase" && topic.type === "PARTY";
    if (topical && topic.parties.length === 1) this.agents = topic.parties;
    this.notePlaces(units);
    const parties: PartyCode[] = [];
    let joined: PartyCode[] | null = null;
    for (let at = 0; at < units.length; at += 1) {
      const phrase = units[at];
      if (phrase?.kind !== "phrase") continue;
      if (isStranger(phrase)) this.strangerDid = true;
      if (joined === null && phrase.parties.length === 2) joined = phrase.parties;
      this.envoys.rememberMission(phrase);
      if (isPlaced(phrase, nth(units, at - 1))) continue;
      addAll(parties, phrase.parties);
      addAll(parties, phrase.modifiers);
      addAll(parties, phrase.host);
      addAll(parties, this.namedParty(phrase));
    }
    this.matter.enter({ sentence: index, parties, joined });
  }

  /** The place that "there" will mean. */
  private notePlaces(units: Unit[]): void {
    this.placeBefore = this.placeHere;
    for (let at = 0; at < units.length; at += 1) {
      const phrase = units[at];
      const before = nth(units, at - 1);
      if (phrase?.kind !== "phrase" || before?.kind !== "mark" || !["in", "to", "at"].includes(before.lower)) continue;
      const [place] = placeParties(phrase);
      if (place !== undefined) this.placeHere = place;
    }
  }

  /** "had travelled there": the place that the sentence before named last. */
  get there(): PartyCode | null {
    return this.placeBefore;
  }

  /** "Chad's foreign minister has arrived. [Name] landed …": the name belongs to the official before. */
  private nameTheUnnamed(units: Unit[]): void {
    const [first, verb] = units;
    const unnamed = this.unnamed;
    this.unnamed = null;
    if (unnamed === null || first?.kind !== "phrase" || first.type !== "PERSON" || verb?.kind !== "verb") return;
    const full = first.names.some((name) => name.includes(" "));
    if (!full || SAYING.has(verb.lemma) || this.namedParty(first).length > 0) return;
    learnParty({ names: this.names, people: first.names, party: unnamed });
  }

  /** Who says what the sentence quotes: "we" is the speaker. */
  listen(frames: Frame[]): void {
    const saying = frames.find(
      (frame) => SAYING.has(frame.verb.lemma) && frame.subject !== null && AGENTS.has(frame.subject.type),
    );
    this.speaker = saying ? this.partiesOf(saying.subject) : [];
  }

  private namedParty(phrase: NounPhrase): PartyCode[] {
    if (phrase.parties.length > 0 || (phrase.type !== "PERSON" && phrase.type !== "OFFICIAL")) return NONE;
    const party = partyOfNames(this.names, phrase.names);
    return party ? [party] : NONE;
  }

  /** Whom someone named speaks for, as an act of theirs has shown. */
  learnSpeaker(phrase: NounPhrase, party: PartyCode): void {
    if (this.namedParty(phrase).length === 0) learnParty({ names: this.names, people: phrase.names, party });
  }

  /** Who acts, for a subject or an agent; empty where no state does. `exclude`: parties that a pair can't hold. */
  partiesOf(phrase: NounPhrase | null, exclude: PartyCode[] = []): PartyCode[] {
    if (!phrase) return [];
    if (phrase.type === "PARTY" && phrase.members.length > 1 && !phrase.pair) {
      return [...new Set(phrase.members.flatMap((member) => this.partiesOf(member, exclude)))];
    }
    const several = severalOf(phrase, this.group);
    if (several.length > 0) return [...several];
    if (phrase.pair && phrase.parties.length < 2) return this.membersOf(phrase) ?? this.pair(exclude);
    if (phrase.parties.length > 0 && AGENTS.has(phrase.type)) return phrase.parties;
    switch (phrase.type) {
      case "PAIR":
        return this.pair(exclude);
      case "PERSON":
        return this.namedParty(phrase);
      case "ENVOY":
        return phrase.names.length > 0 && /^(?:envoy|emissary|representative)$/.test(phrase.head) ? phrase.parties : [];
      case "OFFICIAL":
        return this.officialParties(phrase);
      case "GOVERNMENT":
        return this.organOf(phrase);
      case "PRONOUN":
        if (phrase.head === "i" && this.speaker.length > 0) return this.speaker;
        if (PEOPLE.has(phrase.head)) return (this.person ?? this.agents).slice(0, 1);
        if (phrase.head === "we" && this.speaker.length > 0) return this.speaker;
        if (phrase.plural && phrase.head !== "we") return this.group.length > 1 ? this.group : this.agents;
        return THINGS.has(phrase.head) ? this.thing(phrase) : [];
      default:
        if (phrase.place && phrase.host[0] && SHARED_CAPITALS.get(phrase.lower) === phrase.host[0]) return phrase.host;
        return DECISIONS.test(phrase.head) ? phrase.modifiers.slice(0, 1) : [];
    }
  }

  /** "the junta", "the ministry": of the one state that has one, of the place that opens the sentence, or of who acted last. */
  private organOf(phrase: NounPhrase): PartyCode[] {
    const led = (name: string): PartyCode | null => partyOfNames(this.names, [name]);
    const regime = regimeOf(phrase, this.names.regimes) ?? stateOfLed(phrase, led);
    if (regime !== null) return [regime];
    return this.openingParties.length > 0 ? [...this.openingParties] : this.agents.slice(0, 1);
  }

  /** "it": who acted last; "the kingdom": of the text's states the one that is a kingdom. */
  private thing({ form }: NounPhrase): PartyCode[] {
    if (form === null) return this.agents.slice(0, 1);
    const fitting = (codes: readonly PartyCode[]): PartyCode[] => codes.filter((code) => form.has(code)).slice(0, 1);
    const near = fitting(this.agents);
    return near.length > 0 ? near : fitting(this.states);
  }

  /** "President [name] and [name]": each by the name, where the text tells whose both are. */
  private membersOf(phrase: NounPhrase): PartyCode[] | null {
    const codes = phrase.members.flatMap((one) => (one.parties.length > 0 ? one.parties : this.namedParty(one)));
    const each = [...new Set(codes)];
    if (each.length === 1 && phrase.members.slice(1).every(isCabinet)) return each;
    return each.length >= 2 && each.length === phrase.members.length ? each : null;
  }

  private officialParties(phrase: NounPhrase): PartyCode[] {
    const party = this.namedParty(phrase);
    if (party.length > 0) return party;
    if (COUNTERPARTS.has(phrase.head)) return [];
    if (phrase.head === "secretary general" && phrase.names.length > 0) return ["UNO"];
    const named = phrase.names.length > 0;
    const theirs = phrase.possessive === "its" || phrase.possessive === "their";
    const known = phrase.plural || phrase.determiner === "a" || theirs ? undefined : this.titles.get(phrase.head)?.[0];
    const sure = known && (!named || isOnlyHolder({ names: this.names, title: phrase.head, people: phrase.names }));
    if (sure && named) learnParty({ names: this.names, people: phrase.names, party: known });
    if (sure) return [known];
    if (this.openingParties.length > 0 && !named) return [...this.openingParties];
    const joint = phrase.determiner === "the" || phrase.possessive === "their";
    const both = phrase.plural && joint && this.agents.length < 2 && !named;
    if (both && /minister|leader|president|premier|heads? of/.test(phrase.head)) return this.pair();
    return this.agents.slice(0, phrase.plural ? 2 : 1);
  }

  /** "both countries". `recent`: those joined last come before those that the text is about. */
  pair(exclude: PartyCode[] = [], recent = false): PartyCode[] {
    return this.matter.pair({ exclude, recent });
  }

  /** The other side of a matter that `party` is in. */
  otherThan(party: PartyCode): PartyCode | null {
    return this.matter.otherThan(party, this.recent.target(party));
  }

  /** Whose envoy a phrase means: by its words, by the name, by the post, or the one spoken of last. */
  postingOf(phrase: NounPhrase): Posting | null {
    return this.envoys.postingOf(phrase);
  }

  /** Whose envoys the text is about, seen from a host: the state that it is mainly on. */
  senderTo(host: PartyCode): PartyCode | null {
    const [main] = this.states;
    return main !== undefined && main !== host ? main : null;
  }

  recentEnvoy(): Posting | null {
    return this.envoys.recent();
  }

  /** True where the text words an envoy of that state. */
  hasEnvoyOf(party: PartyCode): boolean {
    return this.envoys.has(party);
  }

  get mission(): Mission | null {
    return this.envoys.mission;
  }

  rememberEnvoy(posting: Posting, people: string[] = []): void {
    this.envoys.remember(posting, people);
  }

  rememberActs(drafts: readonly ToldAct[]): void {
    const [met] = drafts.filter(({ act }) => CONTACTS.has(act));
    if (met?.actor && met.target) this.group = [met.actor, met.target];
    this.recent.remember(drafts, this.sentence);
    this.matter.rememberContact(drafts);
  }

  /** "Now it was Chad's turn": it acts next. */
  private noteTurn({ verb, object }: Frame): void {
    if (verb.lemma === "be" && object?.head === "turn" && object.modifiers.length === 1) this.agents = object.modifiers;
  }

  private noteDoer(frame: Frame): void {
    const { subject } = frame;
    if (!isViolence(frame) || subject === null) return;
    if (isOfStrangers(frame)) {
      this.doer = null;
      return;
    }
    const codes = AGENTS.has(subject.type) || subject.type === "PRONOUN" ? this.partiesOf(subject) : subject.modifiers;
    this.doer = subject.nonState || codes.length !== 1 ? null : (codes[0] ?? null);
    this.doer ??= isArmed(subject) ? raiderOf(frame) : null;
    if (this.doer === null && !isArmed(subject)) this.strangerDid = true;
  }

  /** "cut them off": the relations spoken of shortly before. */
  recentTies(): NounPhrase | null {
    return this.ties !== null && this.sentence - this.ties.at <= 1 ? this.ties.phrase : null;
  }

  /** After a clause was read: its subject is who "it" and "he" will mean. */
  leave(frame: Frame, units: readonly Unit[]): void {
    for (let at = this.noted; at < frame.stop; at += 1) {
      const unit = units[at];
      if (unit?.kind !== "phrase") continue;
      if (unit.type === "ENVOY" && unit.parties.length > 0) this.envoys.note(unit);
      if (unit.type === "TIES") this.ties = { phrase: unit, at: this.sentence };
    }
    this.noted = frame.stop;
    for (const phrase of [frame.object, frame.subject]) this.envoys.note(phrase);
    const subject = frame.subject;
    this.noteDoer(frame);
    this.noteTurn(frame);
    if (frame.passive && frame.object?.type === "PERSON") this.person = this.partiesOf(frame.object);
    if (!subject || frame.passive || !frame.verb.finite) return;
    if (subject.type === "OTHER" && subject.modifiers.length === 1 && OUTLETS.test(subject.lower))
      this.agents = subject.modifiers;
    const owned = subject.type === "OTHER" && subject.modifiers.length === 1 && REACTIONS.test(subject.head);
    if (owned && subject.lower.includes("'s")) this.agents = subject.modifiers;
    if (subject.type === "PERSON" || subject.type === "OFFICIAL") this.person = this.partiesOf(subject);
    if (subject.type === "ENVOY") this.person = [];
    this.notePair(frame);
    const parties = AGENTS.has(subject.type) || subject.form !== null ? this.partiesOf(subject) : [];
    this.noteMain(frame, units);
    const others = frame.object && AGENTS.has(frame.object.type) ? this.partiesOf(frame.object) : [];
    const joined = frame.verb.lemma === "join" ? [...new Set([...parties, ...others])] : [];
    if (joined.length > 2) this.group = joined;
    else if (parties.length > 1 || others.length > 1) this.group = parties.length > 1 ? parties : others;
    if (parties.length === 0) return;
    if (parties.length === 1 && others.length < 2) this.group = [];
    this.noteFacing(frame);
    this.learnAtHome(subject, parties);
    this.agents = parties;
    if (subject.type === "OFFICIAL" && subject.names.length === 0 && subject.parties.length === 1)
      this.unnamed = parties[0] ?? null;
    this.noteTitles(units, frame.stop);
    if (subject.type === "OFFICIAL" && !subject.plural) this.titles.set(subject.head, parties);
  }

  /** "It recalled its envoy after Chad had condemned it. In May it …": the main clause's subject, and not the other's. */
  private noteMain(frame: Frame, units: readonly Unit[]): void {
    const { subject } = frame;
    const known = subject && isSubordinate(units, frame) ? [] : this.partiesOf(subject);
    const acts = subject?.type === "PRONOUN" ? THINGS.has(subject.head) : subject !== null && AGENTS.has(subject.type);
    if (acts && known.length > 0) this.main = known;
  }

  /** "CHISINAU - … Foreign Minister [name] said": a minister of no worded state, where the state of the dateline acted last. */
  private learnAtHome({ type, head, parties, names }: NounPhrase, codes: readonly PartyCode[]): void {
    const full = names.some((name) => name.includes(" "));
    if (type !== "OFFICIAL" || parties.length > 0 || !full || !OFFICES.test(head)) return;
    if (this.home !== null && codes.length === 1 && codes[0] === this.home)
      learnParty({ names: this.names, people: names, party: this.home });
  }

  /** "raised it with his counterpart when they spoke", "assured her colleague": the two who face each other. */
  private noteFacing({ subject, object, preps, passive }: Frame): void {
    const [own] = this.partiesOf(subject);
    const facing = [object, ...preps.filter(({ prep }) => prep === "with").map(({ phrase }) => phrase)];
    const other = facing.find((phrase) => phrase !== null && (phrase.type === "OFFICIAL" || phrase.type === "PERSON"));
    const [their] = other ? this.partiesOf(other) : [];
    if (!passive && own && their && own !== their && subject?.type !== "PRONOUN") this.group = [own, their];
  }

  /** "Relations between the two neighbours have been cool. They …": the two. */
  private notePair({ verb, subject }: Frame): void {
    const both = subject?.type === "TIES" && (subject.pair || subject.parties.length === 2) && verb.finite;
    const two = subject?.parties.length === 2 ? subject.parties : this.pair();
    if (both && two.length === 2) this.group = two;
  }

  private noteTitles(units: readonly Unit[], stop: number): void {
    for (let at = 0; at < stop; at += 1) {
      const unit = units[at];
      if (unit?.kind !== "phrase" || unit.type !== "OFFICIAL" || unit.plural) continue;
      if (unit.parties.length === 1) this.titles.set(unit.head, unit.parties);
    }
  }
}
