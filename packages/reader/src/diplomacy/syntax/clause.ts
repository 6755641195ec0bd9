import { OBJECT_CONTROL } from "../lexicon/words.data.ts";
import { type Frame, isAgent, type PrepPhrase } from "./frame.ts";
import type { NounPhrase, Unit, VerbGroup } from "./unit.ts";
import { GIVING, INTRANSITIVE, isMark, isPhrase, isPrep, isSkipped, isTimePrep, isVerb, tagOf } from "./unit-kinds.ts";

const DESCRIBED: ReadonlySet<string> = new Set(["PARTY", "OFFICIAL", "PERSON", "GOVERNMENT", "ENVOY"]);

/** Reads the clauses of one sentence. Subjects are found once for each verb, so a sentence costs linear time. */
export class ClauseReader {
  readonly units: Unit[];
  private readonly subjects = new Map<number, NounPhrase | null>();
  private readonly frames = new Map<number, Frame>();

  constructor(units: Unit[]) {
    this.units = units;
  }

  /** One frame for each verb group, in order. */
  read(): Frame[] {
    return this.units.flatMap((unit, at) => (isVerb(unit) ? [this.frame(at)] : []));
  }

  private frame(at: number): Frame {
    const known = this.frames.get(at);
    if (known) return known;
    const built = this.build(at);
    this.frames.set(at, built);
    return built;
  }

  private build(at: number): Frame {
    const verb = this.units[at] as VerbGroup;
    const right = this.rightOf(at);
    const left = this.subjectOf(at) ?? (at === 0 ? this.subjectAfter(at) : null);
    const passive = verb.passive || this.isReducedPassive(at, right.object);
    const agent = passive ? (right.preps.slice(0, 2).find(isAgent)?.phrase ?? null) : left;
    return {
      at,
      verb,
      subject: this.joinedSubject(at, agent),
      object: passive ? left : right.object,
      second: passive ? right.object : right.second,
      particles: [...verb.adverbs, ...right.particles],
      preps: right.preps,
      passive,
      governor: this.governorOf(at),
      joinedTo: this.joinedTo(at),
      stop: right.stop,
    };
  }

  private joinedTo(at: number): Frame | null {
    let k = at - 1;
    while (k >= 0 && (isSkipped(this.units[k]) || tagOf(this.units[k]) === "COMMA")) k -= 1;
    if (tagOf(this.units[k]) !== "CONJ") return null;
    const before = this.verbBefore(k);
    return before < 0 ? null : this.frame(before);
  }

  /** "joined B and C in severing ties": the act is of all of them. */
  private joinedSubject(at: number, subject: NounPhrase | null): NounPhrase | null {
    const governor = this.governorOf(at);
    const before = this.units[at - 1];
    if (governor?.verb.lemma !== "join" || !governor.object || !isMark(before) || before.lower !== "in") return subject;
    const other = governor.object;
    if (!subject) return other;
    return {
      ...subject,
      type: "PARTY",
      members: [subject, other],
    };
  }

  /** "the envoy, recalled in May, …": a participle after a phrase, with no object of its own. */
  private isReducedPassive(at: number, object: NounPhrase | null): boolean {
    const verb = this.units[at];
    if (!isVerb(verb) || verb.auxiliaries.length > 0 || !verb.forms.has("PART")) return false;
    if (verb.forms.has("BASE") && !verb.forms.has("PAST")) return false;
    if (!verb.forms.has("PAST")) return true;
    if (this.isJoinedPassive(at, object)) return true;
    if (object !== null || this.beforeWhose(at) !== null) return false;
    if (INTRANSITIVE.has(verb.lemma)) return false;
    const before = this.units[at - 1];
    if (at === 0) return this.subjectAfter(at) !== null;
    const otherFinite = this.units.some((unit, k) => k !== at && isVerb(unit) && unit.finite);
    if (tagOf(before) === "COMMA") return this.units.slice(at + 1).some((unit) => isVerb(unit) && unit.finite);
    const agent = this.units.slice(at + 1, at + 4).some((unit) => isMark(unit) && unit.lower === "by");
    if (!isPhrase(before) || before.type === "DATE") return agent && isPhrase(before);
    const two = this.units[at - 2];
    return agent || (otherFinite && (isVerb(two) || isPrep(two)));
  }

  /** "was called in and handed a note": the second participle shares the first one's "was". */
  private isJoinedPassive(at: number, object: NounPhrase | null): boolean {
    const verb = this.units[at];
    if (!isVerb(verb) || tagOf(this.units[at - 1]) !== "CONJ") return false;
    const before = this.joinedTo(at);
    return before?.passive === true && (object === null || GIVING.has(verb.lemma));
  }

