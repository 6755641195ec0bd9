import { describe, expect, it } from "vitest";
import { liker, revise } from "./revise.ts";

type Point = { x: number; y: number; label: string | null };
const likePoint = liker<Point>(({ x, y, label }) => ({ x, y, label }));

describe("records in one shape", () => {
  it("are like another but for some fields, and leave it as it is", () => {
    const first: Point = { x: 1, y: 2, label: null };
    expect(likePoint(first, { label: "pier" })).toEqual({ x: 1, y: 2, label: "pier" });
    expect(first.label).toBeNull();
  });

  it("are changed in place where nobody else holds them", () => {
    const fresh: Point = { x: 1, y: 2, label: null };
    expect(revise(fresh, { y: 5 })).toBe(fresh);
    expect(fresh.y).toBe(5);
  });
});
