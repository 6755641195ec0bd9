import type { PartyCode } from "@demarche/domain";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import { partyOfSurname } from "./leaders.ts";

const REGIME = /^(?:junta|military (?:rulers|government|council|regime)|ruling council|regime)$/;

const isRegime = ({ type, head }: NounPhrase): boolean => type === "GOVERNMENT" && REGIME.test(head);

/** The states whose juntas a text words ("the junta in Niamey", "Niger's military rulers"), in its order. */
export function learnRegimes(sentences: readonly Unit[][]): PartyCode[] {
  const found = new Set<PartyCode>();
  for (const units of sentences)
    for (const unit of units) {
      if (unit.kind !== "phrase") continue;
      for (const one of unit.members.length > 0 ? unit.members : [unit])
        if (isRegime(one)) for (const code of one.parties) found.add(code);
    }
  return [...found];
}

/** "the junta": of the one state that has one, whoever was spoken of before; null where several have, or the phrase is another organ. */
export function regimeOf(phrase: NounPhrase, regimes: readonly PartyCode[]): PartyCode | null {
  const [only] = regimes;
  return isRegime(phrase) && phrase.parties.length === 0 && regimes.length === 1 ? (only ?? null) : null;
}

const isLed = ({ type, head }: NounPhrase): boolean =>
  type === "GOVERNMENT" && /^(?:government|administration|regime|cabinet)$/.test(head);

/** "the Maduro government": of the state that someone of the name leads, by the text (`named`) or known the world over. */
export function stateOfLed(phrase: NounPhrase, named: (name: string) => PartyCode | null): PartyCode | null {
  if (!isLed(phrase) || phrase.parties.length > 0) return null;
  const [name] = phrase.cells.filter(
    ({ capital, tag, mention, from }) => capital && tag === "NOUN" && !mention && from > 0,
  );
  return name === undefined ? null : (named(name.text) ?? partyOfSurname(name.text));
}
