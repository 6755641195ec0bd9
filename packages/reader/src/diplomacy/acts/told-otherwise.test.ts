import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

const expelled = (sides: string): string[] => [`AMBASSADOR_EXPELLED EFFECTED ${sides}`];

describe("an order in what is said or demanded", () => {
  test.each([
    ["Peru has told Chad that it must repatriate 40 diplomats.", "PER>TCD"],
    [
      "Peru informed Chad's embassy that it was closed. Peru told Laos that it must withdraw three diplomats.",
      "PER>LAO",
    ],
    ["Peru demanded that Chad recall its own from Lima.", "PER>TCD"],
    ["Peru asked Chad to replace Ambassador Idriss Sow.", "PER>TCD"],
  ])("expels: %s", (text, sides) => {
    expect(told(text)).toContain(`AMBASSADOR_EXPELLED EFFECTED ${sides}`);
    expect(told(text).filter((row) => /WITHDRAWN|RECALLED|DOWNGRADED/.test(row))).toEqual([]);
  });

  test.each([
    ["Peru told Chad that it had withdrawn three diplomats."],
    ["Peru told reporters that it must withdraw three diplomats from Chad."],
    ["Peru told Chad that it must pay for three buses."],
  ])("does not: %s", (text) => {
    expect(told(text)).not.toContain("AMBASSADOR_EXPELLED EFFECTED PER>TCD");
  });
});

describe("someone told to be a diplomat by the way", () => {
  test.each([
    [
      "Peru and Chad are at odds. Peru expelled Idriss Sow, whom it called the head of Chadian intelligence.",
      "PER>TCD",
    ],
    ["Chad and Peru are at odds. Peru expelled Idriss Sow, the embassy's number three.", "PER>TCD"],
    ["Chad gave the Peruvian ambassador his marching orders.", "TCD>PER"],
    ['Chad expelled 15 Peruvian "intelligence officers".', "TCD>PER"],
  ])("is expelled: %s", (text, sides) => {
    expect(told(text)).toEqual(expelled(sides));
  });

  test.each([
    ["Peru and Chad are at odds. Peru's ruling party expelled Idriss Sow, a lawmaker."],
    ["Peru and Chad are at odds. Peru expelled Idriss Sow, a singer."],
    ["Chad gave the Peruvian ambassador his best wishes."],
    ['Chad expelled 15 Peruvian "tourists".'],
  ])("is not where the words are of someone else: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("nobody announces that its own envoy is unwelcome", () => {
    const before = "Peru and Chad are at odds. Peru called home its ambassador from Chad.";
    expect(told(`${before} Peru announced that the ambassador had been declared persona non grata.`)).toContain(
      "AMBASSADOR_EXPELLED EFFECTED PER>TCD",
    );
  });

  test.each([
    ["Peru expelled the Chadian ambassador in retaliation for the expulsion of its own envoy."],
    ["Peru expelled the Chadian ambassador over the expulsion of its envoy."],
    ["Peru expelled the Chadian ambassador after the expulsion of its ambassador."],
  ])("one's own was expelled by the other: %s", (text) => {
    expect(told(text)).toEqual(rows("AMBASSADOR_EXPELLED EFFECTED PER>TCD; AMBASSADOR_EXPELLED EFFECTED TCD>PER"));
  });
});

describe("relations and missions", () => {
  test.each([
    ["Panama put relations with Chad on hold.", "RELATIONS_SEVERED EFFECTED PAN>TCD"],
    ["Chad placed diplomatic ties with Panama on ice.", "RELATIONS_SEVERED EFFECTED TCD>PAN"],
    ["Peru recalled all its staff from Chad.", "AMBASSADOR_RECALLED EFFECTED PER>TCD"],
    ["Belarus' envoy was summoned by Poland.", "ENVOY_SUMMONED EFFECTED POL>BLR"],
    [
      "Chad and Mali are at odds. Mali's consulates in Chad are busy. The consulates in N'Djamena have suspended their services.",
      "MISSION_CLOSED EFFECTED MLI>TCD",
    ],
  ])("are told: %s", (text, row) => {
    expect(told(text)).toEqual([row]);
  });

  test.each([
    ["Panama put trade relations with Chad on hold."],
    ["Panama put relations with Chad on the agenda."],
    ["Peru recalled all its buses from Chad."],
    ["The consulates in N'Djamena have extended their services to Mali and Chad."],
  ])("are not: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("that they are broken is no second act of the other side's", () => {
    expect(told("Relations between Peru and Chad have been broken. Peru severed relations with Chad in May.")).toEqual([
      "RELATIONS_SEVERED EFFECTED PER>TCD",
    ]);
    expect(told("Relations between Peru and Chad have been broken.")).toHaveLength(2);
  });
});

