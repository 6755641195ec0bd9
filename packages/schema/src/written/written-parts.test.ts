import { expect, it } from "vitest";
import { joined } from "./written-parts.ts";

const later = (text: string) => new Promise<string>((resolve) => setTimeout(() => resolve(text), 1));

it("is a text at once where every part is one", () => {
  expect(joined((add) => ["[", "1", "]"].forEach(add))).toBe("[1]");
});

it("keeps the order of parts, whichever comes first", async () => {
  const parts = [later("a"), "b", Promise.resolve("c"), later("d"), "e"];
  expect(await joined((add) => parts.forEach(add))).toBe("abcde");
});

it("fails with the first error, and leaves no other behind", async () => {
  const fails = () => Promise.reject(new Error("lost"));
  await expect(joined((add) => [fails(), fails()].forEach(add))).rejects.toThrow("lost");
  const thrown = () =>
    joined((add) => {
      add(fails());
      throw new Error("thrown");
    });
  expect(thrown).toThrow("thrown");
});
