import { describe, expect, it } from "vitest";
import { commandOf, sectionAddress } from "./bindings.ts";

const here = { pathname: "/c/north-south/documents/d1", search: "?asOf=2024-01-19&clock=recorded&of=tally" };
const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe("keys", () => {
  it("keep the moment and nothing else", () => {
    expect(sectionAddress({ here, path: "coverage" })).toBe("/c/north-south/coverage?asOf=2024-01-19&clock=recorded");
    expect(sectionAddress({ here: { pathname: "/methodology", search: "" }, path: "search" })).toBeNull();
  });

  it("find anything with ⌘K, Ctrl K and the slash", () => {
    const found = { go: "/c/north-south/search?asOf=2024-01-19&clock=recorded" };
    expect(commandOf({ press: press("k", { metaKey: true }), after: false, here })).toEqual(found);
    expect(commandOf({ press: press("K", { ctrlKey: true }), after: false, here })).toEqual(found);
    expect(commandOf({ press: press("/"), after: false, here })).toEqual(found);
  });

  it("go to a section with g and its letter, and list themselves", () => {
    expect(commandOf({ press: press("g"), after: false, here })).toBe("await");
    expect(commandOf({ press: press("c"), after: true, here })).toEqual({
      go: "/c/north-south/casualties?asOf=2024-01-19&clock=recorded",
    });
    expect(commandOf({ press: press("?"), after: false, here })).toBe("list");
  });

  it("leave everything else to the browser", () => {
    expect(commandOf({ press: press("c"), after: false, here })).toBeNull();
    expect(commandOf({ press: press("c", { ctrlKey: true }), after: true, here })).toBeNull();
  });
});
