import type { DateMention, Sentence, Token } from "../foundation/prepared-text.ts";

type Input = { sentence: Sentence; dates: DateMention[] };

const SAYING =
  /^(?:said|says|told|announced|reported|reporters|statement|added|confirmed|tweeted|wrote|condemned|briefed|warned|declared|interview|acknowledged)$/;
/** Before a date these tell of another time than the event's. */
const BESIDE = new Set(["before", "until", "till", "after", "since", "by", "prior"]);

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? "";

/** "said on Tuesday", "told reporters Monday": the day of the saying. */
export function isSayingDate(tokens: Token[], date: DateMention): boolean {
  let at = date.from - 1;
  while (
    at >= 0 &&
    ["on", "late", "early", "earlier", "in", "a", "the", "local", "time", "its"].includes(lower(tokens, at))
  )
    at -= 1;
  return SAYING.test(lower(tokens, at)) && !/^(?:in|at|near)$/.test(lower(tokens, date.from - 2));
}

function isBeside(tokens: Token[], date: DateMention): boolean {
  const before = lower(tokens, date.from - 1);
  if (before === "to" && lower(tokens, date.from - 2) === "prior") return true;
  return BESIDE.has(before) && !(before === "since");
}

function usable(input: Input, date: DateMention): boolean {
  return (
    date.nature !== "FUTURE" &&
    date.nature !== "ANCHORED" &&
    !isSayingDate(input.sentence.tokens, date) &&
    !isBeside(input.sentence.tokens, date)
  );
}

/** Nearest, with what stands in another clause counted as further away. */
function rank(input: Input, date: DateMention, trigger: { from: number; to: number }): number {
  const [low, high] = date.from >= trigger.to ? [trigger.to, date.from] : [date.to, trigger.from];
  const between = input.sentence.tokens.slice(low, high);
  const breaks = between.filter((token) => [";", "—", "but", "while", "after", "when"].includes(token.lower)).length;
  return (
    high -
    low +
    breaks * 12 +
    (date.interval === null ? 30 : 0) +
    (date.interval && date.interval.precision > 2 ? 6 : 0)
  );
}

/** The wording that dates the event told at `trigger`; null where its sentence has none that is its own. */
export function findEventDate(input: Input, trigger: { from: number; to: number }): DateMention | null {
  const dates = input.dates.filter((date) => usable(input, date));
  return dates.sort((a, b) => rank(input, a, trigger) - rank(input, b, trigger))[0] ?? null;
}
