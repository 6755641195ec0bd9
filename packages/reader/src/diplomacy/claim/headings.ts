import type { DayInterval } from "@demarche/domain";
import type { PreparedText, Sentence } from "../../foundation/prepared-text.ts";
import { headingDay } from "./opening-day.ts";

/** A sentence's place under the headings of a chronology or a live report. */
export type Headed = {
  /** The day that heads it. */
  day: DayInterval | null;
  /** It begins under that day, which was not told before. */
  opens: boolean;
  /** Sentences since the head of the report, or of the entry of a live report. */
  depth: number;
};

/** "18:40 - ", "09.15 GMT": an entry of a live report, which is news of its own. */
const STAMP = /^[-•*\s]*\d{1,2}[:.]\d{2}(?![\d.,]*\d)(?:\s?(?:[ap]\.?m\b|GMT|UTC|[A-Z]{2,4}T))?/;
/** Dates that stand on lines of their own head what follows them where there are as many. */
const STANDING = 2;

const isStamped = (text: string, { start }: Sentence): boolean => STAMP.test(text.slice(start, start + 24));

/** Under what day each sentence stands, by its index: its paragraph's own, or that of the dated line before it. */
export function headingsOf({ text, sentences, datesBySentence }: PreparedText): Headed[] {
  const days = sentences.map((sentence) => headingDay(sentence, datesBySentence[sentence.index] ?? []));
  const isAlone = (at: number): boolean =>
    days[at] != null &&
    sentences[at]?.paragraph !== sentences[at + 1]?.paragraph &&
    (at === 0 || sentences[at]?.paragraph !== sentences[at - 1]?.paragraph);
  const standing = days.filter((_, at) => isAlone(at)).length >= STANDING;
  let under: { paragraph: number; day: DayInterval | null; lasting: boolean } | null = null;
  let head = { paragraph: -1, at: 0 };
  return sentences.map((sentence, at) => {
    const { paragraph } = sentence;
    const day = days[at] ?? null;
    if (day !== null) under = { paragraph, day, lasting: standing && isAlone(at) };
    if (paragraph !== head.paragraph && isStamped(text, sentence)) head = { paragraph, at };
    const holds = under !== null && (under.paragraph === paragraph || under.lasting);
    const depth = head.paragraph === paragraph ? at - head.at : at;
    return { day: holds ? (under?.day ?? null) : null, opens: day !== null, depth };
  });
}
