import type { PartyCode } from "@demarche/domain";
import type { Frame } from "../syntax/clause.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import { type Names, type Posting, partyOfNames, postingOfNames } from "./names.ts";

const AGENTS = new Set(["PARTY", "GOVERNMENT", "OFFICIAL", "PERSON", "PAIR"]);
const GENERIC = new Set(["he", "she", "it", "they", "which", "who", "we", "him", "her", "them", "i"]);

/** What a reader of the text has in mind at a point of it: who was spoken of last, and between whom the matter is. */
export class Discourse {
  private readonly names: Names;
  /** States by how often the text names them. */
  private readonly ranking: PartyCode[];
  private agents: PartyCode[] = [];
  private named: PartyCode[] = [];
  private pairSeen: PartyCode[] = [];
  private envoy: (Posting & { at: number }) | null = null;
  private sentence = 0;

  constructor(input: { names: Names; ranking: PartyCode[] }) {
    this.names = input.names;
    this.ranking = input.ranking;
  }

  /** The two states that the text is mainly about. */
  get dyad(): PartyCode[] {
    return this.ranking.slice(0, 2);
  }

  enterSentence(units: Unit[], index: number): void {
    this.sentence = index;
    const phrases = units.filter((unit): unit is NounPhrase => unit.kind === "phrase");
    const parties = [
      ...new Set(
        phrases.flatMap((phrase) => [
          ...phrase.parties,
          ...phrase.modifiers,
          ...(phrase.type === "ENVOY" ? phrase.host : []),
        ]),
      ),
    ];
    const joined = phrases.find((phrase) => phrase.parties.length === 2);
    this.named = parties;
    if (joined) this.pairSeen = joined.parties;
    else if (parties.length === 2) this.pairSeen = parties;
  }

  /** Who acts, for a subject or an agent; empty where no state does. */
  partiesOf(phrase: NounPhrase | null): PartyCode[] {
    if (!phrase) return [];
    if (phrase.pair && phrase.parties.length < 2) return this.pair();
    if (phrase.parties.length > 0 && AGENTS.has(phrase.type)) return phrase.parties;
    switch (phrase.type) {
      case "PAIR":
        return this.pair();
      case "PERSON": {
        const party = partyOfNames(this.names, phrase.names);
        return party ? [party] : [];
      }
      case "OFFICIAL":
        return this.officialParties(phrase);
      case "GOVERNMENT":
        return this.agents.slice(0, 1);
      case "PRONOUN":
        return this.pronounParties(phrase);
      default:
        return [];
    }
  }

  private officialParties(phrase: NounPhrase): PartyCode[] {
    const party = phrase.names.length > 0 ? partyOfNames(this.names, phrase.names) : null;
    if (party) return [party];
    if (phrase.head === "counterpart" || phrase.head === "opposite number" || phrase.head === "colleague") return [];
    if (phrase.possessive !== null || phrase.determiner === "the" || phrase.determiner === null)
      return this.agents.slice(0, phrase.plural ? 2 : 1);
    return [];
  }

  private pronounParties(phrase: NounPhrase): PartyCode[] {
    if (!GENERIC.has(phrase.head)) return [];
    if (phrase.head === "they" || phrase.head === "them") return this.agents.length > 1 ? this.agents : this.agents;
    return this.agents.slice(0, 1);
  }

  /** "both countries": the two named together last, else the two that the text is about. */
  pair(): PartyCode[] {
    if (this.named.length === 2) return this.named;
    return this.pairSeen.length === 2 ? this.pairSeen : this.dyad;
  }

  /** The other side of a matter that `party` is in. */
  otherThan(party: PartyCode): PartyCode | null {
    const near = this.named.filter((code) => code !== party);
    if (this.named.includes(party) && near.length === 1) return near[0] ?? null;
    if (this.pairSeen.includes(party)) return this.pairSeen.find((code) => code !== party) ?? null;
    if (near.length === 1) return near[0] ?? null;
    return this.ranking.find((code) => code !== party) ?? null;
  }

  /** Whose envoy a phrase means: by its words, by the name, or the one spoken of last. */
  postingOf(phrase: NounPhrase): Posting | null {
    if (phrase.type === "ENVOY" || phrase.type === "STAFF") {
      const known = phrase.names.length > 0 ? postingOfNames(this.names, phrase.names) : null;
      const last =
        phrase.determiner === "the" &&
        phrase.parties.length === 0 &&
        phrase.host.length === 0 &&
        phrase.possessive === null
          ? this.recentEnvoy()
          : null;
      return {
        sender: phrase.parties[0] ?? known?.sender ?? last?.sender ?? null,
        host: phrase.host[0] ?? known?.host ?? last?.host ?? null,
      };
    }
    if (phrase.type === "PERSON") return postingOfNames(this.names, phrase.names);
    if (phrase.type === "PRONOUN" && ["he", "she", "him", "her", "who"].includes(phrase.head))
      return this.recentEnvoy();
    return null;
  }

  private recentEnvoy(): Posting | null {
    return this.envoy && this.sentence - this.envoy.at <= 2 ? this.envoy : null;
  }

  /** After a clause was read: its subject is who "it" and "he" will mean. */
  leave(frame: Frame): void {
    for (const phrase of [frame.object, frame.passive ? null : frame.subject]) this.remember(phrase);
    const subject = frame.passive ? frame.subject : frame.subject;
    if (!subject || !AGENTS.has(subject.type)) return;
    const parties = this.partiesOf(subject);
    if (parties.length > 0) this.agents = parties;
  }

  private remember(phrase: NounPhrase | null): void {
    if (!phrase || (phrase.type !== "ENVOY" && phrase.type !== "PERSON")) return;
    const posting = this.postingOf(phrase);
    if (posting && (posting.sender || posting.host)) this.envoy = { ...posting, at: this.sentence };
  }

  /** States of the text, most named first. */
  get states(): readonly PartyCode[] {
    return this.ranking;
  }

  get lastAgents(): readonly PartyCode[] {
    return this.agents;
  }
}
