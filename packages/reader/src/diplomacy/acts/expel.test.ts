import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("expulsions", () => {
  test.each([
    ["Moldova expelled a Russian diplomat on Tuesday.", "AMBASSADOR_EXPELLED EFFECTED MDA>RUS"],
    ["Ecuador declared the Mexican ambassador persona non grata.", "AMBASSADOR_EXPELLED EFFECTED ECU>MEX"],
    [
      "Russia ordered five Estonian diplomats to leave the country within a week.",
      "AMBASSADOR_EXPELLED EFFECTED RUS>EST",
    ],
    ["Estonia said it would expel three Russian diplomats.", "AMBASSADOR_EXPELLED ANNOUNCED EST>RUS"],
    [
      "Estonia declared Russia's consul and two other diplomats persona non grata and gave them 72 hours to leave.",
      "AMBASSADOR_EXPELLED EFFECTED EST>RUS",
    ],
    [
      "Estonia expelled the Russian consul and two aides and recalled its envoy.",
      "AMBASSADOR_EXPELLED EFFECTED EST>RUS; AMBASSADOR_RECALLED EFFECTED EST>RUS",
    ],
    ["Three Russian diplomats were expelled from Estonia.", "AMBASSADOR_EXPELLED EFFECTED EST>RUS"],
    [
      "Russia's foreign ministry said on Friday it was expelling two Bulgarian diplomats in retaliation.",
      "AMBASSADOR_EXPELLED EFFECTED RUS>BGR",
    ],
    ["Russia announced the expulsion of six British diplomats.", "AMBASSADOR_EXPELLED ANNOUNCED RUS>GBR"],
    ["Latvia did not expel the Russian ambassador.", "AMBASSADOR_EXPELLED DENIED LVA>RUS"],
    ["Latvia gave the Russian ambassador 72 hours to leave.", "AMBASSADOR_EXPELLED EFFECTED LVA>RUS"],
    ["The Russian ambassador to Latvia was told to leave the country.", "AMBASSADOR_EXPELLED EFFECTED LVA>RUS"],
    ["Nicaragua kicked out the EU ambassador.", "AMBASSADOR_EXPELLED EFFECTED NIC>EUU"],
    [
      "Ecuador's decision to expel the Mexican ambassador drew criticism from across Latin America.",
      "AMBASSADOR_EXPELLED ANNOUNCED ECU>MEX",
    ],
    [
      "In a tit-for-tat move, India expelled a senior Canadian diplomat, giving him five days to leave.",
      "AMBASSADOR_EXPELLED EFFECTED IND>CAN",
    ],
    ["Canada's expulsion of the Indian diplomat infuriated New Delhi.", "AMBASSADOR_EXPELLED EFFECTED CAN>IND"],
    [
      "Rwanda severed diplomatic ties with Belgium and gave all Belgian diplomats 48 hours to leave the country.",
      "RELATIONS_SEVERED EFFECTED RWA>BEL; AMBASSADOR_EXPELLED EFFECTED RWA>BEL",
    ],
    [
      "Belgium said it would declare Rwandan diplomats persona non grata in response.",
      "AMBASSADOR_EXPELLED ANNOUNCED BEL>RWA",
    ],
    [
      'Burkina Faso\'s junta expelled three French diplomats over "subversive activities".',
      "AMBASSADOR_EXPELLED EFFECTED BFA>FRA",
    ],
    ["Bolivia's ambassador has not been expelled, Peru's foreign ministry said.", "AMBASSADOR_EXPELLED DENIED PER>BOL"],
    [
      "Poland on Thursday expelled 45 Russian diplomats suspected of working for Moscow's intelligence services, prompting the Kremlin to promise retaliation.",
      "AMBASSADOR_EXPELLED EFFECTED POL>RUS",
    ],
    [
      "The move comes after Germany, France, Spain and Italy expelled dozens of Russian diplomats.",
      "AMBASSADOR_EXPELLED EFFECTED DEU>RUS; AMBASSADOR_EXPELLED EFFECTED FRA>RUS; AMBASSADOR_EXPELLED EFFECTED ESP>RUS; AMBASSADOR_EXPELLED EFFECTED ITA>RUS",
    ],
    [
      "New Delhi rejected the charge and expelled six Canadian diplomats, including the acting high commissioner.",
      "AMBASSADOR_EXPELLED EFFECTED IND>CAN",
    ],
    ["Turkey warned that it would expel the Dutch ambassador.", "THREAT EFFECTED TUR>NLD"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Estonia expelled dozens of migrants."],
    ["The student was expelled from the university in Prague."],
    ["Paris said the accusations against its diplomats were unfounded."],
    ["Niger's military rulers revoked the French ambassador's immunity."],
    ["The union demanded that Peru expel the Bolivian ambassador."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
