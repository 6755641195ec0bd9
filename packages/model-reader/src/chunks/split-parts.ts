/** A stretch of the text in UTF-16 code units that is shown to the model at once. */
export type Part = { start: number; end: number };

type Sizes = { partUnits: number; overlapUnits: number };

/**
 * Cuts a text into parts of whole lines, a line longer than a part at its blanks. Each part after the first repeats the
 * last lines of the one before, as far as `overlapUnits` go, so that a sentence keeps what it refers to. Linear.
 */
export function splitParts(input: Sizes & { text: string }): Part[] {
  const { text, partUnits } = input;
  const pieces = linesOf(text).flatMap((line) => cutLine({ text, line, partUnits }));
  const parts: Part[] = [];
  let first = 0;
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    const from = pieces[first]?.start ?? piece.start;
    if (next && next.end - from <= partUnits) continue;
    parts.push({ start: from, end: piece.end });
    if (next) first = overlapFrom({ ...input, pieces, next: at + 1, first });
  }
  return parts;
}

/** Index of the first piece that the next part begins with, so that it still holds the piece `next`. */
function overlapFrom(input: Sizes & { pieces: Part[]; next: number; first: number }): number {
  const { pieces, next, first, partUnits, overlapUnits } = input;
  const end = pieces[next - 1]?.end ?? 0;
  const nextEnd = pieces[next]?.end ?? end;
  const fits = ({ start }: Part) => end - start <= overlapUnits && nextEnd - start <= partUnits;
  let from = next;
  for (let piece = pieces[from - 1]; piece && from - 1 > first && fits(piece); piece = pieces[from - 1]) from -= 1;
  return from;
}

/** Lines that hold anything but blanks. */
function linesOf(text: string): Part[] {
  const lines: Part[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== "") lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function cutLine(input: { text: string; line: Part; partUnits: number }): Part[] {
  const { text, line, partUnits } = input;
  const pieces: Part[] = [];
  let { start } = line;
  while (line.end - start > partUnits) {
    const end = cutBefore({ text, start, end: start + partUnits });
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: line.end });
  return pieces;
}

/** The last blank in the second half, else the hard end, never inside a character. */
function cutBefore({ text, start, end }: Part & { text: string }): number {
  const blank = text.lastIndexOf(" ", end - 1);
  if (blank > (start + end) / 2) return blank + 1;
  return /[\udc00-\udfff]/.test(text.charAt(end)) ? end - 1 : end;
}
