import type { PartyCode } from "@demarche/domain";
import { RecentActs } from "./recent-acts.ts";
import type { ToldAct } from "./told-act.ts";

/** The acts that a text has told up to a point of it, as later sentences go on from them. */
export class ToldSoFar {
  protected readonly recent = new RecentActs();
  /** The sentence that is read, by its index. */
  protected sentence = 0;
  /** The text tells of violence by others than one state. */
  strangerDid = false;

  /** Upon whom others acted last: several who act together act upon the same one. */
  againstAll(actors: readonly PartyCode[]): PartyCode | null {
    const last = this.recent.last;
    return last === null || last.target === null || actors.includes(last.target) ? null : last.target;
  }

  /** The one-sided act told last, which others may do "likewise". */
  get lastAct(): ToldAct | null {
    return this.recent.last;
  }

  /** Whom the text's first one-sided act was done to, where no one else has done violence: "the killing" is laid to its charge. */
  get accused(): PartyCode | null {
    return this.strangerDid ? null : this.recent.firstTarget;
  }

  /** Whom the text's first one-sided act was done to. */
  get firstTarget(): PartyCode | null {
    return this.recent.firstTarget;
  }

  /** The state whose guest `party` is at this point of the text. */
  hostOf(party: PartyCode): PartyCode | null {
    const stay = this.recent.stayAt(this.sentence);
    return stay?.visitor === party ? stay.host : null;
  }

  /** Where another's envoy went back to shortly before: `senders` who say no place send theirs back there too. */
  hostOfReturn(senders: readonly PartyCode[]): PartyCode | null {
    return this.recent.hostOfReturn(this.sentence, senders);
  }

  /** Whom "him" means to someone of `party`: the other one of a call or a meeting just told. */
  inTouchWith(party: PartyCode): PartyCode | null {
    return this.recent.inTouchWith(party, this.sentence);
  }

  /** The call, meeting or visit told in this sentence or the one before, which others may have made "as well". */
  get lastContact(): ToldAct | null {
    return this.recent.contactAt(this.sentence);
  }

  /** Whether `party` has come to `host`: who speaks to whom there does so face to face. */
  staysWith(party: PartyCode, host: PartyCode): boolean {
    const stay = this.recent.stayAt(this.sentence);
    return stay?.done === true && stay.visitor === party && stay.host === host;
  }

  /** Who was told shortly before to visit somewhere. */
  get lastVisitor(): PartyCode | null {
    return this.recent.stayAt(this.sentence)?.visitor ?? null;
  }

  /** Recalls and expulsions told in this sentence or the one before: "they" went back, or "both" did. */
  get absentEnvoys(): readonly ToldAct[] {
    return this.recent.absentAt(this.sentence);
  }

  /** Whether recalls or expulsions of envoys, and not of anything else, are what was told last. */
  get tellsOfEnvoys(): boolean {
    return this.absentEnvoys.length > 0;
  }

  /** The meeting last said to be planned, which may be called off. */
  get plannedMeeting(): ToldAct | null {
    return this.recent.planned;
  }

  /** The expulsion that "expelled two" goes on from. */
  get lastExpulsion(): ToldAct | null {
    return this.recent.expulsionAt(this.sentence);
  }

  /** The envoy appointed last, whom the other side may answer with one of its own. */
  get lastPost(): ToldAct | null {
    return this.recent.post;
  }

  /** "the offer": of those who last offered to mediate. */
  get mediators(): PartyCode[] {
    return this.recent.mediatorsAt(this.sentence);
  }
}
