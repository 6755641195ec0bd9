export type Sentence = { text: string; start: number; end: number; markStart: number; markEnd: number };

type Options = { text: string; span: { start: number; end: number } };

/** How far from the span a sentence may reach: hostile text may have no full stop at all. */
const REACH = 1_500;
const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });
/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Brig|Sen|Rep|Gov|Prof|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu})\.\s*$/u;

/** The sentence or sentences that a span lies in, within its line; offsets count UTF-16 code units. Linear in REACH. */
export function sentenceAround({ text, span }: Options): Sentence {
  const window = lineAround({ text, span });
  let start = window.start;
  let end = window.end;
  for (const boundary of boundaries(text.slice(window.start, window.end))) {
    const at = window.start + boundary;
    if (at <= span.start) start = at;
    if (at >= span.end) {
      end = at;
      break;
    }
  }
  return trimmed({ text, span, start, end });
}

function lineAround({ text, span }: Options) {
  const from = Math.max(0, span.start - REACH);
  const to = Math.min(text.length, span.end + REACH);
  const before = text.slice(from, span.start).lastIndexOf("\n");
  const after = text.slice(span.end, to).indexOf("\n");
  return { start: before < 0 ? from : from + before + 1, end: after < 0 ? to : span.end + after };
}

/** Offsets within a line at which one sentence ends and the next begins. */
function boundaries(line: string): number[] {
  const found: number[] = [];
  for (const { index, segment } of SEGMENTER.segment(line)) {
    if (!ABBREVIATION.test(segment.slice(-16))) found.push(index + segment.length);
  }
  return found;
}

function trimmed({ text, span, start, end }: Options & { start: number; end: number }): Sentence {
  const raw = text.slice(start, end);
  const from = Math.min(start + (raw.length - raw.trimStart().length), span.start);
  const to = Math.max(end - (raw.length - raw.trimEnd().length), span.end);
  return { text: text.slice(from, to), start: from, end: to, markStart: span.start - from, markEnd: span.end - from };
}
