import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("condemnations in the forms that news gives them", () => {
  test.each([
    ["Japan condemned Mongolia's missile test.", "CONDEMNATION EFFECTED JPN>MNG"],
    [
      "The EU and the United Nations condemned Mongolia's attack on the port.",
      "CONDEMNATION EFFECTED EUU>MNG; CONDEMNATION EFFECTED UNO>MNG",
    ],
    ["Japan denounced Mongolia for the killing of its sailors.", "CONDEMNATION EFFECTED JPN>MNG"],
    ["Japan slams Mongolia over missile launch", "CONDEMNATION EFFECTED JPN>MNG"],
    ["Japan strongly protested to Mongolia over the launch.", "PROTEST_NOTE EFFECTED JPN>MNG"],
    ["Japan lodged a protest with Mongolia.", "PROTEST_NOTE EFFECTED JPN>MNG"],
    [
      "The attack by Mongolia was condemned by Japan and South Korea.",
      "CONDEMNATION EFFECTED JPN>MNG; CONDEMNATION EFFECTED KOR>MNG",
    ],
    ['Japan\'s foreign minister called the attack "an outrage", condemning Mongolia.', "CONDEMNATION EFFECTED JPN>MNG"],
    ["UN Secretary-General Antonio Guterres condemned the Mongolian strikes.", "CONDEMNATION EFFECTED UNO>MNG"],
    [
      "Mongolia's strike drew condemnation from Japan and Canada.",
      "CONDEMNATION EFFECTED JPN>MNG; CONDEMNATION EFFECTED CAN>MNG",
    ],
    ["Mongolia's move was met with condemnation from Japan.", "CONDEMNATION EFFECTED JPN>MNG"],
    ["Japan's condemnation of Mongolia was echoed by Canada.", "CONDEMNATION EFFECTED JPN>MNG"],
    ["Mongolia bombed a Japanese port on Sunday. Tokyo condemned the attack.", "CONDEMNATION EFFECTED JPN>MNG"],
    [
      "Mongolia bombed a Japanese port on Sunday. Tokyo condemned it as an act of war.",
      "CONDEMNATION EFFECTED JPN>MNG",
    ],
    [
      "Mongolia bombed a Japanese port on Sunday. The attack was condemned by Canada, the European Union and the United Nations.",
      "CONDEMNATION EFFECTED CAN>MNG; CONDEMNATION EFFECTED EUU>MNG; CONDEMNATION EFFECTED UNO>MNG",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Japan accused Mongolia of aggression."], ["Japan expressed concern over Mongolia's launch."]])(
    "are not read from: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
