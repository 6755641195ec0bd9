import { expect, it } from "vitest";
import { byWord } from "./by-word.ts";

it("has the entries of its words, and none for names that every object has", () => {
  const lexicon = byWord({ dead: "KILLED" });
  expect(lexicon.get("dead")).toBe("KILLED");
  expect(["constructor", "valueOf", "__proto__"].filter((word) => lexicon.has(word))).toEqual([]);
});
