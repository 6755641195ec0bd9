import { describe, expect, it } from "vitest";
import { prepareText } from "../foundation/prepare-text.ts";
import { newsDay } from "./news-day.ts";

const dayOf = (text: string, publishedAt: string | null = "2024-05-11") => {
  const prepared = prepareText({ text, title: null, publishedAt });
  const told = (index: number) => prepared.sentences[index]?.tokens.some(({ lower }) => lower === "killed") ?? false;
  return newsDay({ prepared, told })?.interval ?? null;
};

describe("the day of a fresh report", () => {
  it("is the first near day of its lead; of what is said on a day, that day or the one before", () => {
    expect(dayOf("Villagers fled on Friday. Nine were killed.")).toMatchObject({ start: "2024-05-10", precision: 1 });
    expect(dayOf("Chad said on Friday that nine were killed.")).toMatchObject({ start: "2024-05-09", precision: 2 });
    expect(dayOf("20:14 Nine were killed.\n19:40 Chad spoke.")).toMatchObject({ start: "2024-05-11" });
  });

  it("is unknown where the lead tells of no harm, but of a statement that comes back to it", () => {
    expect(dayOf("The envoys met on Friday. They will meet again. Chad's raid killed nine.")).toBeNull();
    expect(dayOf("Chad said on Friday that its envoy would return. Talks go on. Nine were killed.")).toBeNull();
    expect(dayOf("Chad's army moved on Friday. Nine people were killed.")).not.toBeNull();
  });

  it("is unknown where no word shows that the news is fresh", () => {
    expect(dayOf("Chad said on 3 May that nine were killed.")).toBeNull();
    expect(dayOf("Nine people were killed in Niger.")).toBeNull();
    expect(dayOf("Villagers fled on Friday.", null)).toBeNull();
  });
});
