import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, WEEKDAYS, weekdayOf } from "../../dates/calendar.ts";
import { readActs as read } from "../read-acts.testing.ts";

const days = (text: string, act: string, publishedAt?: string | null) =>
  read(text, publishedAt)
    .filter((claim) => claim.act === act)
    .map((claim) => [claim.plannedDate?.start ?? null, claim.date?.start ?? null]);

describe("the weekday of an act to come (published on a Monday)", () => {
  test.each([
    "Kenya's ambassador to Uganda will return to Kampala by Friday.",
    "Kenya's ambassador to Uganda will return to Kampala on Friday.",
    "Kenya's ambassador to Uganda will go back to his post by midnight on Friday.",
    "Kenya's ambassador to Uganda will go back to his post this Friday, a spokeswoman said on Sunday.",
    "On Friday Kenya's ambassador to Uganda will return to Kampala.",
    "Kenya agreed on Sunday that its ambassador to Uganda will return to Kampala by Friday.",
  ])("lies ahead: %s", (text) => {
    expect(days(text, "AMBASSADOR_RETURNED").map(([planned]) => planned)).toContain("2024-05-24");
  });

  test("is that very day where it is the day of publishing", () => {
    const text = "Kenya's ambassador to Uganda will return to Kampala by Monday.";
    expect(days(text, "AMBASSADOR_RETURNED")).toEqual([["2024-05-20", null]]);
  });

  test("lies ahead of whoever is expected, and behind whoever came", () => {
    expect(days("Peru's foreign minister is expected in La Paz on Thursday.", "VISIT")[0]?.[0]).toBe("2024-05-23");
    expect(days("Peru's foreign minister is due in La Paz on Thursday.", "VISIT")[0]?.[0]).toBe("2024-05-23");
    expect(days("Peru's foreign minister visited Bolivia on Thursday.", "VISIT")[0]?.[0]).toBeNull();
  });

  test("follows the next weekday named so", () => {
    const text = "Peru's foreign minister will visit Bolivia next Thursday.";
    expect(days(text, "VISIT")[0]?.[0]).toBe("2024-05-23");
  });

  test("takes no deadline for who does it", () => {
    const claims = read("The Kenyan ambassador to Uganda will be recalled by Friday.");
    expect(claims.map((claim) => [claim.act, claim.plannedDate?.start, claim.date])).toEqual([
      ["AMBASSADOR_RECALLED", "2024-05-24", null],
    ]);
  });

  test("stays unknown where the publication date is", () => {
    const text = "Kenya's ambassador to Uganda will return to Kampala by Friday.";
    expect(days(text, "AMBASSADOR_RETURNED", null)).toEqual([[null, null]]);
  });

  test("lies 0 to 6 days after publishing, and on that weekday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 6 }), (offset, weekday) => {
        const published = addDays("2022-01-01", offset);
        const name = WEEKDAYS[weekday] ?? "";
        const day = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
        const [found] = days(`Kenya's ambassador to Uganda will return by ${day}.`, "AMBASSADOR_RETURNED", published);
        const planned = found?.[0] ?? "";
        expect(weekdayOf(planned)).toBe(weekday);
        expect(planned >= published && planned <= addDays(published, 6)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the weekday of what has happened", () => {
  test.each([
    ["Peru recalled its ambassador from Bolivia on Friday.", "AMBASSADOR_RECALLED"],
    ["Peru's ambassador to Bolivia returned to La Paz on Friday.", "AMBASSADOR_RETURNED"],
    ["Peru announced on Friday that it will recall its ambassador from Bolivia.", "AMBASSADOR_RECALLED"],
    ["Peru will recall its ambassador from Bolivia, the foreign ministry said on Friday.", "AMBASSADOR_RECALLED"],
  ])("stays behind (R17): %s", (text, act) => {
    expect(days(text, act)).toEqual([[null, "2024-05-17"]]);
  });

  test("is no day of an act that only has to be done by it", () => {
    const text = "Peru expelled the Bolivian ambassador, who has to leave by Friday.";
    expect(days(text, "AMBASSADOR_EXPELLED")).toEqual([[null, null]]);
  });
});

describe("the day of a thing that an act speaks of", () => {
  test.each([
    "Kenya condemned the Ugandan strike of 6 May.",
    "Kenya had condemned the Ugandan attack of 6 May and recalled its ambassador to Kampala on 7 May.",
  ])("is not the day of the act: %s", (text) => {
    expect(days(text, "CONDEMNATION").map(([, date]) => date)).not.toContain("2024-05-06");
  });

  test("is the act's own day where no thing stands between", () => {
    expect(days("Kenya condemned the Ugandan strike on 6 May.", "CONDEMNATION")).toEqual([[null, "2024-05-06"]]);
  });
});
