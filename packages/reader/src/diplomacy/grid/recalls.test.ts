import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("recalls in the forms that news gives them", () => {
  test.each([
    ["Norway recalled its ambassador to Hungary on Thursday.", "AMBASSADOR_RECALLED EFFECTED NOR>HUN"],
    ["Norway recalls ambassador to Hungary over spying row", "AMBASSADOR_RECALLED EFFECTED NOR>HUN"],
    [
      "Norway's ambassador to Hungary has been recalled for consultations, the foreign ministry in Oslo said.",
      "AMBASSADOR_RECALLED EFFECTED NOR>HUN",
    ],
    ["Oslo announced the recall of its envoy in Budapest.", "AMBASSADOR_RECALLED ANNOUNCED NOR>HUN"],
    ["Norway said it was recalling its top diplomat in Hungary.", "AMBASSADOR_RECALLED EFFECTED NOR>HUN"],
    ["Norway is recalling its ambassador from Budapest for consultations.", "AMBASSADOR_RECALLED EFFECTED NOR>HUN"],
    ["Norway's chargé d'affaires in Budapest was called back to Oslo.", "AMBASSADOR_RECALLED EFFECTED NOR>HUN"],
    [
      "Norway will recall its ambassador to Hungary, Prime Minister Kari Lund told parliament.",
      "AMBASSADOR_RECALLED ANNOUNCED NOR>HUN",
    ],
    ["Norway has decided to recall its ambassador to Hungary.", "AMBASSADOR_RECALLED ANNOUNCED NOR>HUN"],
    ["Norway threatened to recall its ambassador to Hungary.", "THREAT EFFECTED NOR>HUN"],
    ["Norway denied that it had recalled its ambassador to Hungary.", "AMBASSADOR_RECALLED DENIED NOR>HUN"],
    ["Norway is considering recalling its ambassador to Hungary.", "AMBASSADOR_RECALLED DISCUSSED NOR>HUN"],
    [
      "Norway, Latvia, Estonia and Finland recalled their ambassadors from Hungary.",
      "AMBASSADOR_RECALLED EFFECTED NOR>HUN; AMBASSADOR_RECALLED EFFECTED LVA>HUN; AMBASSADOR_RECALLED EFFECTED EST>HUN; AMBASSADOR_RECALLED EFFECTED FIN>HUN",
    ],
    [
      "Norway and Hungary have recalled their ambassadors.",
      "AMBASSADOR_RECALLED EFFECTED NOR>HUN; AMBASSADOR_RECALLED EFFECTED HUN>NOR",
    ],
    [
      "Norway and Hungary recalled their ambassadors from each other's capitals.",
      "AMBASSADOR_RECALLED EFFECTED NOR>HUN; AMBASSADOR_RECALLED EFFECTED HUN>NOR",
    ],
    [
      "The two neighbours, Norway and Finland, withdrew their ambassadors.",
      "AMBASSADOR_WITHDRAWN EFFECTED NOR>FIN; AMBASSADOR_WITHDRAWN EFFECTED FIN>NOR",
    ],
    [
      "Norwegian Foreign Minister Kari Lund said she had summoned home the country's ambassador in Budapest.",
      "AMBASSADOR_RECALLED EFFECTED NOR>HUN",
    ],
    [
      "Norway accused Hungary of spying. The kingdom also pulled its ambassador out of Budapest.",
      "AMBASSADOR_WITHDRAWN EFFECTED NOR>HUN",
    ],
    [
      "Norway withdrew its ambassador from Hungary, which responded in kind.",
      "AMBASSADOR_WITHDRAWN EFFECTED NOR>HUN; AMBASSADOR_WITHDRAWN EFFECTED HUN>NOR",
    ],
    ["Norway ordered home its ambassador in Hungary.", "AMBASSADOR_RECALLED EFFECTED NOR>HUN"],
    [
      "In a move that stunned diplomats, Norway brought its ambassador home from Hungary.",
      "AMBASSADOR_RECALLED EFFECTED NOR>HUN",
    ],
    [
      "Following the recall of Norway's ambassador, Hungary said it regretted the step.",
      "AMBASSADOR_RECALLED EFFECTED NOR>HUN",
    ],
    ["After recalling its ambassador from Budapest, Norway halted aid.", "AMBASSADOR_RECALLED EFFECTED NOR>HUN"],
    ["Norway has called back its ambassador in Hungary for talks.", "AMBASSADOR_RECALLED EFFECTED NOR>HUN"],
    ["Ambassador recalled: Norway pulls its envoy from Hungary", "AMBASSADOR_WITHDRAWN EFFECTED NOR>HUN"],
    ["Norway's government on Monday pulled out its ambassador to Hungary.", "AMBASSADOR_WITHDRAWN EFFECTED NOR>HUN"],
    ["Hungary's decision follows Norway's recall of its ambassador.", "AMBASSADOR_RECALLED EFFECTED NOR>HUN"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Norway could recall its ambassador to Hungary if the raids continue."],
    ["Opposition lawmakers urged Norway to recall its ambassador to Hungary."],
    ["The kingdom also pulled its ambassador out of Budapest."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
