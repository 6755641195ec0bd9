import { describe, expect, it } from "vitest";
import { contextAround } from "./context-around.ts";

describe("the context of a span", () => {
  it("is what stands around it, as far as the text goes", () => {
    expect(contextAround({ text: "Four men died.", start: 5, end: 8 })).toEqual({ prefix: "Four ", suffix: " died." });
  });

  it("has at most 32 code units on each side", () => {
    const text = `${"a".repeat(40)}X${"b".repeat(40)}`;
    expect(contextAround({ text, start: 40, end: 41 })).toEqual({ prefix: "a".repeat(32), suffix: "b".repeat(32) });
  });

  it("never cuts a character in two", () => {
    const text = `😀${"a".repeat(31)}X${"b".repeat(31)}😀`;
    expect(contextAround({ text, start: 33, end: 34 })).toEqual({ prefix: "a".repeat(31), suffix: "b".repeat(31) });
  });
});
