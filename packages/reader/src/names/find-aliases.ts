import { mentionOf } from "../foundation/mention-of.ts";
import { nth } from "../foundation/nth.ts";
import type { Mention, Sentence, Token } from "../foundation/prepared-text.ts";

/** Another name that the text gives somebody: `name` is the first, full one. */
export type Alias = { name: string; other: string; group: boolean };

const MOST_WORDS = 8;
const JOINTS = new Set(["of", "for", "and", "the", "-", "al", "el", "e", "de", "in", "on", "ul"]);
const ACRONYM = /^\p{Lu}{2,8}$/u;
/** How armed groups' names begin and end. Source: own compilation of how such groups name themselves. */
const GROUP_NAME =
  /^(?:Jaish|Jaysh|Jabhat|Harakat|Lashkar|Liwa|Kata'?ib|Katibat|Ansar|Hizb|Saraya|Army of|Soldiers of|Sons of|Front for)\b|\b(?:Liberation|Resistance|Independence|Revolutionary|Salvation|Rebel|People's|Patriotic) (?:Army|Front|Forces?|Movement|Brigades?)$|\b(?:Brigades?|Mujahideen|Militia)$/u;

export type Span = { from: number; to: number };
export type Input = { text: string; sentence: Sentence };

const isName = (token: Token | undefined): boolean => token?.kind === "word" && token.capital && token.lower !== "the";

export function nameBefore(tokens: Token[], to: number): Span | null {
  let from = to;
  for (let at = to - 1; at >= 0 && to - at <= MOST_WORDS * 2; at -= 1) {
    if (isName(tokens[at])) from = at;
    else if (!JOINTS.has(tokens[at]?.lower ?? "")) break;
  }
  return from < to && isName(nth(tokens, to - 1)) ? { from, to } : null;
}

export function nameAfter(tokens: Token[], at: number): Span | null {
  const from = tokens[at]?.lower === "the" ? at + 1 : at;
  let to = from;
  for (let next = from; next < tokens.length && next - from <= MOST_WORDS * 2; next += 1) {
    if (isName(tokens[next])) to = next + 1;
    else if (!JOINTS.has(tokens[next]?.lower ?? "")) break;
  }
  return to > from && isName(tokens[from]) ? { from, to } : null;
}

/** The words at the end of a name whose first letters are the acronym's: joints may count or not. */
function spelledOut(tokens: Token[], span: Span, acronym: string): Span | null {
  for (let from = span.to - 2; from >= span.from; from -= 1) {
    if (!isName(tokens[from])) continue;
    const words = tokens.slice(from, span.to).filter(({ kind }) => kind === "word");
    const letters = (some: Token[]): string => some.map(({ text }) => text.charAt(0).toUpperCase()).join("");
    if (letters(words) === acronym || letters(words.filter(isName)) === acronym) return { from, to: span.to };
  }
  return null;
}

export const wording = ({ text, sentence: { tokens } }: Input, { from, to }: Span): string =>
  text.slice(tokens[from]?.start, nth(tokens, to - 1)?.end);

/** "the Andean Rescue Service (ARS)". */
function inBrackets(input: Input, at: number): Alias | null {
  const { tokens } = input.sentence;
  const acronym = tokens[at + 1]?.text ?? "";
  if (tokens[at + 2]?.text !== ")" || !ACRONYM.test(acronym)) return null;
  const before = nameBefore(tokens, at);
  const span = before && spelledOut(tokens, before, acronym);
  const name = span ? wording(input, span) : "";
  return name === "" ? null : { name, other: acronym, group: GROUP_NAME.test(name) };
}

const LINKS: readonly (readonly string[])[] = [
  ["or"],
  ["also", "known", "as"],
  ["known", "as"],
  ["also", "called"],
  ["known", "by", "its", "acronym"],
  ["known", "by", "the", "acronym"],
];

const OPENERS = new Set(LINKS.flatMap(([first]) => first ?? []));

/** "Jaish X, or the Army of Y", "the X Front, also known as Z". */
function behindComma(input: Input, at: number): Alias | null {
  const { tokens } = input.sentence;
  if (!OPENERS.has(tokens[at + 1]?.lower ?? "")) return null;
  const link = LINKS.find((words) => words.every((word, step) => tokens[at + 1 + step]?.lower === word));
  const first = link ? nameBefore(tokens, at) : null;
  const second = link && first ? nameAfter(tokens, at + 1 + link.length) : null;
  if (!first || !second) return null;
  const [name, other] = [wording(input, first), wording(input, second)];
  const group = GROUP_NAME.test(name) || GROUP_NAME.test(other);
  return group && name !== other ? { name, other, group } : null;
}

/** Names that a sentence gives to what it has just named. */
export function findAliases(input: Input): Alias[] {
  const { tokens } = input.sentence;
  const found: Alias[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const mark = tokens[at]?.text;
    const alias = mark === "(" ? inBrackets(input, at) : mark === "," ? behindComma(input, at) : null;
    if (alias) found.push(alias);
  }
  return found;
}

type Placed = Input & { aliases: Alias[]; taken: Mention[] };

/** Where a sentence names an armed group by one of the names that the text gives it. */
export function findAliasedGroups({ text, sentence, aliases, taken }: Placed): Mention[] {
  const found: Mention[] = [];
  const groups = aliases.filter(({ group }) => group);
  if (groups.length === 0) return found;
  const { tokens } = sentence;
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from];
    if (!token || !isName(token) || taken.some((mention) => mention.from <= from && mention.to > from)) continue;
    const named = groups
      .flatMap(({ name, other }) => [
        { name, as: name },
        { name, as: other },
      ])
      .find(({ as }) => text.startsWith(as, token.start));
    const end = token.start + (named?.as.length ?? 0);
    const to = tokens.findIndex((one, at) => at >= from && one.end === end) + 1;
    if (!named || to === 0) continue;
    const span = { sentence: sentence.index, from, to, start: token.start, end, text: named.as };
    const nobody = { party: null, country: null, admin1: null, office: null };
    found.push(mentionOf(span, { kind: "GROUP", form: "NAME", name: named.name, ...nobody }));
    from = to - 1;
  }
  return found;
}
