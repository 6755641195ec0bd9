import type { IncidentMention } from "@demarche/domain";
import type { DateMention, PreparedText } from "../foundation/prepared-text.ts";
import { compatible } from "./compatible.ts";
import { likeMention } from "./event.ts";
import { isDateline, isSayingDate } from "./find-event-date.ts";
import type { EventIndex } from "./resolve.ts";

type Input = { prepared: PreparedText; events: EventIndex; sentence: number };

/** Tokens before a day that opens its sentence: "On", "Late on", "Early on". */
const OPENING = 2;
const NATURES: ReadonlySet<DateMention["nature"]> = new Set(["WEEKDAY", "DAY", "RELATIVE"]);

function opensWithDay({ prepared }: Input, index: number): DateMention | null {
  const tokens = prepared.sentences[index]?.tokens ?? [];
  const date = prepared.datesBySentence[index]?.[0];
  if (!date || date.from > OPENING || !NATURES.has(date.nature)) return null;
  return isSayingDate(tokens, date) || isDateline(tokens, date) ? null : date;
}

/** The event told with the last date before in the same paragraph, where its sentence begins with the day. */
function openedBefore(input: Input): IncidentMention | null {
  const { sentences, dates } = input.prepared;
  const at = datedBefore(dates, input.sentence);
  if (at < 0 || sentences[at]?.paragraph !== sentences[input.sentence]?.paragraph) return null;
  const day = opensWithDay(input, at);
  const told = input.events[at]?.find(({ unreal, broad, denied }) => !unreal && !broad && !denied);
  return day && told?.mention.date && told.mention.dateWording === day.text ? told.mention : null;
}

/** Index of the last sentence before another that has a date; -1 where none has. `dates` run in the order of the text. */
function datedBefore(dates: readonly DateMention[], sentence: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.sentence ?? sentence) < sentence) low = middle + 1;
    else high = middle;
  }
  return dates[low - 1]?.sentence ?? -1;
}

/** "On Thursday fighting broke out. Four clerks were killed by shelling.": a paragraph that opens with a day goes on with it. */
export function onOpenedDay(mention: IncidentMention, input: Input): IncidentMention {
  if (mention.date !== null || mention.dateWording !== null) return mention;
  const opened = openedBefore(input);
  if (!opened || !compatible(mention, opened)) return mention;
  return likeMention(mention, { date: opened.date, dateWording: opened.dateWording });
}
