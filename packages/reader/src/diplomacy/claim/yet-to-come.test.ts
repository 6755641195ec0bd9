import { expect, test } from "vitest";
import { readActs } from "../read-acts.testing.ts";

const agreedOn = (text: string) => readActs(text).find(({ act }) => act === "AGREEMENT")?.date?.start ?? null;

test("the day of what was agreed for later is not the day of the agreeing", () => {
  expect(agreedOn("Chad and Niger agreed that a committee would meet in Dakar on Friday.")).toBeNull();
  expect(agreedOn("Chad and Niger agreed on Sunday that a committee would meet on Friday.")).toBe("2024-05-19");
});

test("the day of what was done when it was agreed is the day of the agreeing", () => {
  expect(agreedOn("Chad and Niger agreed on a truce on Sunday.")).toBe("2024-05-19");
});

test("how long it has been so is no day of what is to come", () => {
  const days = (text: string) => readActs(text).map(({ act, date }) => [act, date?.start ?? null]);
  expect(days("Chad and Niger are at odds. A return of ambassadors, absent since 2015, was raised.")).toEqual([
    ["AMBASSADOR_RETURNED", null],
    ["AMBASSADOR_RETURNED", null],
  ]);
  expect(days("Chad's embassy in Niamey, closed since 2015, will reopen.")).toContainEqual(["MISSION_REOPENED", null]);
  expect(days("Chad's embassy in Niamey has been closed since 2015.")).toEqual([["MISSION_CLOSED", "2015-01-01"]]);
});
