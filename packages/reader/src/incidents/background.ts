import { toDayNumber } from "../dates/calendar.ts";
import type { PreparedText } from "../foundation/prepared-text.ts";
import type { Event } from "./event.ts";
import type { EventIndex } from "./resolve.ts";

const DAYS_APART = 14;
/** As far as what a short paragraph goes on with: "In 2012 X raided the camp." and then "Twenty died." */
const NEXT = 1;

type Telling = { prepared: PreparedText; events: EventIndex; sentence: number };

const isOld = ({ mention }: Event, publishedAt: string): boolean =>
  mention.date !== null && toDayNumber(publishedAt) - toDayNumber(mention.date.end) > DAYS_APART;

/** Whether the text tells of something new: else it is a look back, and what is old in it is its matter. */
const hasNews = ({ prepared, events }: Telling, publishedAt: string): boolean =>
  events.some((told, index) =>
    told.some(
      (event) =>
        !event.unreal &&
        event.mention.date !== null &&
        !isOld(event, publishedAt) &&
        prepared.sentences[index]?.zone !== "BOILERPLATE",
    ),
  );

/** Whether an event is one of long before the report, told in another paragraph: what is told here is none of it. */
export function isPassed(event: Event, telling: Telling): boolean {
  const { prepared, sentence } = telling;
  const { publishedAt, sentences } = prepared;
  if (publishedAt === null || !isOld(event, publishedAt)) return false;
  if (sentence >= event.sentence && sentence - event.sentence <= NEXT) return false;
  return sentences[sentence]?.paragraph !== sentences[event.sentence]?.paragraph && hasNews(telling, publishedAt);
}
