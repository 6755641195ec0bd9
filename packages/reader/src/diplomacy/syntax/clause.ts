import { nth } from "../../foundation/nth.ts";
import { NTH, OBJECT_CONTROL } from "../lexicon/words.data.ts";
import { type Frame, isAgent, type PrepPhrase } from "./frame.ts";
import { likePhrase } from "./like-phrase.ts";
import { withRelative } from "./relative.ts";
import {
  antecedent,
  beforeWhose,
  headOfApposition,
  isBehindManner,
  isDeclared,
  isDescription,
  isInPrepPhrase,
  isRelative,
  objectRelativeBefore,
  speakerBehind,
  subjectAfter,
  verbBefore,
  verbOfObject,
} from "./surroundings.ts";
import type { NounPhrase, Unit, VerbGroup } from "./unit.ts";
import { GIVING, INTRANSITIVE, isMark, isPhrase, isPrep, isSkipped, isTimePrep, isVerb, tagOf } from "./unit-kinds.ts";

/** Reads the clauses of one sentence. Subjects are found once for each verb, so a sentence costs linear time. */
export class ClauseReader {
  readonly units: Unit[];
  private readonly subjects: (NounPhrase | null | undefined)[] = [];
  private readonly frames: (Frame | undefined)[] = [];

  constructor(units: Unit[]) {
    this.units = units;
  }

  /** One frame for each verb group, in order. */
  read(): Frame[] {
    const read: Frame[] = [];
    for (let at = 0; at < this.units.length; at += 1) if (isVerb(this.units[at])) read.push(this.frame(at));
    return read;
  }

  private frame(at: number): Frame {
    const known = this.frames[at];
    if (known) return known;
    const built = this.build(at);
    this.frames[at] = built;
    return built;
  }

  private build(at: number): Frame {
    const verb = this.units[at] as VerbGroup;
    const right = this.rightOf(at);
    const speaker = speakerBehind(this.units, at, right.object);
    const plain = speaker ? { ...right, object: right.second, second: null } : right;
    const left = speaker ?? this.subjectOf(at) ?? (at === 0 ? subjectAfter(this.units, at) : null);
    const passive = verb.passive || this.isReducedPassive(at, plain.object);
    const whole = withRelative({ units: this.units, subject: left, passive, right: plain });
    const agent = passive ? (whole.preps.slice(0, 2).find(isAgent)?.phrase ?? null) : left;
    const governor = this.governorOf(at);
    return {
      at,
      verb,
      subject: this.joinedSubject(at, agent, governor),
      object: passive ? left : whole.object,
      second: passive ? whole.object : whole.second,
      particles: verb.adverbs.length > 0 ? [...verb.adverbs, ...whole.particles] : whole.particles,
      preps: whole.preps,
      passive,
      governor,
      joinedTo: this.joinedTo(at),
      stop: whole.stop,
    };
  }

  private joinedTo(at: number): Frame | null {
    let k = at - 1;
    while (k >= 0 && (isSkipped(this.units[k]) || tagOf(this.units[k]) === "COMMA")) k -= 1;
    if (tagOf(this.units[k]) !== "CONJ") return null;
    const before = verbBefore(this.units, k);
    return before < 0 ? null : this.frame(before);
  }

  /** "joined B and C in severing ties": the act is of all of them. */
  private joinedSubject(at: number, subject: NounPhrase | null, governor: Frame | null): NounPhrase | null {
    const before = nth(this.units, at - 1);
    if (governor?.verb.lemma !== "join" || !governor.object || !isMark(before) || before.lower !== "in") return subject;
    const other = governor.object;
    if (!subject) return other;
    return likePhrase(subject, { type: "PARTY", members: [subject, other] });
  }

  /** "the envoy, recalled in May, …": a participle after a phrase, with no object of its own. */
  private isReducedPassive(at: number, object: NounPhrase | null): boolean {
    const verb = this.units[at];
    if (!isVerb(verb) || verb.auxiliaries.length > 0 || !verb.forms.has("PART")) return false;
    if (verb.forms.has("BASE") && !verb.forms.has("PAST")) return false;
    if (!verb.forms.has("PAST")) return true;
    if (this.isJoinedPassive(at, object)) return true;
    if (object !== null || beforeWhose(this.units, at) !== null) return false;
    if (INTRANSITIVE.has(verb.lemma)) return false;
    const before = nth(this.units, at - 1);
    if (at === 0) return subjectAfter(this.units, at) !== null;
    const otherFinite = this.units.some((unit, k) => k !== at && isVerb(unit) && unit.finite);
    if (tagOf(before) === "COMMA") return this.units.slice(at + 1).some((unit) => isVerb(unit) && unit.finite);
    const agent = this.units
      .slice(at + 1, at + 4)
      .some((unit, k) => isMark(unit) && unit.lower === "by" && !isVerb(this.units[at + k + 2]));
    if (!isPhrase(before) || before.type === "DATE") return agent && isPhrase(before);
    const two = nth(this.units, at - 2);
    return agent || (otherFinite && (isVerb(two) || isPrep(two)));
  }

