import type { Random } from "../seeded-random.ts";

const ONSETS = ["b", "br", "d", "dr", "f", "g", "h", "j", "k", "kr", "l", "m", "n", "p", "r", "s", "sh", "t", "v", "z"];
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ou"];
const CODAS = ["", "", "", "n", "r", "l", "m", "sk", "th", "k"];

/** A name that nobody bears, of so many syllables: enough of them to tell thousands of texts apart. */
export function madeUpName({ random, syllables }: { random: Random; syllables: number }): string {
  const parts = Array.from(
    { length: syllables },
    () => `${random.pick(ONSETS)}${random.pick(VOWELS)}${random.pick(CODAS)}`,
  );
  const name = parts.join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A person of a first and a last name. */
export function madeUpPerson(random: Random): string {
  return `${madeUpName({ random, syllables: 2 })} ${madeUpName({ random, syllables: 2 })}`;
}
