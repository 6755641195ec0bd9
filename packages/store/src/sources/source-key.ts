import { plainWords } from "@demarche/domain";

/** What a publisher's name is told apart by: case, accents, spaces and punctuation aside. */
export function sourceKey(name: string): string {
  const folded = plainWords(name).join(" ");
  return folded === "" ? name.trim() : folded;
}
