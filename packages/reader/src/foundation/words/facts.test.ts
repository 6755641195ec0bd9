import { describe, expect, it } from "vitest";
import { cue, entry, facet, hasCue, kind } from "./facts.ts";
import { wordOf } from "./table.ts";

describe("the facts of a word", () => {
  it("hold a bit for each cue that it bears, whatever its case", () => {
    const [storm, calm] = [cue((word) => word === "gale"), cue((word) => word === "lull")];
    expect(hasCue(wordOf("GALE"), storm)).toBe(true);
    expect(hasCue(wordOf("GALE"), calm)).toBe(false);
    expect(hasCue({ cues: wordOf("gale").cues | wordOf("lull").cues }, calm)).toBe(true);
  });

  it("are worked out once for each word by a facet", () => {
    const asked: string[] = [];
    const lengthOf = facet((word) => asked.push(word) && word.length);
    expect(lengthOf({ word: wordOf("Harbour") })).toBe(7);
    expect(lengthOf({ word: wordOf("Harbour") })).toBe(7);
    expect(asked).toEqual(["harbour"]);
  });

  it("may be false or null", () => {
    const none = facet(() => null);
    expect(none({ word: wordOf("quay") })).toBeNull();
    expect(none({ word: wordOf("quay") })).toBeNull();
  });

  it("tell of what kind a word is, by a list, a pattern or a rule", () => {
    const isBoat = kind(new Set(["skiff", "dhow"]));
    const isPlural = kind(/s$/);
    const isLong = kind((word) => word.length > 5);
    for (const again of [1, 2]) {
      expect([isBoat({ word: wordOf("Skiff") }), isPlural({ word: wordOf("Skiff") })], `${again}`).toEqual([
        true,
        false,
      ]);
      expect([isLong({ word: wordOf("Trawlers") }), isPlural({ word: wordOf("Trawlers") })]).toEqual([true, true]);
    }
    expect(isBoat(undefined)).toBe(false);
  });

  it("hold what a lexicon has for a word", () => {
    const masts = entry(new Map([["skiff", 0]]));
    for (const again of [1, 2]) {
      expect(masts({ word: wordOf("skiff") }), `${again}`).toBe(0);
      expect(masts({ word: wordOf("raft") })).toBeUndefined();
    }
    expect(masts(undefined)).toBeUndefined();
  });
});
