import { describe, expect, it } from "vitest";
import { createReader } from "./create-reader.ts";
import { ReadingDeadline } from "./foundation/deadline.ts";
import { readDocument } from "./read-document.ts";

const TEXT = "Two people were killed in Niger on Monday, police said. Chad recalled its ambassador from Niger.";
const input = { text: TEXT, title: null, publishedAt: "2024-05-11" };

/** Each look at the clock takes a millisecond. */
function ticking() {
  let at = 0;
  return () => {
    at += 1;
    return at;
  };
}

describe("a reader with a deadline", () => {
  it("reads what it has time for as a reader without one does", () => {
    expect(createReader({ now: () => 0, limitMs: 1 })(input)).toEqual(readDocument(input));
  });

  it("gives up on a text that takes longer, with one error that says so", () => {
    const read = createReader({ now: ticking(), limitMs: 5_000 });
    const long = { ...input, text: `${TEXT}\n`.repeat(5_000) };
    expect(() => read(long)).toThrow(ReadingDeadline);
    expect(() => read(long)).toThrow("longer than 5 s");
  });

  it("gives every text the whole time", () => {
    const read = createReader({ now: ticking(), limitMs: 100 });
    for (let round = 0; round < 20; round += 1) expect(read(input).claims.length).toBeGreaterThan(0);
  });

  it("looks at the clock in every pass over the sentences", () => {
    const looks = (sentences: number): number => {
      let count = 0;
      const checkpoint = (): void => {
        count += 1;
      };
      readDocument({ ...input, text: `${TEXT}\n`.repeat(sentences), checkpoint });
      return count;
    };
    expect(looks(20) - looks(10)).toBeGreaterThanOrEqual(6 * 2 * 10);
  });
});
