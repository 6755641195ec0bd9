import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("acts on envoys told in chains", () => {
  test.each([
    [
      "Chile said it was severing relations with Peru, withdrawing its ambassador and closing its embassy in Lima.",
      "RELATIONS_SEVERED EFFECTED CHL>PER; AMBASSADOR_WITHDRAWN EFFECTED CHL>PER; MISSION_CLOSED EFFECTED CHL>PER",
    ],
    [
      "President Gabriel Rojas of Chile recalled Chile's ambassador to Lima and ordered the expulsion of five members of Peru's consular staff.",
      "AMBASSADOR_RECALLED EFFECTED CHL>PER; AMBASSADOR_EXPELLED EFFECTED CHL>PER",
    ],
    ["President Pascal Morel recalled Belgium's ambassador to Kinshasa.", "AMBASSADOR_RECALLED EFFECTED BEL>COD"],
    [
      "Peru expelled two Chilean diplomats. Chile responded by ordering out three Peruvian officials.",
      "AMBASSADOR_EXPELLED EFFECTED PER>CHL; AMBASSADOR_EXPELLED EFFECTED CHL>PER",
    ],
    ["Peru made Chile withdraw 20 diplomats from its embassy in Lima.", "AMBASSADOR_EXPELLED EFFECTED PER>CHL"],
    [
      "Chile expelled the Peruvian ambassador, Luis Paz, on Sunday. He will not be allowed to return.",
      "AMBASSADOR_EXPELLED EFFECTED CHL>PER; AMBASSADOR_BARRED_FROM_RETURNING EFFECTED CHL>PER",
    ],
    [
      "Chile said the Peruvian ambassador, who is on leave in Lima, will not be allowed to return.",
      "AMBASSADOR_BARRED_FROM_RETURNING EFFECTED CHL>PER",
    ],
    [
      "Peru restored relations with Chile in 2019 and in 2023 it cut them off.",
      "RELATIONS_RESTORED EFFECTED PER>CHL; RELATIONS_SEVERED EFFECTED PER>CHL",
    ],
    [
      "Chile's ambassador to Peru was told not to come back for the time being.",
      "AMBASSADOR_BARRED_FROM_RETURNING EFFECTED PER>CHL",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Chad made Niger cut tariffs on cattle."], ["Chad ordered out three cups of tea."]])(
    "are not read from: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
