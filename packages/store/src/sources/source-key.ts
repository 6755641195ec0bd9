/** What a publisher's name is told apart by: case, accents, spaces and punctuation aside. */
export function sourceKey(name: string): string {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return folded === "" ? name.trim() : folded;
}
