import type { Office, OfficeClass, Sentence, Token } from "../foundation/prepared-text.ts";
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

/** Titles of office in a sentence, longest first, without overlaps. */
export function findOffices(sentence: Sentence): OfficeSpan[] {
  offices ??= build();
  const found: OfficeSpan[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at];
    if (!token || token.kind !== "word") continue;
    const bucket =
      offices.get(token.lower) ?? (token.lower.endsWith("s") ? offices.get(token.lower.slice(0, -1)) : undefined);
    const entry = bucket?.find((candidate) => fits(sentence.tokens, at, candidate.words));
    if (!entry) continue;
    found.push({ from: at, to: at + entry.words.length, office: entry.office });
    at += entry.words.length - 1;
  }
  return found;
}
