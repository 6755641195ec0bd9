import type { Office, OfficeClass, Sentence, Token } from "../foundation/prepared-text.ts";
import { cue, hasCue } from "../foundation/words/facts.ts";
import { OFFICE_ROWS } from "../gazetteer/offices.data.ts";

type OfficeEntry = { words: string[]; office: Office };
export type OfficeSpan = { from: number; to: number; office: Office };

let offices: ReadonlyMap<string, readonly OfficeEntry[]> | null = null;

function build(): ReadonlyMap<string, readonly OfficeEntry[]> {
  const index = new Map<string, OfficeEntry[]>();
  for (const row of OFFICE_ROWS.trim().split("\n")) {
    const [kind = "OTHER", names = ""] = row.split("|");
    for (const title of names.split(";")) {
      const words = title.split(/[ ]|(?=-)|(?<=-)/);
      const entry = { words, office: { title, class: kind as OfficeClass } };
      index.set(words[0] ?? "", [...(index.get(words[0] ?? "") ?? []), entry]);
    }
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function fits(tokens: Token[], at: number, words: string[]): boolean {
  return words.every((word, step) => {
    const lower = tokens[at + step]?.lower;
    return lower === word || (step === words.length - 1 && lower === `${word}s`);
  });
}

/** Titles that begin with a word or with its singular. */
function titlesOf(word: string): readonly OfficeEntry[] | undefined {
  offices ??= build();
  return offices.get(word) ?? (word.endsWith("s") ? offices.get(word.slice(0, -1)) : undefined);
}

/** The longest title that stands at a token. */
const officeAt = (tokens: Token[], at: number): OfficeEntry | undefined =>
  titlesOf(tokens[at]?.lower ?? "")?.find(({ words }) => fits(tokens, at, words));

const TITLE = cue((word) => titlesOf(word) !== undefined);

/** Titles of office in a sentence, longest first, without overlaps. */
export function findOffices(sentence: Sentence): OfficeSpan[] {
  const found: OfficeSpan[] = [];
  if (!hasCue(sentence, TITLE)) return found;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at];
    if (!token || !hasCue(token.word, TITLE) || token.kind !== "word") continue;
    const entry = officeAt(sentence.tokens, at);
    if (!entry) continue;
    found.push({ from: at, to: at + entry.words.length, office: entry.office });
    at += entry.words.length - 1;
  }
  return found;
}
