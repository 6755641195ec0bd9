import { describe, expect, it } from "vitest";
import { cue, facet, hasCue } from "./facts.ts";
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
});
