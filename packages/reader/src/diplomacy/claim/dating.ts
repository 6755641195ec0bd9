import type { DayInterval } from "@demarche/domain";
import type { DateMention } from "../../foundation/prepared-text.ts";

export type Dating = { date: DayInterval | null; wording: string | null; planned: DayInterval | null };

type Region = { start: number; end: number };
type Input = {
  dates: DateMention[];
  clause: Region;
  focus: number;
  /** The act is still to come: its own date is a planned one. */
  pending: boolean;
  /** A date outside the clause dates it too: it is told as news, by someone who says it on a day. */
  news: boolean;
  publishedAt: string | null;
};

const inside = (date: DateMention, region: Region): boolean => date.start >= region.start && date.end <= region.end;
const distance = (date: DateMention, focus: number): number =>
  date.start >= focus ? date.start - focus : (focus - date.end) * 1.5;

function nearest(dates: DateMention[], focus: number): DateMention | null {
  return dates.reduce<DateMention | null>(
    (best, date) => (best === null || distance(date, focus) < distance(best, focus) ? date : best),
    null,
  );
}

const isFuture = (date: DateMention, publishedAt: string | null): boolean =>
  date.nature === "FUTURE" ||
  (publishedAt !== null && date.interval !== null && date.interval.start > publishedAt.slice(0, 10));

/** R17: the day of an act from the words of its own clause, else from those of the sentence that reports it. */
export function dateAct(input: Input): Dating {
  const known = input.dates.filter((date) => date.interval !== null);
  const future = known.filter((date) => isFuture(date, input.publishedAt));
  const past = known.filter((date) => !isFuture(date, input.publishedAt));
  const planned = input.pending
    ? (nearest(
        future.filter((date) => inside(date, input.clause)),
        input.focus,
      ) ?? nearest(future, input.focus))
    : null;
  const own = nearest(
    past.filter((date) => inside(date, input.clause)),
    input.focus,
  );
  const chosen = own ?? (input.news ? nearest(past, input.focus) : null);
  return {
    date: chosen?.interval ?? null,
    wording: chosen?.text ?? planned?.text ?? null,
    planned: planned?.interval ?? null,
  };
}
