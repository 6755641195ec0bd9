import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelBeside, labelledDays, lanesOf, PLOT, scaleOf, WIDTH } from "./scale.ts";

describe("the scale of days", () => {
  it("spans the plot and holds what lies outside at its ends", () => {
    const scale = scaleOf({ first: "2024-01-15", last: "2024-01-25" });
    expect(scale.x("2024-01-15")).toBe(PLOT.left);
    expect(scale.x("2024-01-25")).toBe(PLOT.right);
    expect(scale.x("2024-03-01")).toBe(PLOT.right);
  });

  it("stands on a crisis of one day", () => {
    expect(scaleOf({ first: "2024-01-15", last: "2024-01-15" }).x("2024-01-15")).toBe(PLOT.left);
  });

  it("labels fewer days of a longer crisis", () => {
    expect(labelledDays({ first: "2024-01-15", last: "2024-01-30" })).toHaveLength(16);
    expect(labelledDays({ first: "2024-01-15", last: "2024-03-15" }).length).toBeLessThanOrEqual(17);
    expect(labelledDays({ first: "2024-01-15", last: "2025-03-15" }).length).toBeLessThanOrEqual(17);
  });
});

describe("labels", () => {
  it("never overlap in one lane", () => {
    const box = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), (pairs) => {
        const boxes = pairs.map(([left, width]) => ({ left, right: left + width }));
        const lanes = lanesOf(boxes);
        return boxes.every((one, index) =>
          boxes.every(
            (other, at) =>
              at <= index || lanes[at] !== lanes[index] || one.right <= other.left || other.right <= one.left,
          ),
        );
      }),
    );
  });

  it("turn to the left where the drawing ends", () => {
    expect(labelBeside({ x: 200, radius: 6, text: "short" }).anchor).toBe("start");
    const turned = labelBeside({ x: WIDTH - 20, radius: 6, text: "a longer label" });
    expect(turned.anchor).toBe("end");
    expect(turned.right).toBeLessThanOrEqual(WIDTH);
  });
});

describe("the moment on the axis", () => {
  it("ends what is known at the moment, where the axis goes on to planned days", () => {
    const days = { first: "2024-01-15", last: "2024-01-29" };
    expect(scaleOf({ ...days, until: "2024-01-25" }).until).toBe("2024-01-25");
    expect(scaleOf({ ...days, until: "2024-03-01" }).until).toBe("2024-01-29");
    expect(scaleOf({ ...days, until: null }).until).toBe("2024-01-29");
  });
});
