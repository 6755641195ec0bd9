import type { PartyCode } from "@demarche/domain";
import { CONTACTS, type ToldAct } from "./told-act.ts";

/** Between whom the matter is, at a point of the text. */
export class Matter {
  /** States by how often the text names them. */
  private readonly states: readonly PartyCode[];
  private sentence = 0;
  /** States that the sentence names. */
  private named: PartyCode[] = [];
  private joined: PartyCode[] = [];
  /** The sentence joins two states by a word. */
  private joins = false;
  /** Those who last met, spoke or travelled to each other. */
  private contact: { parties: PartyCode[]; at: number } | null = null;

  constructor(states: readonly PartyCode[]) {
    this.states = states;
  }

  /** The two states that the text is mainly about. */
  get dyad(): PartyCode[] {
    return this.states.slice(0, 2);
  }

  /** `parties`: those that the sentence names, each once. */
  enter(input: { sentence: number; parties: PartyCode[]; joined: PartyCode[] | null }): void {
    this.sentence = input.sentence;
    this.named = input.parties.filter((code) => this.states.includes(code));
    if (input.joined) this.joined = input.joined;
    this.joins = input.joined !== null;
  }

  /** After a call, a meeting or a visit "the two" are those in touch. */
  rememberContact(drafts: readonly ToldAct[]): void {
    const met = drafts.filter(({ act }) => CONTACTS.has(act));
    const [first] = met;
    const byTheWay = first?.act === "VISIT" && first.actor !== null && !this.dyad.includes(first.actor);
    if (met.length === 1 && first?.actor && first.target && !byTheWay)
      this.contact = { parties: [first.actor, first.target], at: this.sentence };
  }

  /** Those in touch in this sentence or the one before, where it names no one else. */
  private talking(): PartyCode[] {
    if (this.contact === null || this.sentence - this.contact.at > 1) return [];
    const { parties } = this.contact;
    return this.named.every((code) => parties.includes(code)) ? parties : [];
  }

  /** "both countries": the two in touch or named in the sentence, else those that the text is about, else those joined last. */
  pair({ exclude, recent }: { exclude: PartyCode[]; recent: boolean }): PartyCode[] {
    const strangers = !this.joins && !this.named.some((code) => this.dyad.includes(code));
    const others = this.named.filter((code) => !exclude.includes(code));
    const named = !strangers ? this.named : others.length < this.named.length ? others : [];
    const order = recent ? [this.named, this.joined, this.dyad] : [this.talking(), named, this.dyad, this.joined];
    return order.find((codes) => codes.length === 2 && !codes.some((code) => exclude.includes(code))) ?? [];
  }

  /** `followed`: whom the act told last was done to, by others. */
  otherThan(party: PartyCode, followed: PartyCode | null = null): PartyCode | null {
    const near = this.named.filter((code) => code !== party);
    const [one] = near;
    const known = one !== undefined && near.length === 1;
    if (known && (this.dyad.includes(party) || this.dyad.includes(one) || this.states.length < 3)) return one;
    for (const two of [this.dyad, this.joined])
      if (two.includes(party)) return two.find((code) => code !== party) ?? null;
    return followed ?? this.states.find((code) => code !== party) ?? null;
  }
}
