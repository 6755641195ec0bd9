import { lower } from "../foundation/nth.ts";
import { kindOfWord } from "./claimant-kind.ts";
import { type Context, isDash, type Phrase, textAt } from "./context.ts";

const PREPOSITIONS = new Set("in on at before during following amid by for from with earlier later".split(" "));
const CONJUNCTIONS = new Set("while although though as if when because but and since after".split(" "));
const ARTICLES = new Set(["the", "a", "an", "its", "their", "his", "her"]);
const LINKS = new Set(["'s", "’s", "’", "-", "of", "for", "in", "and"]);
const LEAD_REACH = 14;
const MOST = 12;

const DATELINE = 14;

/** "CITY, Country (Agency) — …": index behind the dash; 0 where the sentence has no such head. */
function afterDateline(context: Context, before: number): number {
  const { tokens } = context.sentence;
  for (let at = 1; at < Math.min(before, DATELINE); at += 1) {
    if (isDash(tokens, at)) return at + 1;
    if (tokens[at]?.kind === "word" && !tokens[at]?.capital) return 0;
  }
  return 0;
}

/** Where the subject begins behind "On Monday, …"; 0 where nothing stands before it. */
function start(context: Context, before: number): number {
  const { tokens } = context.sentence;
  let at = afterDateline(context, before);
  while (at < before && (tokens[at]?.kind === "mark" || CONJUNCTIONS.has(lower(tokens, at)))) at += 1;
  if (!PREPOSITIONS.has(lower(tokens, at)) && !context.dates.some(({ from }) => from === at)) return at;
  for (let comma = at; comma < Math.min(before, at + LEAD_REACH); comma += 1)
    if (textAt(tokens, comma) === ",") return comma + 1;
  return context.dates.find(({ from }) => from === at + 1)?.to ?? at;
}

/** Whether a word carries on the name of a state, body or person. */
function isPart(context: Context, at: number): boolean {
  const token = context.sentence.tokens[at];
  if (!token) return false;
  if (token.capital || kindOfWord(token.lower) !== null) return true;
  return context.mentions.some(({ from, to }) => from <= at && at < to);
}

/** The subject that a sentence opens with: "The Xish army", "On Monday, Governor Y". Null where it opens with none. */
export function leadPhrase(context: Context, before: number): Phrase | null {
  const { tokens } = context.sentence;
  const from = start(context, before);
  let at = ARTICLES.has(lower(tokens, from)) ? from + 1 : from;
  let to = from;
  while (at < before && at - from < MOST) {
    if (isPart(context, at)) to = at + 1;
    else if (
      !LINKS.has(lower(tokens, at)) &&
      !(tokens[at]?.kind === "word" && isPart(context, at + 1) && at === from + 1)
    )
      break;
    at += 1;
  }
  return to > from ? { from, to } : null;
}
