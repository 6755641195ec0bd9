/** Longest run of combining marks kept (UAX #15, stream-safe text): sorting longer ones takes quadratic time. */
const LONG_MARK_RUN = /(\p{M}{30})\p{M}+/gu;
const LINE_BREAKS = /\r\n|[\r\u0085\u2028\u2029\u000b\u000c]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Byte order marks, soft hyphens, zero-width spaces and direction overrides: invisible, and they split words. */
const INVISIBLE = /[\ufeff\u00ad\u200b\u202d\u202e]/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
/** Characters below the combining marks, and punctuation, that every step leaves as they are: most news is of no others. */
const SETTLED = /^[\t\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;
const FIXED_SPACES = /[\u00a0\u2007\u202f]/g;

/**
 * The stored form of a text: NFC, `\n`, no NUL or other control, no lone surrogate, no invisible word splitters,
 * no blanks at line ends, at most one empty line in a row. Idempotent; linear in the text's length.
 */
export function canonicalText(raw: string): string {
  if (SETTLED.test(raw)) return settleLines(raw);
  const visible = raw
    .replace(LINE_BREAKS, "\n")
    .replace(INVISIBLE, "")
    .replace(CONTROLS, " ")
    .replace(FIXED_SPACES, " ")
    .replace(LONE_SURROGATE, "\ufffd");
  return settleLines(capMarks(capMarks(visible).normalize("NFC")));
}

function capMarks(text: string): string {
  return text.replace(LONG_MARK_RUN, "$1");
}

function settleLines(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const kept = lines.filter((line, index) => line !== "" || lines[index - 1] !== "");
  return kept.join("\n").trim();
}
