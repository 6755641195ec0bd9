import { describe, expect, test } from "vitest";
import { prepareText } from "../foundation/prepare-text.ts";

const read = (text: string): [string, string | null][] =>
  prepareText({ text, title: null, publishedAt: "2024-05-20" }).dates.map((date) => [
    date.text,
    date.interval?.start ?? null,
  ]);

describe("months and days that hang on what was told before", () => {
  test.each([
    ["It left in December 2022 and came back the following January.", ["the following January", "2023-01-01"]],
    ["It left in March 2022 and came back the following May.", ["the following May", "2022-05-01"]],
    ["It came on 3 March. Chad followed on the 5th.", ["the 5th", "2024-03-05"]],
    ["It left in January 2022, and Niger the previous December.", ["the previous December", "2021-12-01"]],
    ["It left last December.", ["last December", "2023-12-01"]],
    ["It will come back next March.", ["next March", "2025-03-01"]],
    ["It happened the day before yesterday.", ["the day before yesterday", "2024-05-18"]],
  ])("are read from: %s", (text, expected) => {
    expect(read(text)).toContainEqual(expected);
  });

  test.each([["He lives on the 5th floor."], ["the following report"], ["March on the capital"]])(
    "are not read from: %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test("take the year that heads their part of a timeline", () => {
    const text =
      "2011\n25 July - An officer fell.\nMarch - Talks began.\n2013\n19 April - They signed. It held until May 2014.";
    expect(read(text)).toEqual([
      ["25 July", "2011-07-25"],
      ["March", "2011-03-01"],
      ["19 April", "2013-04-19"],
      ["May 2014", "2014-05-01"],
    ]);
  });

  test("keep their year without a heading", () => {
    expect(read("In all, 2011 left.\nIt fell on 3 March.")).toContainEqual(["3 March", "2024-03-03"]);
  });
});
