import { plainWords } from "../vocabulary/plain-words.ts";

/** Same name, same origin, whether credited, set by a person or the publisher itself: case, marks and articles do not count. */
export function originIdOf(name: string): string {
  const words = plainWords(name).filter((word) => word !== "the");
  return `origin-${words.length > 0 ? words.join("-") : encodeURIComponent(name)}`;
}
