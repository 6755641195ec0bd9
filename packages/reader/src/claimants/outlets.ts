import type { PartyCode } from "@demarche/domain";
import { findAgencies } from "../credits/find-agencies.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import { fold } from "../text/normalise.ts";
import { OUTLET_NAMES, STATE_OUTLET_ROWS } from "./outlets.data.ts";

type Outlet = { state: PartyCode | null };

const LONGEST_NAME = 4;
let outlets: ReadonlyMap<string, Outlet> | null = null;
let firsts: ReadonlySet<string> | null = null;

const spell = (name: string): string =>
  fold(name)
    .replace(/[\s.-]+/g, " ")
    .trim();

function build(): ReadonlyMap<string, Outlet> {
  const known = new Map<string, Outlet>();
  for (const name of OUTLET_NAMES.split(/[;\n]/)) if (name.trim()) known.set(spell(name), { state: null });
  for (const row of STATE_OUTLET_ROWS.trim().split("\n")) {
    const [state = "", names = ""] = row.split("|");
    for (const name of names.split(";")) known.set(spell(name), { state });
  }
  return known;
}

const firstOf = (spelt: string): string => spelt.split(" ", 1)[0] ?? "";

/** Whether the name of a known outlet may begin with a word. */
const mayBegin = kind((word) => {
  outlets ??= build();
  firsts ??= new Set([...outlets.keys()].map(firstOf));
  return firsts.has(firstOf(spell(word)));
});

/** The outlet that a run of tokens names, by a list or by the form of an agency's name. Null where it names none. */
export function outletIn(tokens: Token[]): Outlet | null {
  outlets ??= build();
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (!mayBegin(first) || (!first?.capital && first?.lower !== "the" && first?.lower !== "al")) continue;
    for (let size = Math.min(LONGEST_NAME + 1, tokens.length - from); size > 0; size -= 1) {
      const words = tokens.slice(from, from + size);
      const found = outlets.get(spell(words.map(({ lower }) => lower).join(" ")));
      if (found && isName(words)) return found;
    }
  }
  return findAgencies(tokens).length > 0 ? { state: null } : null;
}

/** One short word counts as a name in capitals only: "SANA", not "Sana"; "app" is none. */
function isName(words: Token[]): boolean {
  const [only] = words;
  if (words.length > 1 || !only) return words.some(({ capital }) => capital);
  return only.text.length > 4
    ? only.capital
    : only.text === only.text.toUpperCase() || /^Dawn|^Fars|^Mehr|^Tass|^Petra/.test(only.text);
}