  private subjectOf(at: number): NounPhrase | null {
    if (this.subjects.has(at)) return this.subjects.get(at) ?? null;
    this.subjects.set(at, null);
    const found = this.findSubject(at);
    this.subjects.set(at, found);
    return found;
  }

  /** "Chad, whose minister …, announced": the verb after the clause's comma goes with the phrase before it. */
  private beforeWhose(at: number): NounPhrase | null {
    if (tagOf(this.units[at - 1]) !== "COMMA") return null;
    for (let k = at - 2; k > 1; k -= 1) {
      const unit = this.units[k];
      if (isVerb(unit) && k < at - 2 && tagOf(this.units[k - 1]) === "COMMA") return null;
      if (!isPhrase(unit) || unit.possessive !== "whose") continue;
      const owner = this.units[tagOf(this.units[k - 1]) === "COMMA" ? k - 2 : k - 1];
      return isPhrase(owner) ? owner : null;
    }
    return null;
  }

  private findSubject(at: number): NounPhrase | null {
    const owner = this.beforeWhose(at);
    if (owner) return owner;
    const verb = this.units[at] as VerbGroup;
    let joined = false;
    for (let k = at - 1; k >= 0; k -= 1) {
      const unit = this.units[k];
      if (isSkipped(unit)) continue;
      const tag = tagOf(unit);
      if (tag === "REL") return this.antecedent(k);
      if (tag === "CONJ" || tag === "COMMA") {
        joined = true;
        continue;
      }
      if (isVerb(unit)) return this.subjectOf(k);
      if (isPhrase(unit)) {
        if (this.isInPrepPhrase(k) && !(verb.finite && !joined && isTimePrep(this.units[k - 1]))) {
          k -= 1;
          continue;
        }
        const owner = this.verbOfObject(k);
        if (owner < 0) return this.headOfApposition(k) ?? unit;
        const control = this.units[owner] as VerbGroup;
        if (!joined && verb.infinitive && OBJECT_CONTROL.has(control.lemma) && !control.passive) return unit;
        if (!joined && !verb.infinitive && !verb.finite)
          return verb.forms.has("PART") && !verb.forms.has("ING") ? unit : this.subjectOf(owner);
        if (!joined && verb.finite) return this.isRelative(owner) ? this.subjectOf(owner) : unit;
        return this.subjectOf(owner);
      }
      if (tag === "SUB" || tag === "PREP" || tag === "TO") {
        if (verb.finite && tag === "SUB") return null;
        const main = this.verbBefore(k);
        return main >= 0 ? this.subjectOf(main) : this.subjectAfter(at);
      }
      if (isMark(unit) && (unit.lower === ";" || unit.lower === ":")) return null;
    }
    return verb.finite ? null : this.subjectAfter(at);
  }

  /** "Chad's president, an ally of Mali, recalled …": the phrase between the commas describes the one before it. */
  private headOfApposition(k: number): NounPhrase | null {
    const [head, comma, inner] = [this.units[k - 2], this.units[k - 1], this.units[k]];
    if (!isPhrase(head) || !isPhrase(inner) || tagOf(comma) !== "COMMA") return null;
    const described = inner.type === "OTHER" || (inner.type === "OFFICIAL" && inner.names.length === 0);
    const before = this.units[k - 3];
    const listed = tagOf(before) === "COMMA" || tagOf(before) === "CONJ" || isPrep(before);
    if (!described || listed || !DESCRIBED.has(head.type)) return null;
    return tagOf(this.units[k + 1]) === "COMMA" || this.isPhraseWithComma(k) ? head : null;
  }

  /** The description goes on over a preposition or two before its comma. */
  private isPhraseWithComma(k: number): boolean {
    let j = k + 1;
    while (j < k + 6 && isPrep(this.units[j]) && isPhrase(this.units[j + 1])) j += 2;
    return j > k + 1 && tagOf(this.units[j]) === "COMMA";
  }

  /** "Angered by the raid, Chad recalled …": the first phrase after the comma. */
  private subjectAfter(at: number): NounPhrase | null {
    const comma = this.units.findIndex((unit, k) => k > at && tagOf(unit) === "COMMA");
    const next = comma < 0 ? undefined : this.units[comma + 1];
    return isPhrase(next) ? next : null;
  }

  /** "who run it": the verb stands in a relative clause. */
  private isRelative(verbAt: number): boolean {
    for (let k = verbAt - 1; k >= 0; k -= 1) {
      const unit = this.units[k];
      if (tagOf(unit) === "REL") return isMark(unit) && unit.lower !== "that";
      if (!isSkipped(unit)) return false;
    }
    return false;
  }

