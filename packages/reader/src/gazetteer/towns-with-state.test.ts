import { describe, expect, it } from "vitest";
import { prepareText } from "../foundation/prepare-text.ts";

const grounds = (text: string): string[] =>
  prepareText({ text, title: null, publishedAt: "2024-05-11" }).mentions.flatMap(({ text: wording, country, kind }) =>
    kind === "PERSON" ? [] : [`${wording} ${country}`],
  );

describe("a town that is named with its state", () => {
  it.each([
    ["MILTON, Va. (AP) — Two people died in Milton.", ["MILTON USA", "Va USA", "Milton USA"]],
    ["Police in Moscow, Idaho, held a man. Moscow is calm.", ["Moscow USA", "Idaho USA", "Moscow USA"]],
    [
      "Two died in Athens, Ga., and one in Paris, Tenn., police said.",
      ["Athens USA", "Ga USA", "Paris USA", "Tenn USA"],
    ],
    ["Two died in London, Ontario, on Monday.", ["London CAN", "Ontario CAN"]],
    ["Two died in Lima, OH, on Monday.", ["Lima USA", "OH USA"]],
  ])("lies there, and so does its name later on: %s", (text, expected) => {
    expect(grounds(text)).toEqual(expected);
  });

  it.each([
    ["Talks were held in Beijing, Washington and Moscow.", ["Beijing CHN", "Washington USA", "Moscow RUS"]],
    ["The envoys in Paris, Washington and Moscow left.", ["Paris FRA", "Washington USA", "Moscow RUS"]],
    ["Two died in Tbilisi, Georgia, on Monday.", ["Tbilisi GEO", "Georgia GEO"]],
    ["In Moscow, Me Too protesters met.", ["Moscow RUS"]],
    [
      "Russia closed its consulate in Moscow, Idaho, it said in Moscow.",
      ["Russia RUS", "Moscow USA", "Idaho USA", "Moscow RUS"],
    ],
  ])("is told from places in a row: %s", (text, expected) => {
    expect(grounds(text)).toEqual(expected);
  });

  it("lets a sentence go on behind the short name of a state, and ends it before a new one", () => {
    const sentences = (text: string): number => prepareText({ text, title: null, publishedAt: null }).sentences.length;
    expect(sentences("MODESTO, Calif. (AP) — Two people died.")).toBe(1);
    expect(sentences("Two died in Modesto, Calif. The police came.")).toBe(2);
    expect(sentences("Many were ill. Nobody died.")).toBe(2);
  });
});

describe("a city whose name several countries share", () => {
  it("lies in the country that the text names, or nowhere", () => {
    expect(grounds("Spain said two people died in Valencia.")).toEqual(["Spain ESP", "Valencia ESP"]);
    expect(grounds("Venezuela said two people died in Valencia.")).toEqual(["Venezuela VEN", "Valencia VEN"]);
    expect(grounds("The US envoy, Victoria Reed, left.")).toEqual(["US USA"]);
    expect(grounds("Norway said two people died in Valencia.")).toEqual(["Norway NOR"]);
  });
});
