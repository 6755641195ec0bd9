import type { PartyCode } from "@demarche/domain";
import type { NounPhrase, Unit } from "../syntax/unit.ts";

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
