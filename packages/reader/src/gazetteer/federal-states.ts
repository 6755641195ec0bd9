import type { PartyCode } from "@demarche/domain";
import { fold } from "../text/normalise.ts";
import { spellings } from "../text/tokens.ts";
import { FEDERAL_STATE_ROWS } from "./federal-states.data.ts";

export type FederalState = {
  code: string;
  country: PartyCode;
  /** No country and no capital has the name too. */
  sure: boolean;
  /** Folded tokens of the wording. */
  words: string[];
  /** First token of an abbreviation, which counts in its exact letters only. */
  exact: string | null;
};

let states: ReadonlyMap<string, readonly FederalState[]> | null = null;

function build(): ReadonlyMap<string, readonly FederalState[]> {
  const index = new Map<string, FederalState[]>();
  const add = (state: Omit<FederalState, "words" | "exact">, wording: string, short: boolean): void => {
    const spelt = spellings(wording);
    const words = spelt.map(fold);
    const first = words[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), { ...state, words, exact: short ? (spelt[0] ?? "") : null }]);
  };
  for (const row of FEDERAL_STATE_ROWS.trim().split("\n")) {
    const [code = "", country = "", name = "", abbreviations = ""] = row.split("|");
    add({ code, country, sure: !name.endsWith("?") }, name.replace("?", ""), false);
    for (const short of abbreviations.split(";")) add({ code, country, sure: true }, short, true);
  }
  return index;
}

/** States and provinces by the first folded word of a wording. Built on first use. */
export function federalStates(): ReadonlyMap<string, readonly FederalState[]> {
  states ??= build();
  return states;
}
