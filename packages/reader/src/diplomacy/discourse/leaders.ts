import type { PartyCode } from "@demarche/domain";
import { remembered } from "../../foundation/remembered.ts";
import { fold } from "../../text/normalise.ts";
import { LEADERS } from "../lexicon/leaders.data.ts";

/** A name without case, accents and the ways of writing hyphens and particles. */
const keyOf = remembered((name) =>
  fold(name)
    .replace(/[-.’']/g, " ")
    .replace(/\s+/g, " ")
    .trim(),
);

/** "Moon Jae-in": the surname comes first. */
const isSurnameFirst = (name: string): boolean => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*-\p{Ll}+$/u.test(name);

const surnameOf = remembered(
  (name) =>
    keyOf(name)
      .split(" ")
      .at(isSurnameFirst(name) ? 0 : -1) ?? "",
);

type Index = { byName: Map<string, PartyCode>; bySurname: Map<string, PartyCode | null> };

/** `null` under a surname that leaders of several states bear. */
function build(): Index {
  const index: Index = { byName: new Map(), bySurname: new Map() };
  for (const line of LEADERS.trim().split("\n")) {
    const [party = "", names = ""] = line.split(": ");
    for (const name of names.split(", ")) {
      index.byName.set(keyOf(name), party);
      const surname = surnameOf(name);
      const known = index.bySurname.get(surname);
      index.bySurname.set(surname, known === undefined || known === party ? party : null);
    }
  }
  return index;
}

let built: Index | null = null;
const indexed = (): Index => {
  built ??= build();
  return built;
};

/** The state that someone of that full name has led or spoken for. */
export const partyOfLeader = (name: string): PartyCode | null => indexed().byName.get(keyOf(name)) ?? null;

/** The state of "President [surname]", where only one state has had a leader of the name. */
export const partyOfSurname = (name: string): PartyCode | null => indexed().bySurname.get(surnameOf(name)) ?? null;
