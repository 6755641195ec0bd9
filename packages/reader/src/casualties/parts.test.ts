import { describe, expect, it } from "vitest";
import { casualties, figures } from "../testing.ts";

const parts = (text: string) => {
  const claims = casualties(text);
  return claims
    .filter(({ partOf, derived }) => partOf !== null && !derived)
    .map(({ min, victimClass, partOf }) => [min, victimClass, partOf === null ? null : claims[partOf]?.min]);
};

describe("parts of a whole", () => {
  it.each([
    ["The strike killed 14 people. Six of the dead were children.", [[6, "CHILD", 14]]],
    ["The strike killed 14 people. Six of the victims were children under five.", [[6, "CHILD", 14]]],
    ["The strike killed 14 people, six of them children.", [[6, "CHILD", 14]]],
    ["Of the 14 killed, six were children.", [[6, "CHILD", 14]]],
    ["Three of the dead were Red Crescent volunteers, raising the toll to 14.", [[3, "AID_WORKER", 14]]],
    [
      "Shells hit a market. We counted 14 bodies, six of them women and three children.",
      [
        [6, "WOMAN", 14],
        [3, "CHILD", 14],
      ],
    ],
    ["After the strike 46 people were admitted to hospitals. Six were in critical condition.", [[6, "TOTAL", 46]]],
    [
      "The raid killed 14 people. Among the dead were three nurses and a priest.",
      [
        [3, "AID_WORKER", 14],
        [1, "CIVILIAN", 14],
      ],
    ],
    ["The raid killed 14 people. The dead include three women.", [[3, "WOMAN", 14]]],
    [
      "Thirteen people were killed, eight civilians and five soldiers, and 71 wounded.",
      [
        [8, "CIVILIAN", 13],
        [5, "MILITARY", 13],
      ],
    ],
    ["Three people were killed by shells. Ivo Brandt, 34, died at the scene.", [[1, "TOTAL", 3]]],
    ["At least 12 people including four clerks were killed.", [[4, "CIVILIAN", 12]]],
    [
      "Twelve people including four children and two women were killed.",
      [
        [4, "CHILD", 12],
        [2, "WOMAN", 12],
      ],
    ],
    [
      "Nine people, including two boys, three girls, and one woman were killed by shells.",
      [
        [2, "CHILD", 9],
        [3, "CHILD", 9],
        [1, "WOMAN", 9],
      ],
    ],
  ])("hang on it in %s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    "The strike killed 14 people. Six of the houses were old.",
    "The strike killed 14 people. Two of the wounded are in critical condition.",
    "Among the visitors were three nurses.",
    "The list includes three women.",
  ])("are not read from %s", (text) => {
    expect(parts(text)).toEqual([]);
  });

  it.each([
    "Nine people were hurt, including two boys, and a woman was killed.",
    "Two guards and nine men, including their cook, hid when shells fell, and a woman was killed.",
  ])("end before the next clause in %s", (text) => {
    expect(figures(text)).toContain("KILLED EXACT 1..1 WOMAN");
    expect(figures(text).filter((figure) => /^KILLED/.test(figure) && / (?:2|9)\./.test(figure))).toEqual([]);
  });

  it.each([
    "Eleven clerks, including a boy, and one soldier were killed.",
    "The shells killed eleven clerks, including a boy, and one soldier.",
  ])("are closed by a comma, and the list goes on: %s", (text) => {
    expect(parts(text)).toContainEqual([1, "CHILD", 11]);
    expect(parts(text)).not.toContainEqual([1, "MILITARY", 11]);
    expect(casualties(text).find(({ derived }) => derived)?.min).toBe(12);
  });

  it("are no guard of a list of its own", () => {
    const text = "Eleven clerks and one guard were killed by shells. Six people were killed at a station by a shell.";
    expect(parts(text)).not.toContainEqual([1, "MILITARY", 6]);
    expect(parts(text)).not.toContainEqual([1, "CIVILIAN", 6]);
  });

  it("keep the wounded of the same sentence wounded", () => {
    expect(figures("Thirteen people were killed, eight civilians and five soldiers, and 71 wounded.")).toContain(
      "INJURED EXACT 71..71 TOTAL",
    );
  });
});