  /** "was called in and handed a note": the second participle shares the first one's "was". */
  private isJoinedPassive(at: number, object: NounPhrase | null): boolean {
    const verb = this.units[at];
    if (!isVerb(verb) || tagOf(nth(this.units, at - 1)) !== "CONJ") return false;
    const before = this.joinedTo(at);
    return before?.passive === true && (object === null || GIVING.has(verb.lemma));
  }

  private subjectOf(at: number): NounPhrase | null {
    const known = this.subjects[at];
    if (known !== undefined) return known;
    this.subjects[at] = null;
    const found = this.findSubject(at);
    this.subjects[at] = found;
    return found;
  }

  private findSubject(at: number): NounPhrase | null {
    const owner = beforeWhose(this.units, at) ?? this.beforeObjectRelative(at);
    if (owner) return owner;
    const verb = this.units[at] as VerbGroup;
    let joined = false;
    for (let k = at - 1; k >= 0; k -= 1) {
      const unit = this.units[k];
      if (isSkipped(unit)) continue;
      const tag = tagOf(unit);
      if (tag === "REL") return antecedent(this.units, k);
      if (tag === "CONJ" || tag === "COMMA") {
        joined = true;
        continue;
      }
      if (isVerb(unit)) {
        if (joined && isTensed(verb) && unit.infinitive) continue;
        return this.subjectOf(k);
      }
      if (isPhrase(unit)) {
        if (isDeclared(unit)) {
          k = verbBefore(this.units, k) + 1;
          continue;
        }
        if (isInPrepPhrase(this.units, k) && !(verb.finite && !joined && isTimePrep(nth(this.units, k - 1)))) {
          k -= 1;
          continue;
        }
        if (joined && (isSecondObject(this.units, k) || this.isListedObject(k, at))) continue;
        const owner = verbOfObject(this.units, k);
        if (owner < 0 && verb.infinitive && NTH.test(unit.lower) && isBeing(nth(this.units, k - 1)))
          return this.subjectOf(k - 1);
        if (owner < 0) return headOfApposition(this.units, k) ?? unit;
        const control = this.units[owner] as VerbGroup;
        if (joined && isTensed(verb) && control.infinitive) {
          k = owner;
          continue;
        }
        if (!joined && verb.infinitive && OBJECT_CONTROL.has(control.lemma) && !control.passive) return unit;
        if (!joined && !verb.infinitive && !verb.finite)
          return verb.forms.has("PART") && !verb.forms.has("ING") ? unit : this.subjectOf(owner);
        if (!joined && verb.finite) return isRelative(this.units, owner) ? this.subjectOf(owner) : unit;
        return this.subjectOf(owner);
      }
      if (tag === "SUB" || tag === "PREP" || tag === "TO") {
        if (verb.finite && tag === "SUB") return null;
        const main = verbBefore(this.units, k);
        return main >= 0 ? this.subjectOf(main) : subjectAfter(this.units, at);
      }
      if (isMark(unit) && (unit.lower === ";" || unit.lower === ":")) return null;
    }
    return verb.finite ? null : subjectAfter(this.units, at);
  }

  /** "Chad, which Mali accuses of arming rebels, has shut …": the verb after the clause's comma goes with the phrase before it. */
  private beforeObjectRelative(at: number): NounPhrase | null {
    const verb = this.units[at];
    if (!isVerb(verb) || !verb.finite || tagOf(nth(this.units, at - 1)) !== "COMMA") return null;
    const rel = objectRelativeBefore(this.units, at);
    const head = rel < 0 ? null : antecedent(this.units, rel);
    return head && verbOfObject(this.units, this.units.indexOf(head)) < 0 ? head : null;
  }

  /** "expelled the consul and two aides and told them …": an "and" right before the verb shares the subject, not the object. */
  private isListedObject(k: number, at: number): boolean {
    const ands = tagOf(nth(this.units, at - 1)) === "CONJ" && tagOf(nth(this.units, k - 1)) === "CONJ";
    return ands && isPhrase(nth(this.units, k - 2)) && verbOfObject(this.units, k - 2) >= 0;
  }

  private governorOf(at: number): Frame | null {
    const verb = this.units[at] as VerbGroup;
    if (verb.finite) return this.matrixOf(at);
    for (let k = at - 1; k >= Math.max(0, at - 6); k -= 1) {
      const unit = this.units[k];
      if (isVerb(unit)) return this.frame(k);
      if (tagOf(unit) === "SUB" || tagOf(unit) === "REL") return null;
      if (isMark(unit) && (unit.lower === ";" || unit.lower === ":")) return null;
    }
    return null;
  }

