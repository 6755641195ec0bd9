import { fold } from "../text/normalise.ts";

const DROPPED = new Set(
  "va and of the al el ad ar as an at az o e y de na province region oblast oblast' kray respublika state governorate".split(
    " ",
  ),
);
const DIGRAPHS: readonly [RegExp, string][] = [
  [/[^a-z]/g, ""],
  [/tch|tsch/g, "C"],
  [/ch/g, "C"],
  [/sh/g, "S"],
  [/kh|q|ck|c/g, "k"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/zh|dz/g, "z"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/w/g, "v"],
  [/h/g, ""],
  [/(?!^)[aeiouyj]/g, ""],
  [/^[aeiouyj]/, "a"],
  [/(.)\1+/g, "$1"],
];

const MEMORY = 20_000;
const known = new Map<string, string>();

/** Key of one word, empty for one that tells nothing. Remembered up to a bound: the same names come again and again. */
export function spellingKeyOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MEMORY) known.clear();
  const key = keyOf(word);
  known.set(word, key);
  return key;
}

const keyOf = (word: string): string =>
  fold(word)
    .split(/[\s-]+/)
    .filter((part) => part !== "" && !DROPPED.has(part))
    .map(reduce)
    .join(" ");

function reduce(word: string): string {
  let skeleton = word;
  for (const [pattern, letter] of DIGRAPHS) skeleton = skeleton.replace(pattern, letter);
  return skeleton;
}

/** Words of a place name that carry it: "Sīstān va Balūchestān" and "Sistan-Baluchistan" give the same key. */
export function spellingKey(words: readonly string[]): string {
  if (words.length === 1) return spellingKeyOf(words[0] ?? "");
  let key = "";
  for (const word of words) {
    const part = spellingKeyOf(word);
    if (part !== "") key += key === "" ? part : ` ${part}`;
  }
  return key;
}