describe("people shot", () => {
  it("are no figure of their own once the text divides them into dead and hurt", () => {
    const text = "Five people were shot in the harbour. Two people were killed and three others were wounded.";
    expect(figures(text)).toEqual(["KILLED EXACT 2..2 TOTAL", "INJURED EXACT 3..3 TOTAL"]);
  });

  it("count as wounded where no more is told", () => {
    expect(figures("Five people were shot in the harbour.")).toEqual(["INJURED EXACT 5..5 TOTAL"]);
  });
});

describe("figures that the text outdates", () => {
  it.each([
    ["The toll rose from 7 to 9.", [7]],
    ["The death toll, initially put at seven, rose to nine.", [7]],
    ["Nine people were killed, up from an earlier toll of seven.", [7]],
    ["The ministry revised the death toll to 9 from 11.", [11]],
  ])("are marked in %s", (text, expected) => {
    expect(
      casualties(text)
        .filter(({ statedSuperseded }) => statedSuperseded)
        .map(({ min }) => min),
    ).toEqual(expected);
  });

  it.each([
    "Nine people from Bergen were killed.",
    "Earlier on Friday nine people were killed.",
    "From dawn to dusk nine people were killed.",
  ])("are none in %s", (text) => {
    expect(casualties(text).some(({ statedSuperseded }) => statedSuperseded)).toBe(false);
  });
});

describe("ages", () => {
  it.each([
    ["Three women aged 20, 31 and 45 died in the blast.", ["KILLED EXACT 3..3 WOMAN"]],
    ["Two boys aged nine and 12, from a village, were killed.", ["KILLED EXACT 2..2 CHILD"]],
    ["The dead included two brothers aged nine and 12.", ["KILLED EXACT 2..2 STATUS_UNKNOWN"]],
  ])("are no counts, and hold up no figure: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe("one more", () => {
  it.each([
    "Shells killed two guards and seriously injured a third.",
    "A shell hit the camp, killing two guards and wounding another.",
  ])("is counted as the object of a word of harm: %s", (text) => {
    expect(figures(text)).toContain("INJURED EXACT 1..1 MILITARY");
  });

  it.each(["The cold killed a third of the herd.", "The frost hurt another harvest.", "It wounded a third party."])(
    "is no share and nothing else: %s",
    (text) => {
      expect(figures(text)).toEqual([]);
    },
  );
});

describe("nobody", () => {
  it.each(["A drone crashed near the town without causing casualties.", "The shells fell without any injuries."])(
    "is told to be harmed in %s",
    (text) => {
      expect(figures(text)[0]).toMatch(/NONE_CLAIMED 0/);
    },
  );

  it("is not counted where the count is missing", () => {
    expect(figures("The army left without causing casualty figures to be published.")).toEqual([]);
  });
});

describe("losses of two sides in one sentence", () => {
  it("have no common sum", () => {
    const totals = casualties("The clash hurt both: India lost 20 soldiers and China four.").filter(
      ({ derived }) => derived,
    );
    expect(totals.map(({ min }) => min).sort()).toEqual([20, 4]);
  });
});

describe("people by what they do", () => {
  it.each([
    ["Three soldiers and two smugglers died in the clash.", "KILLED EXACT 2..2 STATUS_UNKNOWN"],
    ["Two climbers were killed in the blast.", "KILLED EXACT 2..2 CIVILIAN"],
    ["Two coastguards were wounded.", "INJURED EXACT 2..2 MILITARY"],
  ])("are counted in: %s", (text, expected) => {
    expect(figures(text)).toContain(expected);
  });
});
