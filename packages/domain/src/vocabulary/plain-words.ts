const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** The words of a name without what its spellings differ by: case, accents, forms of one letter, punctuation, spaces. */
export function plainWords(name: string): string[] {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(BETWEEN_WORDS).filter((word) => word !== "");
}
