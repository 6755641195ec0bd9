import { describe, expect, it } from "vitest";
import { quotationOf } from "./quotation.ts";

const marked = (text: string, exact: string) => {
  const markStart = text.indexOf(exact);
  return { sentence: { text, markStart, markEnd: markStart + exact.length } };
};

describe("a quotation", () => {
  it("is the sentence in three parts that join to it again", () => {
    const text = "The governor said nine people, four of them children, died.";
    const { before, exact, after } = quotationOf(marked(text, "nine people"));
    expect([before, exact, after]).toEqual(["The governor said ", "nine people", ", four of them children, died."]);
  });

  it("shows a line break as a space", () => {
    expect(quotationOf(marked("At least\nnine died.", "nine")).before).toBe("At least ");
  });

  it("cuts what reaches too far at a word, and says so", () => {
    const far = "word ".repeat(400);
    const { before, after } = quotationOf(marked(`${far}nine ${far}`, "nine"));
    expect(before.startsWith("… word")).toBe(true);
    expect(after.endsWith("word …")).toBe(true);
    expect(before.length).toBeLessThan(430);
  });
});
