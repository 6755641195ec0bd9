import { describe, expect, it } from "vitest";
import { remembered } from "./remembered.ts";

describe("a remembered function", () => {
  it("works out each answer once, null and false too", () => {
    const asked: string[] = [];
    const isShort = remembered((name) => asked.push(name) > 0 && name.length < 4);
    expect([isShort("Oslo"), isShort("Rome"), isShort("Ulm"), isShort("Oslo")]).toEqual([false, false, true, false]);
    expect(asked).toEqual(["Oslo", "Rome", "Ulm"]);
  });

  it("keeps within its bound under names without end", () => {
    let asked = 0;
    const lengthOf = remembered((name) => {
      asked += 1;
      return name.length;
    });
    for (let at = 0; at < 50_000; at += 1) lengthOf(`n${at}`);
    expect(lengthOf("n0")).toBe(2);
    expect(asked).toBe(50_001);
  });
});
