import type { PartyCode } from "@demarche/domain";
import type { NounPhrase } from "../syntax/unit.ts";
import { learnPosting, type Names, type Posting, postingOfNames } from "./names.ts";

/** How many sentences "he", and "the ambassador", reach back. */
const NEAR = 3;
const FAR = 8;
const HOLDERS = new Set(["he", "she", "him", "her", "i", "who"]);

/** "his Xish counterpart": another's office of the same kind. */
export const isCounterpart = ({ type, head, possessive, parties }: NounPhrase): boolean =>
  type === "OFFICIAL" &&
  /^(?:counterpart|colleague|opposite number)$/.test(head) &&
  possessive !== null &&
  parties.length === 1;

export type Mission = { owner: PartyCode; hosts: PartyCode[] };

/** The envoys and missions that a text has spoken of: whose they are and where, at a point of it. Points are sentences. */
export class Envoys {
  private readonly names: Names;
  private envoy: (Posting & { at: number }) | null = null;
  private sentence = 0;
  /** The mission spoken of last. */
  mission: Mission | null = null;

  constructor(names: Names) {
    this.names = names;
  }

  enter(sentence: number): void {
    this.sentence = sentence;
  }

  /** Whose envoy a phrase means: by its words, by the name, by the post, or the one spoken of last. */
  postingOf(phrase: NounPhrase): Posting | null {
    if (phrase.type === "ENVOY" || phrase.type === "STAFF") return this.wordedPosting(phrase);
    if (isCounterpart(phrase)) return this.counterpart(phrase);
    if (phrase.type === "PERSON") return postingOfNames(this.names, phrase.names);
    return phrase.type === "PRONOUN" && HOLDERS.has(phrase.head) ? this.recent(NEAR) : null;
  }

  /** "its ambassador is back; his Xish counterpart …": X's envoy to whoever sent the one spoken of last. */
  private counterpart({ parties }: NounPhrase): Posting | null {
    const [sender] = parties;
    const last = this.recent(1);
    if (!sender || !last?.sender || !last.hosts.includes(sender)) return null;
    return { sender, hosts: [last.sender] };
  }

  private wordedPosting(phrase: NounPhrase): Posting {
    const known = phrase.names.length > 0 ? postingOfNames(this.names, phrase.names) : null;
    const bare =
      phrase.determiner === "the" &&
      phrase.parties.length === 0 &&
      phrase.host.length === 0 &&
      phrase.possessive === null;
    const last = bare ? this.recent(FAR) : null;
    const host = phrase.host[0];
    const open = phrase.parties.length === 0 && phrase.possessive === null && host !== undefined;
    const posted = open ? this.names.worded.find((one) => one.hosts.includes(host)) : undefined;
    const sender =
      phrase.parties[0] ?? known?.sender ?? last?.sender ?? posted?.sender ?? (open ? this.envoySenderTo(host) : null);
    return {
      sender,
      hosts: [phrase.host, known?.hosts ?? [], last?.hosts ?? []].find((codes) => codes.length > 0) ?? [],
    };
  }

  private envoySenderTo(host: PartyCode): PartyCode | null {
    return this.envoy?.hosts.includes(host) ? this.envoy.sender : null;
  }

  recent(reach: number = FAR): Posting | null {
    return this.envoy && this.sentence - this.envoy.at <= reach ? this.envoy : null;
  }

  /** True where the text words an envoy of that state. */
  has(party: PartyCode): boolean {
    return this.names.worded.some((posting) => posting.sender === party) || this.envoy?.sender === party;
  }

  rememberMission(phrase: NounPhrase): void {
    const owner = phrase.parties[0];
    if (phrase.type === "MISSION" && owner && phrase.host.length > 0) this.mission = { owner, hosts: phrase.host };
  }

  remember(posting: Posting, people: string[] = []): void {
    this.envoy = { sender: posting.sender, hosts: posting.hosts, at: this.sentence };
    if (people.length > 0) learnPosting({ names: this.names, people, posting });
  }

  note(phrase: NounPhrase | null): void {
    if (!phrase || (phrase.type !== "ENVOY" && phrase.type !== "PERSON" && !isCounterpart(phrase))) return;
    const posting = this.postingOf(phrase);
    const same = posting?.sender === null && posting.hosts.some((host) => this.envoy?.hosts.includes(host));
    if (same && this.envoy) this.remember(this.envoy, phrase.names);
    else if (posting && (posting.sender || posting.hosts.length > 0)) this.remember(posting, phrase.names);
    else if (phrase.type === "ENVOY" && phrase.names.some((name) => name.includes(" "))) this.envoy = null;
  }
}
