import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { everyKindOfPage } from "./support/crisis.ts";

const { visit } = useBrowser();

describe("the pages", () => {
  it("ask no other host for anything, and complain of nothing", async () => {
    for (const path of await everyKindOfPage()) {
      const { outside, complaints, close } = await visit(path, { settled: true });
      expect(outside, path).toEqual([]);
      expect(complaints, path).toEqual([]);
      await close();
    }
  });

  it("carry a policy that allows this host alone", async () => {
    const { page, close } = await visit("/");
    const response = await page.reload();
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe/);
    await close();
  });

  it("show their own typefaces", async () => {
    const { page, close } = await visit("/");
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((face) => face.status === "loaded").map((face) => face.family);
    });
    expect(loaded.join()).toMatch(/Inter/);
    expect(loaded.join()).toMatch(/Source Serif/);
    await close();
  });
});
