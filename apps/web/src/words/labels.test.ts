import { describe, expect, it } from "vitest";
import { classWord, missionStatusWord, overlayWord, zoneWord } from "./labels.ts";

describe("words for codes", () => {
  it("names a state, an act and a zone in words", () => {
    expect(missionStatusWord("AMBASSADOR_BARRED")).toBe("barred from returning");
    expect(overlayWord("AMBASSADOR_RETURNED")).toBe("return");
    expect(zoneWord("KEY_POINTS")).toBe("key points");
  });

  it("shows a code that has no word as its own words", () => {
    expect(missionStatusWord("SOMETHING_NEW")).toBe("something new");
  });

  it("counts people in the singular and the plural", () => {
    expect(classWord({ victimClass: "CHILD", plural: true })).toBe("children");
    expect(classWord({ victimClass: "MILITARY", plural: false })).toBe("soldier");
  });
});
