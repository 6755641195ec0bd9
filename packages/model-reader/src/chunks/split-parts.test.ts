import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitParts } from "./split-parts.ts";

const split = (text: string, partUnits = 40, overlapUnits = 10) => splitParts({ text, partUnits, overlapUnits });
const words = (text: string, ...sizes: number[]) =>
  split(text, ...sizes).map(({ start, end }) => text.slice(start, end));

describe("the parts of a text", () => {
  it("are one where the text is short, and none where it is blank", () => {
    expect(words("One line.\n\nAnother.")).toEqual(["One line.\n\nAnother."]);
    expect(split("")).toEqual([]);
    expect(split(" \n\n \t\n")).toEqual([]);
  });

  it("end at the ends of lines and repeat the last lines of the one before", () => {
    const text = ["aaaaaaaaaaaaaaaaaaaa", "bbbbbbbb", "cccccccccccccccccccc", "dddd"].join("\n");
    expect(words(text, 32, 10)).toEqual(["aaaaaaaaaaaaaaaaaaaa\nbbbbbbbb", "bbbbbbbb\ncccccccccccccccccccc", "dddd"]);
  });

  it("cut a line that is longer than a part at a blank, never inside a character", () => {
    expect(words("one two three four five six", 12, 0)).toEqual(["one two ", "three four ", "five six"]);
    for (const part of words("😀".repeat(50), 11, 0)) expect(part).toMatch(/^(?:😀)+$/u);
  });

  it("hold every word, in order, none longer than asked", () => {
    const line = fc.string({ minLength: 0, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.integer({ min: 8, max: 80 }), (lines, partUnits) => {
        const text = lines.join("\n");
        const parts = split(text, partUnits, Math.floor(partUnits / 3));
        const seen = new Set(
          parts.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
        );
        for (let at = 0; at < text.length; at += 1) if (text.charAt(at).trim() !== "") expect(seen.has(at)).toBe(true);
        for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(partUnits);
        for (const [at, part] of parts.entries()) expect(part.end).toBeGreaterThan(parts[at - 1]?.end ?? 0);
      }),
    );
  });

  it("take time in proportion to the text", () => {
    const started = performance.now();
    expect(split("a word ".repeat(150_000), 6000, 600).length).toBeGreaterThan(100);
    expect(split("line\n".repeat(200_000), 6000, 600).length).toBeGreaterThan(100);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
