import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("recalls and withdrawals", () => {
  test.each([
    ["Peru recalled its ambassador from Bolivia on Monday.", "AMBASSADOR_RECALLED EFFECTED PER>BOL"],
    [
      "Chile has recalled its envoy to Argentina for consultations, the foreign ministry in Santiago said.",
      "AMBASSADOR_RECALLED EFFECTED CHL>ARG",
    ],
    ["Norway said it would recall its ambassador to Hungary.", "AMBASSADOR_RECALLED ANNOUNCED NOR>HUN"],
    [
      "Kenya and Uganda recalled their ambassadors from each other's capitals.",
      "AMBASSADOR_RECALLED EFFECTED KEN>UGA; AMBASSADOR_RECALLED EFFECTED UGA>KEN",
    ],
    ["Kenya's ambassador to Uganda was recalled on Friday.", "AMBASSADOR_RECALLED EFFECTED KEN>UGA"],
    ["Colombia withdrew its chargé d'affaires from Caracas.", "AMBASSADOR_WITHDRAWN EFFECTED COL>VEN"],
    ["Spain summoned home its ambassador in Buenos Aires after the remarks.", "AMBASSADOR_RECALLED EFFECTED ESP>ARG"],
    ['Madrid has called back its ambassador to Argentina "for consultations".', "AMBASSADOR_RECALLED EFFECTED ESP>ARG"],
    ["Ghana denied that it had recalled its ambassador from Togo.", "AMBASSADOR_RECALLED DENIED GHA>TGO"],
    ["Ghana threatened to recall its ambassador from Togo.", "THREAT EFFECTED GHA>TGO"],
    ["Brazil is considering recalling its ambassador to Israel.", "AMBASSADOR_RECALLED DISCUSSED BRA>ISR"],
    [
      "Brazil's foreign ministry announced the recall of its ambassador to Israel.",
      "AMBASSADOR_RECALLED ANNOUNCED BRA>ISR",
    ],
    [
      "The dispute between Mali and Algeria led to the recall of ambassadors.",
      "AMBASSADOR_RECALLED REPORTED MLI>DZA; AMBASSADOR_RECALLED REPORTED DZA>MLI",
    ],
    [
      "Armenia's Foreign Minister Ararat Mirzoyan said on Thursday that Yerevan had recalled its ambassador to Belarus, escalating a dispute over remarks made by President Pavel Novik.",
      "AMBASSADOR_RECALLED EFFECTED ARM>BLR",
    ],
    [
      "Tunisia recalled its ambassador in Rabat after Morocco did the same.",
      "AMBASSADOR_RECALLED EFFECTED TUN>MAR; AMBASSADOR_RECALLED EFFECTED MAR>TUN",
    ],
    [
      "Morocco's ambassador to Tunis was recalled for consultations, the ministry said.",
      "AMBASSADOR_RECALLED EFFECTED MAR>TUN",
    ],
    [
      "Germany's ambassador, who had been recalled in May, returned to Ouagadougou.",
      "AMBASSADOR_RECALLED EFFECTED DEU>BFA; AMBASSADOR_RETURNED EFFECTED DEU>BFA",
    ],
    [
      "Algeria said it had decided to withdraw its ambassador from France with immediate effect.",
      "AMBASSADOR_WITHDRAWN ANNOUNCED DZA>FRA",
    ],
    [
      "The Colombian president recalled that Peru had expelled the ambassador in 2022.",
      "AMBASSADOR_EXPELLED EFFECTED PER>COL",
    ],
    [
      "Argentina's president Javier Milei refused to apologise, and Spain permanently withdrew its ambassador on Tuesday.",
      "AMBASSADOR_WITHDRAWN EFFECTED ESP>ARG",
    ],
    [
      "Ireland, Norway and Spain announced they would recognise Palestine, and Israel recalled its ambassadors from Dublin, Oslo and Madrid.",
      "AMBASSADOR_RECALLED EFFECTED ISR>IRL; AMBASSADOR_RECALLED EFFECTED ISR>NOR; AMBASSADOR_RECALLED EFFECTED ISR>ESP",
    ],
    [
      '"We have decided to recall our ambassador in Madrid," Argentina\'s foreign minister said.',
      "AMBASSADOR_RECALLED ANNOUNCED ARG>ESP",
    ],
    ["The Indian government withdrew its high commissioner to Canada.", "AMBASSADOR_WITHDRAWN EFFECTED IND>CAN"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["The Turkish president recalled his visit to Rome fondly."],
    ["The defence ministry recalled 5,000 reservists."],
    ["The opposition party called on Ghana to recall its ambassador from Togo."],
    ["If Brazil recalls its ambassador to Israel, trade will suffer."],
    ["The row led to the recall of ambassadors."],
    ["Lawmakers urged the government to recall the ambassador."],
    ["Israel immediately recalled its envoys to the three countries."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
