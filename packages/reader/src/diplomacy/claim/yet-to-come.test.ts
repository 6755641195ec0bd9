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
