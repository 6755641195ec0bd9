import { hasCue } from "../foundation/words/facts.ts";
import type { CuedLine } from "./paragraphs.ts";
import { ORIGIN } from "./zone-cues.ts";
import { AGENCY_LINE, CONTRIBUTED, CREDIT_LINE, REPORTING_BY } from "./zone-patterns.data.ts";

const LONGEST_BYLINE = 140;
const STATEMENT = /\b(?:is|was|are|were|has|had|have|says|said)\b/;
const BETWEEN_NAMES = new Set(
  "and in of for the with & | - – — de la al el bin van von staff writer reporter correspondent editor".split(" "),
);
/** What "by" stands before at the head of a report without naming a writer. */
const NOT_WRITERS =
  /^(?:The|A|An|\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** "By Ana Rojas and Tom Bell in Lima": names and little else, without a full stop. */
function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE || !/^by:? /i.test(text) || /[.!?]$/.test(text)) return false;
  const names = text.replace(/^by:? +/i, "");
  if (!/^\p{Lu}/u.test(names) || NOT_WRITERS.test(names)) return false;
  return names
    .split(/[\s,]+/)
    .every((word) => word === "" || /^\p{Lu}/u.test(word) || BETWEEN_NAMES.has(word.toLowerCase()));
}

/** A line that says who wrote the report, where it comes from, or who helped. */
export function isCreditLine(line: CuedLine): boolean {
  const { text } = line;
  if (CREDIT_LINE.test(text) || AGENCY_LINE.test(text) || isByline(text)) return true;
  if (hasCue(line, ORIGIN) && CONTRIBUTED.test(text)) return true;
  return REPORTING_BY.test(text) && !STATEMENT.test(text);
}
