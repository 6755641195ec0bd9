import type { CasualtyClaim, CasualtyEffect } from "@demarche/domain";
import { fill } from "../incidents/fill.ts";
import { likeCounted } from "./counted.ts";
import type { Draft } from "./draft.ts";
import { likeClaim, likeDraft } from "./draft.ts";
import { likeHarm } from "./harm.ts";
import type { Person } from "./person.ts";
import { canBeSame, sameOccasion, shareName } from "./same-person.ts";
import { isOpen } from "./settle-shot.ts";

const PRONOUN_REACH = 15;
const NOUN_REACH = 4;
const DEFINITE_REACH = 40;
const MOST_SPANS = 40;
/** People of one text that a telling is compared with. */
const MOST_PEOPLE = 60;

/** Being held is told apart from being hurt: one person can come to both. */
const track = (effect: CasualtyEffect): string => (effect === "KILLED" || effect === "INJURED" ? "HURT" : effect);

/** `under`: the verb of the latest telling, by its token. */
type Known = { draft: Draft; last: number; under: number };

const personOf = (draft: Draft): Person | null => draft.harm.counted.person;

const ANYONE: readonly CasualtyClaim["victimClass"][] = ["TOTAL", "MAN", "WOMAN"];
/** "one of them": of a group, and no one soldier or guard told of singly. */
const OF_GROUP = /^(?:one|another) of (?:them|the|those|whom)\b/i;
const KIN =
  /^(?:his|her|their) (?:\S+ )?(?:father|mother|brother|sister|son|daughter|wife|husband|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|partner)$/i;

/** "his father": not the one told of right before, whose father he is. */
const isKin = ({ claim, harm }: Draft): boolean => !harm.counted.named && KIN.test(claim.wording);

const lastWord = ({ claim: { wording } }: Draft): string => wording.toLowerCase().split(" ").at(-1) ?? "";

/** "his wife" is whoever was called a wife or a mother before, and not any woman. */
const sameWord = (own: Draft, before: Draft): boolean =>
  before.harm.counted.named || KIN_WORD.test(lastWord(before)) || own.sentence - before.sentence <= KIN_REACH;
const KIN_WORD = /^(?:father|mother|brother|sister|son|daughter|wife|husband|uncle|aunt|cousin|partner|boy|girl)$/;
const KIN_REACH = 1;

/** "her father, Ben Example,": the name of the one told of right before. */
const isApposed = ({ harm: own }: Draft, { harm: before }: Draft): boolean =>
  own.counted.named && !before.counted.named && own.counted.from - before.counted.to <= 1;

function refers(own: Draft, known: Known): boolean {
  const person = personOf(own);
  const other = personOf(known.draft);
  if (!person || !other || track(own.claim.effect) !== track(known.draft.claim.effect)) return false;
  if (own.claim.statedSuperseded || own.claim.quantifier !== "EXACT" || !canBeSame(own, known.draft)) return false;
  const listed = own.sentence === known.last && own.harm.triggerFrom === known.under;
  if (listed && !isApposed(own, known.draft)) return false;
  const group = OF_GROUP.test(own.claim.wording) && !ANYONE.includes(known.draft.claim.victimClass);
  if (group || (isKin(own) && (own.sentence === known.last || !sameWord(own, known.draft)))) return false;
  if (shareName(person, other)) return true;
  const gap = own.sentence - known.last;
  if (person.more || (gap === 0 && !person.looksBack)) return false;
  if (person.pronoun) return gap <= PRONOUN_REACH;
  if (person.looksBack) return gap <= DEFINITE_REACH;
  return retells(own, known.draft) && (isNoun(known.draft, own) || sameOccasion(own, known.draft));
}

/** "the death of a girl" is told of in court years on: a name that follows is hers, whatever the day. */
const isNoun = (before: Draft, own: Draft): boolean =>
  before.harm.tie === "NOUN" && (personOf(own)?.names.length ?? 0) > 0 && own.sentence - before.sentence <= NOUN_REACH;

/** "A man was shot" and "a man was killed" can be of one; "a man was wounded" and "a man was killed" are of two. */
function retells(own: Draft, before: Draft): boolean {
  if (own.claim.effect === before.claim.effect) return true;
  return isOpen(own.claim.effect === "INJURED" ? own : before);
}

const RANK: Partial<Record<CasualtyClaim["victimClass"], number>> = {
  TOTAL: 0,
  MAN: 1,
  WOMAN: 1,
  CIVILIAN: 2,
  CHILD: 3,
};
const rank = ({ claim }: Draft): number => RANK[claim.victimClass] ?? 4;

const joined = (first: Person, second: Person): Person => ({
  ...first,
  sex: first.sex ?? second.sex,
  years: first.years ?? second.years,
  names: [...new Set([...first.names, ...second.names])],
});

/** Two tellings of one person: death outdoes a wound and drops its words; else the spans add up. */
function merge(before: Draft, own: Draft): Draft {
  const died = own.claim.effect === "KILLED" && before.claim.effect === "INJURED";
  const later = own.claim.effect === before.claim.effect || died;
  const lead = died ? own : before;
  const spans = died ? own.claim.evidence : [...before.claim.evidence, ...(later ? own.claim.evidence : [])];
  const [specific] = [before, own].sort((a, b) => rank(b) - rank(a));
  const person = joined(personOf(before) as Person, personOf(own) as Person);
  const claimant = lead.claim.claimant ?? (later ? own.claim.claimant : null);
  return likeDraft(lead, {
    parent: before.parent >= 0 ? before.parent : lead.parent,
    harm: likeHarm(lead.harm, { counted: likeCounted(lead.harm.counted, { person }) }),
    claim: likeClaim(lead.claim, {
      claimant,
      victimClass: (specific ?? lead).claim.victimClass,
      nationality: before.claim.nationality ?? own.claim.nationality,
      incident: fill(lead.claim.incident, before.claim.incident),
      evidence: spans.slice(0, MOST_SPANS),
    }),
  });
}

/** The person told of last whom a telling can mean; a name is looked for first. */
function antecedent(own: Draft, people: Map<number, Known>): number | null {
  const person = personOf(own);
  if (!person) return null;
  const recent = [...people].filter(([, known]) => refers(own, known));
  const named = recent.filter(([, known]) => shareName(person, personOf(known.draft) as Person));
  const [found] = (named.length > 0 ? named : recent).sort(([, a], [, b]) => b.last - a.last);
  return found?.[0] ?? null;
}

/** Collapses what a text tells of one person ("a man was shot … the victim … Example … he died") into one draft. */
export function linkPeople(drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  const place: number[] = [];
  const people = new Map<number, Known>();
  for (const draft of drafts) {
    const own = likeDraft(draft, { parent: draft.parent < 0 ? -1 : (place[draft.parent] ?? -1) });
    const at = antecedent(own, people);
    const known = at === null ? undefined : people.get(at);
    if (at === null || !known) {
      if (personOf(own)) people.set(kept.length, { draft: own, last: own.sentence, under: own.harm.triggerFrom });
      const [oldest] = people.size > MOST_PEOPLE ? people.keys() : [];
      if (oldest !== undefined) people.delete(oldest);
      place.push(kept.length);
      kept.push(own);
      continue;
    }
    const one = merge(known.draft, own);
    kept[at] = likeDraft(one, { parent: one.parent === at ? -1 : one.parent });
    people.set(at, { draft: kept[at] as Draft, last: own.sentence, under: own.harm.triggerFrom });
    place.push(at);
  }
  return kept;
}
