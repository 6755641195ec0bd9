import type { PartyCode } from "@demarche/domain";
import { CONTACTS, HOMEWARD, ONE_SIDED, type ToldAct } from "./told-act.ts";

/** How many sentences a visit, and an expulsion, reach back. */
const NEAR = 3;
const FAR = 8;

type Stay = { visitor: PartyCode; host: PartyCode; done: boolean };

const isDone = ({ modality }: ToldAct): boolean => modality === "FACT" || modality === "FUTURE";

/** The acts told shortly before a point of the text, that later sentences go on from. Points are sentences by their index. */
export class RecentActs {
  /** The one-sided act told last. */
  last: ToldAct | null = null;
  /** Whom the first one-sided act was done to. */
  firstTarget: PartyCode | null = null;
  /** The meeting last said to be planned. */
  planned: ToldAct | null = null;
  /** The envoy appointed last. */
  post: ToldAct | null = null;
  private stay: (Stay & { at: number }) | null = null;
  private contact: { act: ToldAct; at: number } | null = null;
  private expulsion: { act: ToldAct; at: number } | null = null;
  private absent: { acts: readonly ToldAct[]; at: number } | null = null;
  private back: { act: ToldAct; at: number } | null = null;
  private offers: { acts: readonly ToldAct[]; at: number } | null = null;

  remember(drafts: readonly ToldAct[], at: number): void {
    const met = drafts.find(({ act }) => CONTACTS.has(act));
    if (met?.act === "VISIT" && met.actor && met.target)
      this.stay = { visitor: met.actor, host: met.target, done: met.modality === "FACT", at };
    this.post = drafts.findLast(({ act }) => act === "AMBASSADOR_APPOINTED") ?? this.post;
    if (met) this.contact = { act: met, at };
    this.planned = drafts.find(({ act, modality }) => act === "MEETING" && modality === "FUTURE") ?? this.planned;
    const done = drafts.filter(isDone);
    this.last = done.findLast(({ act }) => ONE_SIDED.has(act)) ?? this.last;
    this.firstTarget ??= done.find(({ act }) => ONE_SIDED.has(act))?.target ?? null;
    const expelled = done.findLast(({ act }) => act === "AMBASSADOR_EXPELLED");
    if (expelled) this.expulsion = { act: expelled, at };
    const called = done.filter(({ act }) => HOMEWARD.has(act));
    if (called.length > 0) this.absent = { acts: [...this.absentAt(at), ...called], at };
    const back = done.findLast(({ act }) => act === "AMBASSADOR_RETURNED");
    if (back) this.back = { act: back, at };
    const offers = done.filter(({ act }) => act === "MEDIATION_OFFERED");
    if (offers.length > 0) this.offers = { acts: offers, at };
  }

  /** Upon whom others than the two sides last acted, or the first side did: whom one more is taken to act upon. */
  target(actor: PartyCode): PartyCode | null {
    const { last } = this;
    return last === null || last.actor === actor || last.target === actor ? null : last.target;
  }

  /** The other side of the contact told in this sentence or the one before. */
  inTouchWith(party: PartyCode, sentence: number): PartyCode | null {
    if (this.contact === null || sentence - this.contact.at > 1) return null;
    const { actor, target } = this.contact.act;
    return actor === party ? target : target === party ? actor : null;
  }

  /** The contact told in this sentence or the one before, which others may have had too. */
  contactAt(sentence: number): ToldAct | null {
    return this.contact !== null && sentence - this.contact.at <= 1 ? this.contact.act : null;
  }

  /** Who was last told to be where on a visit. */
  stayAt(sentence: number): Stay | null {
    return this.stay !== null && sentence - this.stay.at <= NEAR ? this.stay : null;
  }

  expulsionAt(sentence: number): ToldAct | null {
    return this.expulsion !== null && sentence - this.expulsion.at <= FAR ? this.expulsion.act : null;
  }

  /** Recalls and expulsions told in this sentence or the one before: those envoys are away together. */
  absentAt(sentence: number): readonly ToldAct[] {
    return this.absent !== null && sentence - this.absent.at <= 1 ? this.absent.acts : [];
  }

  /** Who last offered to mediate. */
  mediatorsAt(sentence: number): PartyCode[] {
    const near = this.offers !== null && sentence - this.offers.at <= NEAR ? this.offers.acts : [];
    return [...new Set(near.flatMap(({ actor }) => actor ?? []))];
  }

  /** Where another's envoy was last told to be back, shortly before a sentence. */
  hostOfReturn(sentence: number, senders: readonly PartyCode[]): PartyCode | null {
    const { back } = this;
    if (back === null || sentence - back.at > NEAR) return null;
    const { actor, target } = back.act;
    return actor === null || target === null || senders.includes(actor) || senders.includes(target) ? null : target;
  }
}
