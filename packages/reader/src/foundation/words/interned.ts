/**
 * The string as V8 keeps the names of properties: two of those are told apart by their address, letter by letter no more.
 * Words of a text are, and literals; what is cut out of a lexicon's rows is not, until it comes from here.
 */
export function interned(text: string): string {
  for (const name in { [text]: true }) return name;
  return text;
}
