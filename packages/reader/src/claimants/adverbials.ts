import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { type Context, dateAt } from "./context.ts";
import { phraseAfter } from "./phrase-after.ts";
import { MEDIA_AND_TIMES, QUALIFYING } from "./reporting.data.ts";

const PREPOSITIONS = new Set("in on at via through to during from by of over for without under upon".split(" "));

/** Index after adverbs, dates and "in a statement on Telegram" that follow a reporting verb. */
export function afterAdverbials(context: Context, from: number): number {
  const { tokens } = context.sentence;
  let at = from;
  let medium = false;
  while (at < tokens.length) {
    const date = dateAt(context, at);
    const word = lower(tokens, at);
    if (date) at = date.to;
    else if (PREPOSITIONS.has(word) && opensMedium(tokens, at + 1)) medium = true;
    else if (
      !(
        MEDIA_AND_TIMES.has(word) ||
        ((QUALIFYING.has(word) || word.endsWith("ly")) && (medium || word !== "that") && leadsOn(context, at))
      )
    ) {
      if (!(medium && tokens[at]?.capital && lower(tokens, at - 1) !== "that")) break;
    }
    if (!date) at += 1;
  }
  return at;
}

const leadsOn = (context: Context, at: number): boolean => {
  const { tokens } = context.sentence;
  const word = lower(tokens, at);
  if (word.endsWith("ly") || word === "late" || word === "early" || word === "earlier" || word === "later") return true;
  return MEDIA_AND_TIMES.has(lower(tokens, at + 1)) || MEDIA_AND_TIMES.has(lower(tokens, at + 2));
};

const opensMedium = (tokens: Token[], at: number): boolean =>
  [0, 1, 2, 3, 4].some(
    (step) =>
      MEDIA_AND_TIMES.has(lower(tokens, at + step)) && !tokens.slice(at, at + step).some(({ kind }) => kind === "mark"),
  ) || tokens[at]?.capital === true;

/** Who is told: "told reporters", "told the newspaper X in an interview". */
export function afterHearer(context: Context, verb: number): number {
  if (!/^(?:told|tells|telling)$/.test(lower(context.sentence.tokens, verb))) return verb + 1;
  return phraseAfter(context, verb + 1)?.to ?? verb + 1;
}
