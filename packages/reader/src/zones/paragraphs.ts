/** A line of the text without the white space around it. */
export type Line = { start: number; end: number; text: string; blankBefore: boolean };

/** A line with the cues of all its words. */
export type CuedLine = Line & { cues: number };

/** A block longer than this is shown to the zone rules by its beginning only. */
const SAMPLE = 400;

/** Non-empty lines; a line is a paragraph. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let blank = true;
  while (at <= text.length) {
    const newline = text.indexOf("\n", at);
    const stop = newline < 0 ? text.length : newline;
    let start = at;
    let end = stop;
    while (start < end && text.charAt(start).trim() === "") start += 1;
    while (end > start && text.charAt(end - 1).trim() === "") end -= 1;
    if (end > start) {
      lines.push({ start, end, text: text.slice(start, Math.min(end, start + SAMPLE)), blankBefore: blank });
      blank = false;
    } else blank = true;
    if (newline < 0) break;
    at = newline + 1;
  }
  return lines;
}