  private antecedent(rel: number): NounPhrase | null {
    for (let k = rel - 1; k >= Math.max(0, rel - 3); k -= 1) {
      const unit = this.units[k];
      if (isPhrase(unit) && unit.type !== "DATE") return unit;
      if (isVerb(unit)) return null;
    }
    return null;
  }

  private isInPrepPhrase(k: number): boolean {
    const before = this.units[k - 1];
    return (
      isMark(before) &&
      (before.tag === "PREP" ||
        before.tag === "TO" ||
        (before.tag === "PARTICLE" && before.lower !== "home" && before.lower !== "back") ||
        isTimePrep(before))
    );
  }

  /** The verb that the phrase at `k` is the object of, or -1. */
  private verbOfObject(k: number): number {
    for (let j = k - 1; j >= Math.max(0, k - 3); j -= 1) {
      const unit = this.units[j];
      if (isVerb(unit)) return unit.lemma === "be" || this.saysThat(j, k) ? -1 : j;
      const firstObject = isPhrase(unit) && isVerb(this.units[j - 1]);
      if (!isSkipped(unit) && !firstObject) return -1;
    }
    return -1;
  }

  /** "said Chad recalled": after a verb of saying without "that", the phrase begins the clause said. */
  private saysThat(verbAt: number, k: number): boolean {
    const verb = this.units[verbAt];
    if (!isVerb(verb) || !["say", "claim", "report", "add", "announce", "believe", "think"].includes(verb.lemma))
      return false;
    const next = this.units.slice(k + 1).find((unit) => !isSkipped(unit));
    return isVerb(next) && next.finite;
  }

  private verbBefore(k: number): number {
    for (let j = k - 1; j >= 0; j -= 1) if (isVerb(this.units[j])) return j;
    return -1;
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
      const toldSomeone = isPhrase(unit) && isVerb(this.units[k - 1]) && isMark(this.units[k + 1]);
      if (toldSomeone) return this.frame(k - 1);
      return null;
    }
    return null;
  }

  /** "said that X and that Y": the second clause has the verb of saying of the first. */
  private matrixBefore(k: number): Frame | null {
    const before = this.verbBefore(k);
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
      if (isMark(unit) && unit.tag === "PARTICLE" && !(isPhrase(next) && unit.lower === "in"))
        particles.push(unit.lower);
      else if (isMark(unit) && unit.tag === "ADV") particles.push(unit.lower);
      else if (
        isMark(unit) &&
        (unit.tag === "PREP" || unit.tag === "TO" || unit.tag === "PARTICLE" || isTimePrep(unit)) &&
        isPhrase(next)
      ) {
        preps.push({ prep: unit.lower, phrase: next });
        k += 1;
      } else if (isPhrase(unit) && object === null && this.isBehindManner(k)) {
        object = unit;
      } else if (isPhrase(unit) && unit.type !== "DATE" && preps.length === 0) {
        if (object === null) object = unit;
        else second ??= unit;
      }
    }
    return { object, second, particles, preps, stop };
  }

  /** "condemned in the strongest terms the raid": the object stands behind the words of manner. */
  private isBehindManner(k: number): boolean {
    let j = k - 1;
    while (j > 0 && isSkipped(this.units[j])) j -= 1;
    const before = this.units[j];
    return isPhrase(before) && /^(?:terms|words|language)$/.test(before.head);
  }

  /** The clause runs to the next verb with a tense of its own, a semicolon or a subordinating word. */
  private stopOf(at: number): number {
    for (let k = at + 1; k < this.units.length; k += 1) {
      const unit = this.units[k];
      const tag = tagOf(unit);
      if (tag === "REL") return k;
      if (tag === "SUB" && !isTimePrep(unit)) return k;
      if (isMark(unit) && (unit.lower === ";" || unit.lower === ":")) return k;
      if (isVerb(unit) && !this.isDescription(k, at)) return this.cutBack(k, at);
    }
    return this.units.length;
  }

  /** "held talks described as …": the clause goes on behind a participle that describes its object. */
  private isDescription(k: number, at: number): boolean {
    const verb = this.units[k];
    const next = this.units[k + 1];
    if (!isVerb(verb) || verb.auxiliaries.length > 0 || !verb.forms.has("PART") || k - at > 3) return false;
    return isPhrase(this.units[k - 1]) && isMark(next) && next.lower === "as";
  }

  private cutBack(k: number, at: number): number {
    const verb = this.units[k];
    if (isVerb(verb) && !verb.finite) return k;
    const subject = this.subjectOf(k);
    const start = subject ? this.units.indexOf(subject) : -1;
    return start > at + 1 || (start === at + 1 && tagOf(this.units[at + 1]) === "COMMA") ? start : k;
  }
}
