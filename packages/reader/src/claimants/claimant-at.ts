import type { PreparedText, Quote, Sentence } from "../foundation/prepared-text.ts";
import type { Attribution } from "./attribution.ts";

type Place = { prepared: PreparedText; attributions: Attribution[][]; sentence: Sentence; token: number };

const QUOTE_REACH = 4;

function quoteAround(place: Place): Quote | null {
  const start = place.sentence.tokens[place.token]?.start ?? -1;
  const { quotes } = place.prepared;
  let low = 0;
  let high = quotes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((quotes[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const quote = quotes[low];
  return quote && quote.start <= start && start < quote.end ? quote : null;
}

/** Nearest speaker before the place, else the nearest after it, both in its own sentence. */
function inSentence(place: Place): Attribution | null {
  const found = place.attributions[place.sentence.index] ?? [];
  const before = found
    .filter((attribution) => attribution.at < place.token && speaksForward(place, attribution))
    .at(-1);
  const after = found.find((attribution) => attribution.at > place.token || !speaksForward(place, attribution));
  return before ?? after ?? null;
}

/** "…, X said, and nine …": a speaker between two commas answers for what stood before. */
function speaksForward(place: Place, attribution: Attribution): boolean {
  const { tokens } = place.sentence;
  const word = tokens[attribution.at]?.lower ?? "";
  if (word === "according") return attribution.from < 2;
  const end = Math.max(attribution.at + 1, attribution.to);
  const next = tokens[end]?.text ?? ".";
  const opened = [",", "”", '"', "’", "'"].includes(tokens[attribution.from - 1]?.text ?? "");
  return !(opened && (next === "," || next === ".") && attribution.from > 3);
}

/** Speaker of a quotation that runs over several sentences: looked for in those it touches, then right around it. */
function ofQuote(place: Place, quote: Quote): Attribution | null {
  const { sentences } = place.prepared;
  const own = place.sentence.index;
  for (let step = 1; step <= QUOTE_REACH; step += 1) {
    for (const index of [own + step, own - step]) {
      const sentence = sentences[index];
      if (!sentence || sentence.paragraph !== place.sentence.paragraph) continue;
      if (sentence.end < quote.start - 120 || sentence.start > quote.end + 120) continue;
      const found = (place.attributions[index] ?? []).find((attribution) => outside(sentence, attribution, quote));
      if (found) return found;
    }
  }
  return null;
}

function outside(sentence: Sentence, attribution: Attribution, quote: Quote): boolean {
  const start = sentence.tokens[attribution.at]?.start ?? 0;
  return start < quote.start || start >= quote.end;
}

/** Who answers for what stands at a token; null where the document speaks in its own voice. */
export function claimantAt(place: Place): Attribution | null {
  const quote = quoteAround(place);
  const own = inSentence(place);
  if (own) return own;
  return quote ? ofQuote(place, quote) : null;
}
