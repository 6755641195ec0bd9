import { mentionOf } from "../foundation/mention-of.ts";
import type { Mention, Sentence } from "../foundation/prepared-text.ts";
import { remembered } from "../foundation/remembered.ts";
import { holderOf } from "../foundation/spans.ts";
import { fold } from "../text/normalise.ts";

type Known = ReadonlyMap<string, Mention>;

/** Last word of a name and, for hyphenated and particle names, the last two: "Petrov", "Ben-Ami". */
const surnameOf = remembered(
  (name) =>
    fold(name)
      .split(/[\s-]+/)
      .filter(Boolean)
      .at(-1) ?? "",
);

/** People who hold an office in the text, by folded surname; a name with a party wins over one without. */
export function knownSurnames(people: Mention[]): Known {
  const known = new Map<string, Mention>();
  for (const person of people) {
    const surname = person.name ? surnameOf(person.name) : "";
    if (surname.length < 3) continue;
    const before = known.get(surname);
    if (!before || (before.party === null && person.party !== null)) known.set(surname, person);
  }
  return known;
}

/** Later mentions of those people by surname alone. */
export function findSurnames(input: { sentence: Sentence; known: Known; taken: Mention[]; text: string }): Mention[] {
  const { sentence, known, taken, text } = input;
  const found: Mention[] = [];
  if (known.size === 0) return found;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at];
    if (!token?.capital) continue;
    const person = known.get(token.lower);
    if (!person || holderOf(taken, at)) continue;
    const { start, end } = token;
    const { kind, name, party, country, admin1, office } = person;
    const span = { sentence: sentence.index, from: at, to: at + 1, start, end, text: text.slice(start, end) };
    found.push(mentionOf(span, { kind, form: "SURNAME", name, party, country, admin1, office }));
  }
  return found;
}
