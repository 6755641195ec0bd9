import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("expulsions told by half", () => {
  test.each([
    [
      "Chad is to expel three Nigerien diplomats. Mali is to expel two, Togo and Benin one each.",
      "AMBASSADOR_EXPELLED ANNOUNCED TCD>NER; AMBASSADOR_EXPELLED ANNOUNCED MLI>NER; AMBASSADOR_EXPELLED ANNOUNCED TGO>NER; AMBASSADOR_EXPELLED ANNOUNCED BEN>NER",
    ],
    [
      "Niger expelled Chad's defence attaches. Chad hit back by expelling Niger's.",
      "AMBASSADOR_EXPELLED EFFECTED NER>TCD; AMBASSADOR_EXPELLED EFFECTED TCD>NER",
    ],
    [
      "Peru severed ties with Chile, giving its diplomats two days to leave.",
      "RELATIONS_SEVERED EFFECTED PER>CHL; AMBASSADOR_EXPELLED EFFECTED PER>CHL",
    ],
    [
      "Niger expelled 18 Chadian diplomats. On Monday Chad gave 20 Nigeriens one day to pack.",
      "AMBASSADOR_EXPELLED EFFECTED NER>TCD; AMBASSADOR_EXPELLED EFFECTED TCD>NER",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Mali is to expel two, Togo and Benin one each."],
    ["Chad hit back by expelling Niger's."],
    ["Niger gave its players two days to rest before the match with Chad."],
    ["Chad gave 20 Nigeriens one medal each."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("acts that others do as well", () => {
  test.each([
    [
      "Kenya condemned the Sudanese strike, and so did the United Arab Emirates.",
      "CONDEMNATION EFFECTED KEN>SDN; CONDEMNATION EFFECTED ARE>SDN",
    ],
    [
      "Chad recalled its ambassador to Niger. Niamey did likewise on Friday.",
      "AMBASSADOR_RECALLED EFFECTED TCD>NER; AMBASSADOR_RECALLED EFFECTED NER>TCD",
    ],
    [
      "Chad condemned the Nigerien strike. Kenya and Uganda issued condemnations of their own.",
      "CONDEMNATION EFFECTED TCD>NER; CONDEMNATION EFFECTED KEN>NER; CONDEMNATION EFFECTED UGA>NER",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["So did the United Arab Emirates."],
    ["Chad held elections, and so did Niger."],
    ["Niamey did likewise on Friday."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
