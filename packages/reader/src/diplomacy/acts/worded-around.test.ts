import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("words between quotation marks that only describe", () => {
  test.each([
    ["Chad's army chief held \"difficult\" talks with Mali's army chief.", "MEETING EFFECTED TCD>MLI"],
    ["Chad's president held \"very frank\" talks with Mali's president.", "MEETING EFFECTED TCD>MLI"],
    ['Chad condemned the "cowardly" attack by Mali.', "CONDEMNATION EFFECTED TCD>MLI"],
  ])("part no phrases: %s", (text, row) => {
    expect(told(text)).toEqual([row]);
  });

  test.each([
    ['Chad denounced "a hostile step" by Mali.', "CONDEMNATION EFFECTED TCD>MLI"],
    ['Chad expelled 15 Malian "intelligence officers", its minister said.', "AMBASSADOR_EXPELLED EFFECTED TCD>MLI"],
    ['"We protest," Chad said as it condemned Mali\'s attack.', "CONDEMNATION EFFECTED TCD>MLI"],
  ])("are left where they are a phrase: %s", (text, row) => {
    expect(told(text)).toEqual([row]);
  });
});

describe("a list of states that meets or signs with another", () => {
  test.each([
    ["Mali and Chad signed a defence charter with Niger.", "AGREEMENT EFFECTED MLI>NER; AGREEMENT EFFECTED TCD>NER"],
    ["Mali and Chad held talks with Niger.", "MEETING EFFECTED MLI>NER; MEETING EFFECTED TCD>NER"],
    [
      "Mali, Chad and Togo held talks with Niger.",
      "MEETING EFFECTED MLI>NER; MEETING EFFECTED TCD>NER; MEETING EFFECTED TGO>NER",
    ],
  ])("does so each with that one: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Mali and Chad signed a ceasefire, with Niger's president looking on.", "AGREEMENT EFFECTED TCD>NER"],
    ["Mali and Chad held talks in Niger.", "MEETING EFFECTED MLI>NER"],
    ["Mali and Chad held talks with reporters in Niger.", "MEETING EFFECTED MLI>NER"],
  ])("but not with an onlooker or a place: %s", (text, row) => {
    expect(told(text)).not.toContain(row);
  });
});

describe("names of offices, governments and people", () => {
  test.each([
    ["Niger is calm. Under Secretary of State Ana Diaz of the United States visited Niger.", "VISIT EFFECTED USA>NER"],
    ["Oman's under-secretary for foreign affairs received the Yemeni ambassador.", "MEETING EFFECTED OMN>YEM"],
    ["Britain condemned the burning of the lorries by the Maduro government.", "CONDEMNATION EFFECTED GBR>VEN"],
    ["Thailand's Prayut Chan-o-cha phoned Cambodia's Hun Sen.", "PHONE_CALL EFFECTED THA>KHM"],
    ["Nigeria's president put a call through to his Cameroonian counterpart.", "PHONE_CALL EFFECTED NGA>CMR"],
    ["The prime ministers of Serbia and Kosovo initialled an agreement.", "AGREEMENT EFFECTED SRB>XKX"],
    ["Honduras signed a joint communique with China.", "AGREEMENT EFFECTED HND>CHN"],
    [
      "Rwanda's ambassador was told at the Belgian foreign ministry that this must end.",
      "ENVOY_SUMMONED EFFECTED BEL>RWA",
    ],
  ])("are read: %s", (text, row) => {
    expect(told(text)).toEqual([row]);
  });

  test.each([
    [
      "Chad and Peru are at odds. Chad's minister flew to Mali to meet leaders of the Lima Group.",
      "MEETING PLANNED TCD>PER",
    ],
    ["Britain is calm. Chad condemned the violation of the Vienna Convention.", "CONDEMNATION EFFECTED TCD>AUT"],
    ["Under secretary rules, Chad's minister may not visit Mali.", "VISIT EFFECTED TCD>MLI"],
    ["Rwanda's ambassador was told in Brussels that this must end.", "ENVOY_SUMMONED EFFECTED BEL>RWA"],
    ["Britain condemned the burning of the lorries by protesters in Russia.", "CONDEMNATION EFFECTED GBR>RUS"],
    ["Chad fell out with Mali. Its spokesman told Juba Echo by phone that it was so.", "PHONE_CALL EFFECTED TCD>MLI"],
    ["Chad fell out with Mali. It called Operation Dawn a success.", "PHONE_CALL EFFECTED TCD>MLI"],
  ])("are no state's act: %s", (text, row) => {
    expect(told(text)).not.toContain(row);
  });
});

describe("nobody expelled, ties cut and restored", () => {
  const before = "Guyana and Peru are at odds. Guyana expelled the Peruvian envoy.";

  test.each([
    ["Peru did not expel anyone."],
    ['"We have not expelled anybody," Peru\'s president said.'],
    ["Peru will not expel anybody."],
  ])("is a denial where envoys are the matter: %s", (text) => {
    expect(told(`${before} ${text}`)).toContain("AMBASSADOR_EXPELLED DENIED PER>GUY");
  });

  test.each([
    ["Peru could expel anyone."],
    ["Peru did not expel anyone from the party's council in Mali."],
    ["Peru did not please anyone."],
  ])("is none: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("ties cut months before are told by the participle, and restored by both", () => {
    expect(told("Peru restored relations with Guyana in May, six months after cutting them.")).toEqual(
      rows("RELATIONS_RESTORED EFFECTED PER>GUY; RELATIONS_SEVERED EFFECTED PER>GUY"),
    );
    expect(
      told("Peru cut ties with Guyana in 1983. They were restored in 2007.").map((row) => row.split(" ").at(-1)),
    ).toEqual(["GUY>PER", "PER>GUY", "PER>GUY"]);
    expect(told("Peru gave flowers to Guyana in May, six months after cutting them.")).toEqual([]);
  });
});