describe("calls, talks and visits", () => {
  test.each([
    ["Peru's President Ana Diaz announced it after a call with Chad's Idriss Sow.", "PHONE_CALL EFFECTED PER>TCD"],
    ["The leaders of Peru and Chad held a conference call.", "PHONE_CALL EFFECTED PER>TCD"],
    ["Peru's foreign minister discussed the crisis with Chad's foreign minister.", "MEETING EFFECTED PER>TCD"],
  ])("are told: %s", (text, row) => {
    expect(told(text)).toEqual([row]);
  });

  test.each([
    ["Peru's President Ana Diaz announced it after a call for calm."],
    ["Peru's company held a conference call."],
    ["Peru's foreign minister discussed the crisis with reporters in Chad."],
    ["Peru's foreign minister discussed Chad's foreign minister."],
  ])("are not: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("a visit is repaid by those who were visited", () => {
    const before = "Peru's minister visited Chad in June.";
    expect(told(`${before} Chad's minister repaid the visit in July.`)).toEqual(
      rows("VISIT EFFECTED PER>TCD; VISIT EFFECTED TCD>PER"),
    );
    expect(told(`${before} Mali's minister repaid the visit in July.`)).toEqual(["VISIT EFFECTED PER>TCD"]);
    expect(told(`${before} Chad's minister repaid the loan.`)).toEqual(["VISIT EFFECTED PER>TCD"]);
    expect(told("Chad's minister repaid the visit in July.")).toEqual([]);
  });
});

describe("who offers to mediate", () => {
  test.each([
    ["China has offered to play the part of mediator between Chad and Mali."],
    ["China offered to host a meeting of the Chadian and Malian foreign ministers."],
    ["The Chinese ambassador in Lima offered to host a meeting of the Chadian and Malian foreign ministers."],
  ])("is read: %s", (text) => {
    expect(told(text)).toEqual(rows("MEDIATION_OFFERED EFFECTED CHN>MLI; MEDIATION_OFFERED EFFECTED CHN>TCD"));
  });

  test.each([
    ["Chad plans to ask China to mediate in its dispute with Mali."],
    ["Chad urged China to mediate between it and Mali."],
    ["Chad wants China to mediate with Mali."],
  ])("is not who is asked to: %s", (text) => {
    expect(told(text).filter((row) => row.startsWith("MEDIATION"))).toEqual([]);
  });
});

describe("whose deed is condemned", () => {
  test.each([
    ['Peru recalled its ambassador from Laos and denounced "an act of piracy".', "CONDEMNATION EFFECTED PER>LAO"],
    ["Peru recalled its envoy to Laos after Laos had denounced the flogging.", "CONDEMNATION EFFECTED LAO>PER"],
    [
      "Police stormed the Peruvian embassy in Vientiane. Brazil and the United States condemn the raid.",
      "CONDEMNATION EFFECTED BRA>LAO",
    ],
  ])("is told by what it answers or where it was done: %s", (text, row) => {
    expect(told(text)).toContain(row);
  });

  test.each([
    [
      'Peru recalled its ambassador from Laos. Chad denounced "an act of piracy" by Mali.',
      "CONDEMNATION EFFECTED CHD>LAO",
    ],
    ["Peru recalled its envoy to Laos before Chad denounced the flogging.", "CONDEMNATION EFFECTED TCD>PER"],
    ["Gunmen stormed the Peruvian embassy in Vientiane. Brazil condemned the raid.", "CONDEMNATION EFFECTED BRA>LAO"],
  ])("is not: %s", (text, row) => {
    expect(told(text)).not.toContain(row);
  });
});

describe("appointments", () => {
  test.each([
    ["Israel and Turkey have made up. Israel named Eitan Levi as ambassador.", "ISR>TUR"],
    ["Israel and Turkey have made up. Israel has appointed Eitan Levi as its ambassador.", "ISR>TUR"],
  ])("without a host are to the other side: %s", (text, sides) => {
    expect(told(text)).toEqual([`AMBASSADOR_APPOINTED EFFECTED ${sides}`]);
  });

  test("are answered by those of the other side, the post worded once", () => {
    expect(told("Israel named Eitan Levi as ambassador to Turkey, and Turkey appointed Kemal Oz.")).toEqual(
      rows("AMBASSADOR_APPOINTED EFFECTED ISR>TUR; AMBASSADOR_APPOINTED EFFECTED TUR>ISR"),
    );
  });

  test.each([
    ["Israel and Turkey have made up. Israel named Eitan Levi as minister."],
    ["Israel and Turkey have made up. Israel named Eitan Levi as the culprit."],
    ["Israel and Turkey have made up. Peru named Ana Diaz as ambassador."],
  ])("are of ambassadors, by one of the two: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("May, a name", () => {
  test.each([
    [
      "Britain's prime minister, Theresa May, met Emmanuel Macron of France. May is to visit Warsaw.",
      "VISIT PLANNED GBR>POL",
    ],
    [
      "Prime Minister Theresa May of Britain spoke. May told parliament that Britain would expel a Chadian diplomat.",
      "AMBASSADOR_EXPELLED ANNOUNCED GBR>TCD",
    ],
  ])("is a person's before a verb: %s", (text, row) => {
    expect(told(text)).toContain(row);
  });

  test.each([
    ["Russia May Expel British Diplomats In Row", "AMBASSADOR_EXPELLED DISCUSSED RUS>GBR"],
    ["The news is bad. Russia may expel British diplomats.", "AMBASSADOR_EXPELLED DISCUSSED RUS>GBR"],
    ["In May Russia expelled British diplomats.", "AMBASSADOR_EXPELLED EFFECTED RUS>GBR"],
  ])("and a modal or a month elsewhere: %s", (text, row) => {
    expect(told(text)).toEqual([row]);
  });
});
