import { nth } from "../foundation/nth.ts";
import type { PreparedText, Quote, Sentence, Token } from "../foundation/prepared-text.ts";
import type { Attribution } from "./attribution.ts";
import { isDash, OPEN_QUOTES } from "./context.ts";

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

/** "…, and", "; ": where one statement ends and another may begin. */
function breaksBetween(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (word === ";") return true;
    if (
      /^(?:and|but|while|whereas|although|though)$/.test(word) &&
      (nth(tokens, at - 1)?.text === "," || word === "while")
    )
      return true;
  }
  return false;
}

/**
 * Whether a speaker named in the middle goes on: "…, X said, and wounded 40 others" does; "…, X said, and in Y nine died"
 * and "…, X said - a reference to" are the text's own.
 */
function goesOn({ prepared, sentence, token }: Place, { at: verb, to }: Attribution): boolean {
  const { tokens } = sentence;
  let opened = -1;
  for (let at = Math.max(verb, to); at < token; at += 1) {
    if (at > verb + 2 && isDash(tokens, at)) return false;
    if (/^(?:and|but|while)$/.test(tokens[at]?.lower ?? "") && nth(tokens, at - 1)?.text === ",") opened = at;
  }
  if (opened < 0 || token - opened <= 1) return true;
  return (
    tokens.slice(opened, token + MORE_REACH).some(({ lower }) => MORE.has(lower)) ||
    !isPlaced(prepared, sentence, opened)
  );
}

const MORE_REACH = 4;
const MORE = new Set(
  "more other others another further also had additional injuring wounding killing leaving that".split(" "),
);

/** Whether the clause that begins at a token has a place or a day of its own. */
function isPlaced(prepared: PreparedText, { index }: Sentence, from: number): boolean {
  const places = prepared.mentionsBySentence[index] ?? [];
  const dates = prepared.datesBySentence[index] ?? [];
  return (
    places.some((place) => place.from > from && place.country !== null && place.form !== "DEMONYM") ||
    dates.some((date) => date.from > from)
  );
}

/** A semicolon parts what stands before it from who speaks behind it. */
const parted = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ";");

/** Of those who speak around a place: the one told nearest before it, unless the words behind it are closed by another. */
function inSentence(place: Place): Attribution | null {
  const { token, sentence } = place;
  const found = (place.attributions[sentence.index] ?? []).filter(({ reach }) => reach !== "NOWHERE");
  const inner = found.findLast(({ reach, at, until }) => reach === "INNER" && at <= token && token < until);
  const ahead = found.findLast(({ reach, at }) => reach === "AHEAD" && at <= token) ?? null;
  if (inner && inner.at > (ahead?.at ?? -1)) return inner;
  const behind =
    found.find(({ reach, at }) => reach === "BEHIND" && at > token && !parted(sentence.tokens, token, at)) ?? null;
  const passed = found.findLast((one) => one.reach === "BEHIND" && one.at < token && goesOn(place, one)) ?? null;
  if (ahead && behind) {
    const own = breaksBetween(sentence.tokens, ahead.at, token) && !breaksBetween(sentence.tokens, token, behind.at);
    return own ? behind : ahead;
  }
  if (behind) return behind;
  const last = ahead && passed ? (ahead.at > passed.at ? ahead : passed) : (ahead ?? passed);
  return last && isBackground(sentence.tokens, last, token) ? null : last;
}

const isYear = (token: Token | undefined): boolean => token?.kind === "number" && /^(?:1[89]|20)\d\d$/.test(token.text);

const UNSETTLED = /^(?:would|will|must|should|shall|could|might|vowed|pledged|plans?)$/;
const LINK = /^(?:after|where|which|who|when|since|over|following|for)$/;
const SPAN = /^(?:days?|weeks?|months?|years?|hours?)$/;

/** "X said it would answer the raid, which killed nine", "X said it struck back two weeks after gunmen killed nine". */
function isBackground(tokens: Token[], { reach, at }: Attribution, token: number): boolean {
  if (reach !== "AHEAD") return false;
  let unsettled = false;
  for (let next = at + 1; next < token; next += 1) {
    const word = tokens[next]?.lower ?? "";
    if (UNSETTLED.test(word)) unsettled = true;
    if (unsettled && LINK.test(word)) return true;
    if (
      /^(?:when|where)$/.test(word) &&
      isYear(nth(tokens, next - 1)?.text === "," ? nth(tokens, next - 2) : nth(tokens, next - 1))
    )
      return true;
    if (word === "after" && SPAN.test(nth(tokens, next - 1)?.lower ?? "")) return true;
  }
  return false;
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
  return overParagraphs(place, quote);
}

/** A quotation that fills its paragraph: of whoever was quoted in the one before, or is named in the one behind it. */
function overParagraphs(place: Place, quote: Quote): Attribution | null {
  const { sentences, paragraphs, text } = place.prepared;
  const paragraph = paragraphs[place.sentence.paragraph];
  if (!paragraph || quote.start > paragraph.start + 2) return null;
  const first = place.sentence.index;
  const before = lastOf(place, sentences, first);
  if (before) return before;
  const open = quote.end >= paragraph.end;
  const next = paragraphs[place.sentence.paragraph + 1];
  if (!open || !next || !OPEN_QUOTES.has(text.charAt(next.start))) return null;
  const following = sentences.findIndex(({ paragraph: index }) => index === next.index);
  return following < 0 ? null : ((place.attributions[following] ?? [])[0] ?? null);
}

/** The last speaker of the paragraph before, where it quotes or announces a quotation. */
function lastOf(place: Place, sentences: Sentence[], from: number): Attribution | null {
  const own = place.sentence.paragraph;
  for (let index = from - 1; index >= Math.max(0, from - 2 * QUOTE_REACH); index -= 1) {
    const sentence = sentences[index];
    if (!sentence || sentence.paragraph < own - 1) return null;
    if (sentence.paragraph === own) continue;
    const found = (place.attributions[index] ?? []).at(-1);
    const quoting = place.prepared.text.slice(sentence.start, sentence.end + 1).search(/["“”:]/) >= 0;
    if (found) return quoting ? found : null;
  }
  return null;
}

function outside(sentence: Sentence, attribution: Attribution, quote: Quote): boolean {
  const start = sentence.tokens[attribution.at]?.start ?? 0;
  return start < quote.start || start >= quote.end;
}

/** Who answers for what stands at a token; null where the document speaks in its own voice. */
export function claimantAt(place: Place): Attribution | null {
  const own = inSentence(place);
  if (own) return own;
  const quote = quoteAround(place);
  return quote ? ofQuote(place, quote) : null;
}
