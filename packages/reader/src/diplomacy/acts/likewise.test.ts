import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("acts done likewise", () => {
  test.each([
    [
      "Chad recalled its ambassador to Niger. Mali followed suit.",
      "AMBASSADOR_RECALLED EFFECTED TCD>NER; AMBASSADOR_RECALLED EFFECTED MLI>NER",
    ],
    ["Chad condemned Niger's raid. Mali did the same.", "CONDEMNATION EFFECTED TCD>NER; CONDEMNATION EFFECTED MLI>NER"],
    [
      "Chad expelled Niger's envoy. Niamey returned the favour.",
      "AMBASSADOR_EXPELLED EFFECTED TCD>NER; AMBASSADOR_EXPELLED EFFECTED NER>TCD",
    ],
    [
      "Chad expelled two diplomats from Niger. Niger followed suit, recalling its ambassador from Chad.",
      "AMBASSADOR_EXPELLED EFFECTED TCD>NER; AMBASSADOR_RECALLED EFFECTED NER>TCD",
    ],
    [
      "Chad recalled its ambassador to Niger. Niger did likewise on Sunday.",
      "AMBASSADOR_RECALLED EFFECTED TCD>NER; AMBASSADOR_RECALLED EFFECTED NER>TCD",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Mali followed suit."],
    ["Mali returned the favour."],
    ["Mali did likewise, expelling nobody."],
    ["Chad voted for the text and Mali did the same."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ["Chad expelled Niger's envoy. Mali followed suit on Saturday, severing ties with the junta."],
    ["Chad expelled Niger's envoy. Mali followed suit, closing its border."],
  ])("give way to what the clause says itself: %s", (text) => {
    expect(told(text)).toEqual(rows("AMBASSADOR_EXPELLED EFFECTED TCD>NER"));
  });
});
