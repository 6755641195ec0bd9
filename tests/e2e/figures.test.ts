import { describe, expect, inject, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { CRISIS, everyKindOfPage } from "./support/crisis.ts";

const { visit } = useBrowser();

type Figure = { href: string | null; text: string };

async function figuresOf(path: string): Promise<Figure[]> {
  const { page, close } = await visit(path, { javaScriptEnabled: false });
  const figures = await page
    .locator("[data-figure]")
    .evaluateAll((elements) =>
      elements.map((element) => ({ href: element.getAttribute("href"), text: element.textContent ?? "" })),
    );
  await close();
  return figures;
}

/** What the page behind a figure shows: sentences, or the word that there is none. */
async function evidenceAt(href: string): Promise<"sentences" | "none" | "broken"> {
  const response = await fetch(inject("base") + href);
  const html = await response.text();
  if (response.status !== 200) return "broken";
  if (/<blockquote[^>]*data-evidence/.test(html)) return "sentences";
  return html.includes('data-evidence="none"') ? "none" : "broken";
}

describe("figures", () => {
  it("all lead to the sentences they stand on, on every page; only unknown ones have none", async () => {
    const pages = await everyKindOfPage();
    const seen = new Map<string, string>();
    for (const path of pages) {
      for (const { href, text } of await figuresOf(path)) {
        expect(href, `${text} on ${path}`).toBeTruthy();
        if (href) seen.set(href, text);
      }
    }
    expect(seen.size).toBeGreaterThan(40);
    const wrong: string[] = [];
    for (const [href, text] of seen) {
      const evidence = await evidenceAt(href);
      if (evidence === "broken" || (evidence === "none" && !/unknown/.test(text))) wrong.push(`${text} → ${href}`);
    }
    expect(wrong).toEqual([]);
  }, 400_000);

  it("open beside the page, with an address of their own", async () => {
    const { page, close } = await visit(CRISIS, { settled: true });
    await page.locator("#toll >> xpath=ancestor::section >> [data-figure] >> nth=0").click();
    const drawer = page.locator("dialog[open]");
    await drawer.waitFor();
    expect(page.url()).toContain("/why?");
    expect(await drawer.locator("[data-evidence]").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe(CRISIS);
    await close();
  });
});
