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

/** The event told last in the same paragraph, where its sentence begins with the day. */
function openedBefore(input: Input): IncidentMention | null {
  const { sentences, datesBySentence } = input.prepared;
  const paragraph = sentences[input.sentence]?.paragraph;
  for (let at = input.sentence - 1; at >= 0 && sentences[at]?.paragraph === paragraph; at -= 1) {
    const day = opensWithDay(input, at);
    const told = input.events[at]?.find(({ unreal, broad, denied }) => !unreal && !broad && !denied);
    if (day && told?.mention.date) return told.mention.dateWording === day.text ? told.mention : null;
    if ((datesBySentence[at]?.length ?? 0) > 0) return null;
  }
  return null;
}

/** "On Thursday fighting broke out. Four clerks were killed by shelling.": a paragraph that opens with a day goes on with it. */
export function onOpenedDay(mention: IncidentMention, input: Input): IncidentMention {
  if (mention.date !== null || mention.dateWording !== null) return mention;
  const opened = openedBefore(input);
  if (!opened || !compatible(mention, opened)) return mention;
  return likeMention(mention, { date: opened.date, dateWording: opened.dateWording });
}