  /** "said that Chad will …", "said it would …": the verb whose complement this clause is. */
  private matrixOf(at: number): Frame | null {
    const subject = this.subjectOf(at);
    const start = subject ? this.units.indexOf(subject) : at;
    for (let k = Math.min(start, at) - 1; k >= 0; k -= 1) {
      const unit = this.units[k];
      if (isSkipped(unit) || (isMark(unit) && unit.lower === "that")) continue;
      if (isVerb(unit)) return this.frame(k);
      if (tagOf(unit) === "CONJ" && isMark(this.units[k + 1])) return this.matrixBefore(k);
      const toldSomeone = isPhrase(unit) && isVerb(nth(this.units, k - 1)) && isMark(this.units[k + 1]);
      if (toldSomeone) return this.frame(k - 1);
      return null;
    }
    return null;
  }

  /** "said that X and that Y": the second clause has the verb of saying of the first. */
  private matrixBefore(k: number): Frame | null {
    const before = verbBefore(this.units, k);
    return before < 0 ? null : this.frame(before).governor;
  }

  private rightOf(at: number): Pick<Frame, "object" | "second" | "particles" | "preps" | "stop"> {
    const preps: PrepPhrase[] = [];
    const particles: string[] = [];
    let object: NounPhrase | null = null;
    let second: NounPhrase | null = null;
    const stop = this.stopOf(at);
    for (let k = at + 1; k < stop; k += 1) {
      const unit = this.units[k];
      const next = this.units[k + 1];
      if (isMark(unit) && unit.tag === "PARTICLE" && !opensPhrase(unit, next, object)) particles.push(unit.lower);
      else if (isMark(unit) && unit.tag === "ADV") particles.push(unit.lower);
      else if (
        isMark(unit) &&
        (unit.tag === "PREP" || unit.tag === "TO" || unit.tag === "PARTICLE" || isTimePrep(unit)) &&
        isPhrase(next)
      ) {
        preps.push({ prep: unit.lower, phrase: next });
        k += 1;
      } else if (isPhrase(unit) && object === null && isBehindManner(this.units, k)) {
        object = unit;
      } else if (isPhrase(unit) && unit.type !== "DATE" && preps.length === 0) {
        if (object === null) object = unit;
        else second ??= unit;
      }
    }
    return { object, second, particles, preps, stop };
  }

  /** The clause runs to the next verb with a tense of its own, a semicolon or a subordinating word. */
  private stopOf(at: number): number {
    for (let k = at + 1; k < this.units.length; k += 1) {
      const unit = this.units[k];
      const tag = tagOf(unit);
      if (tag === "REL") return k;
      if (tag === "SUB" && !isTimePrep(unit)) return k;
      if (isMark(unit) && (unit.lower === ";" || unit.lower === ":")) return k;
      if (isVerb(unit) && !isDescription(this.units, k, at)) return this.cutBack(k, at);
    }
    return this.units.length;
  }

  private cutBack(k: number, at: number): number {
    const verb = this.units[k];
    if (isVerb(verb) && !verb.finite) return k;
    const subject = this.subjectOf(k);
    const start = subject ? this.units.indexOf(subject) : -1;
    return start > at + 1 || (start === at + 1 && tagOf(this.units[at + 1]) === "COMMA") ? start : k;
  }
}

/** "declared the consul and two others persona non grata and …": no comma or "and" parts it from the object before it. */
const isSecondObject = (units: Unit[], at: number): boolean => {
  const [before, unit] = [nth(units, at - 1), units[at]];
  return isPhrase(before) && isPhrase(unit) && before.type !== "DATE" && unit.type !== "DATE";
};

/** "was the first state to expel": what follows "be" is the subject over again. */
const isBeing = (unit: Unit | undefined): boolean => isVerb(unit) && unit.lemma === "be" && !unit.passive;

/** "in Quito", "over the phone", "summoned her over the raid": a preposition, though "over" may be a particle ("handed over a note"). */
const opensPhrase = (unit: Unit, next: Unit | undefined, object: NounPhrase | null): boolean =>
  isMark(unit) &&
  isPhrase(next) &&
  (unit.lower === "in" ||
    (unit.lower === "over" && (object !== null || /phone|line$|video|link$|call$/.test(next.lower))));

/** "gave her a week to go and recalled its own": a past form goes with the clause's verb, a bare one with the infinitive. */
const isTensed = ({ finite, auxiliaries, forms }: VerbGroup): boolean =>
  finite && (auxiliaries.length > 0 || (forms.has("PAST") && !forms.has("BASE")) || forms.has("S"));
