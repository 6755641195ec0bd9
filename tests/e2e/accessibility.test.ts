import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { CRISIS, everyKindOfPage } from "./support/crisis.ts";

const { visit } = useBrowser();
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Serious and critical findings, each with the first place it was found at. */
async function findings(page: Page): Promise<string[]> {
  const results = (await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<unknown> } };
    return axe.run();
  })) as AxeResults;
  return results.violations
    .filter((violation) => violation.impact === "serious" || violation.impact === "critical")
    .map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 160)} (${violation.nodes.length})`);
}

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it("no page has a serious barrier", async () => {
    const wrong: Record<string, string[]> = {};
    for (const path of await everyKindOfPage()) {
      const { page, close } = await visit(path, { colorScheme, bypassCSP: true });
      await page.addScriptTag({ path: AXE });
      const found = await findings(page);
      if (found.length > 0) wrong[path] = found;
      await close();
    }
    expect(wrong).toEqual({});
  }, 300_000);
});

describe("on a phone", () => {
  it("no page scrolls sideways", async () => {
    const wrong: string[] = [];
    for (const path of await everyKindOfPage()) {
      const { page, close } = await visit(path, { viewport: { width: 390, height: 844 } });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 390) wrong.push(`${path}: ${width}`);
      await close();
    }
    expect(wrong).toEqual([]);
  });

  it("the matrix scrolls in its own box", async () => {
    const { page, close } = await visit(`${CRISIS}/coverage`, { viewport: { width: 390, height: 844 } });
    const box = page.locator("[role=region][aria-label^='Coverage matrix']");
    const inner = await box.evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(inner).toBe(true);
    await close();
  });
});
