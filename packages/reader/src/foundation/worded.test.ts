import { describe, expect, it } from "vitest";
import { prepareText } from "./prepare-text.ts";
import { worded } from "./worded.ts";
import { cue } from "./words/facts.ts";

const BOTH = cue((word) => word === "both");
const prepared = prepareText({ text: "Both sides lost men. One side lost nine.", title: null, publishedAt: null });

describe("the wording of a sentence", () => {
  it("is found in the sentence itself and nowhere else", () => {
    const ofBoth = worded(/\bboth sides\b/i, BOTH);
    expect(prepared.sentences.map((sentence) => ofBoth(sentence, prepared.text))).toEqual([true, false]);
    expect(prepared.sentences.map((sentence) => ofBoth(sentence, prepared.text))).toEqual([true, false]);
  });
});
