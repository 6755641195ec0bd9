const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;

/** Same name, same origin, whether credited, set by a person or the publisher itself: case, marks and articles do not count. */
export function originIdOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain
    .replace(NOT_A_LETTER, "-")
    .split("-")
    .filter((word) => word !== "" && word !== "the");
  return `origin-${words.length > 0 ? words.join("-") : encodeURIComponent(name)}`;
}
