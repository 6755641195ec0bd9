import { nth } from "../foundation/nth.ts";
import type { Sentence, Token } from "../foundation/prepared-text.ts";
import { cue, hasCue } from "../foundation/words/facts.ts";

const CRIMES = new Set(["homicides", "murders", "shootings", "homicide", "crime", "suicides"]);
const CRIME = cue((word) => CRIMES.has(word));
const TALLIES = new Set([
  "statistics",
  "citywide",
  "countywide",
  "statewide",
  "nationwide",
  "annually",
  "data",
  "rate",
]);
const YEAR = /^(?:this|last|each|every|per|the)$/;

/** "this year", "so far this year", "in 2017". */
const isYear = (tokens: Token[], at: number): boolean =>
  (tokens[at]?.lower === "year" && YEAR.test(nth(tokens, at - 1)?.lower ?? "")) ||
  (nth(tokens, at - 1)?.lower === "in" && /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? ""));

/** "Citywide homicides remain level, with 100 killed as of June", "91 people were shot, up from 80 shootings last year": figures of crime over a year, and of no incident. */
export function isCrimeStatistic(sentence: Sentence): boolean {
  const { tokens } = sentence;
  return (
    hasCue(sentence, CRIME) &&
    (tokens.some(({ lower }) => TALLIES.has(lower)) || tokens.some((_, at) => isYear(tokens, at)))
  );
}
