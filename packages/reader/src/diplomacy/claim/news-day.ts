import type { DayInterval, DiplomaticClaim, IsoDay } from "@demarche/domain";
import { addDays, interval } from "../../dates/calendar.ts";
import { SAYING } from "../lexicon/words.data.ts";
import type { Frame } from "../syntax/frame.ts";

/** Sentences at the head of a report, or of an entry of a live one, that tell the news of its day. */
const HEAD = 3;
const DONE = new Set(["EFFECTED", "ANNOUNCED", "REPORTED"]);
const SPEECHES = new Set(["CONDEMNATION", "MEDIATION_OFFERED"]);

/** "has expelled", "expels", "is expelling": told as of now. */
function isOfNow({ verb }: Frame): boolean {
  const { auxiliaries, forms } = verb;
  if (auxiliaries.includes("had") || auxiliaries.includes("was") || auxiliaries.includes("were")) return false;
  if (auxiliaries.some((word) => ["has", "have", "is", "are", "'s", "'ve"].includes(word))) return true;
  return verb.finite && auxiliaries.length === 0 && !forms.has("PAST");
}

/** "says it will expel": the clause of saying is of now. */
const isSaidNow = ({ governor }: Frame): boolean =>
  governor !== null && SAYING.has(governor.verb.lemma) && governor.verb.finite && isOfNow(governor);

const ACTORS = new Set(["PARTY", "GOVERNMENT", "OFFICIAL", "PERSON"]);

/** "Chad will expel two diplomats": it has said so now. */
const isPledged = ({ verb, subject, object, passive }: Frame): boolean =>
  verb.auxiliaries.includes("will") && !passive && object !== null && subject !== null && ACTORS.has(subject.type);

/** `depth`: sentences since that head. Whether a clause tells the news of the report's own day: of now, at its head; or a stand that is taken now. */
export function isNews(input: { frame: Frame | null; depth: number; act: string }): boolean {
  const { frame, depth, act } = input;
  if (frame === null) return false;
  if (SPEECHES.has(act) && isOfNow(frame) && !frame.verb.auxiliaries.some((word) => /^(?:has|have)$/.test(word)))
    return true;
  return depth < HEAD && (isOfNow(frame) || isSaidNow(frame) || isPledged(frame));
}

/** The day of publishing or the one before it, UCDP precision 2. */
export const newsDays = (publishedAt: IsoDay): DayInterval => interval(addDays(publishedAt, -1), publishedAt, 2);

/** R17: what no date is given for, but what is told as the news of the day, happened on the day of publishing or the one before. */
export function dateNews(input: {
  claims: DiplomaticClaim[];
  news: ReadonlySet<number>;
  publishedAt: IsoDay | null;
}): DiplomaticClaim[] {
  const { claims, news, publishedAt } = input;
  if (publishedAt === null) return claims;
  return claims.map((claim) => {
    const open = claim.date === null && claim.plannedDate === null && DONE.has(claim.status);
    return open && claim.evidence.some(({ start }) => news.has(start))
      ? { ...claim, date: newsDays(publishedAt) }
      : claim;
  });
}
