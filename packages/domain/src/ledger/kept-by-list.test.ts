import { describe, expect, it } from "vitest";
import { keptByList } from "./kept-by-list.ts";

type Thing = { name: string };

function counting() {
  let derived = 0;
  const names = keptByList((things: readonly Thing[]) => {
    derived += 1;
    return things.map(({ name }) => name);
  });
  return { names, times: () => derived };
}

describe("what is derived of a list", () => {
  const [one, two]: [Thing, Thing] = [{ name: "one" }, { name: "two" }];

  it("is given again for another list of the same things", () => {
    const { names, times } = counting();
    expect(names([one, two])).toBe(names([one, two]));
    expect(times()).toBe(1);
  });

  it("is derived anew where a thing came, went or is another", () => {
    const { names } = counting();
    expect(names([one])).toEqual(["one"]);
    expect(names([one, two])).toEqual(["one", "two"]);
    expect(names([one])).toEqual(["one"]);
    expect(names([{ ...one }, two])).toEqual(["one", "two"]);
  });

  it("is derived of nothing each time", () => {
    const { names, times } = counting();
    expect([names([]), names([])]).toEqual([[], []]);
    expect(times()).toBe(2);
  });
});
