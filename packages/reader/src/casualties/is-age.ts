import type { Token } from "../foundation/prepared-text.ts";
import type { Figure } from "../numbers/find-figures.ts";
import { readAge } from "../numbers/read-age.ts";
import { isNameToken } from "../people/names.ts";

const OLDEST = 110;

/** Whether a number tells how old someone is. */
export function isAge(tokens: Token[], figure: Figure): boolean {
  const next = tokens[figure.to]?.text === "-" ? tokens[figure.to + 1] : tokens[figure.to];
  const worded = next !== undefined && /^years?$/.test(next.lower);
  const told = worded || tokens[figure.from - 1]?.lower === "aged" || isBound(tokens, figure);
  return told || (!figure.article && readAge(tokens, figure.from) !== null) || isNamedAge(tokens, figure);
}

/** "a boy younger than 12": a bound of age. */
const isBound = (tokens: Token[], figure: Figure): boolean => {
  const than = tokens[figure.from]?.lower === "than" ? figure.from : figure.from - 1;
  return tokens[than]?.lower === "than" && /^(?:younger|older)$/.test(tokens[than - 1]?.lower ?? "");
};

/** "Ann Example, 27, a nurse": a number between commas right behind a name. */
function isNamedAge(tokens: Token[], figure: Figure): boolean {
  const plain = figure.to === figure.from + 1 && figure.quantifier === "EXACT" && figure.value <= OLDEST;
  const named = isNameToken(tokens[figure.from - 2]) || tokens[figure.from - 2]?.text === ".";
  const next = tokens[figure.to]?.lower ?? ".";
  const ends = [",", ".", "of", "from", "who", "and", "was"].includes(next);
  return plain && named && tokens[figure.from]?.kind === "number" && tokens[figure.from - 1]?.text === "," && ends;
}
