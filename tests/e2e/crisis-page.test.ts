import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { askGraphql, CRISIS, SLUG } from "./support/crisis.ts";

const { visit } = useBrowser();

type Tally = { crisis: { tally: { best: number; low: number; high: number } } };

const STRIKES = `query Strikes($slug: String!) {
  crisis(slug: $slug) {
    tally(effect: KILLED, kinds: [AIR_DRONE_STRIKE, SHELLING_ARTILLERY_MISSILE_ATTACK]) { best low high }
  }
}`;

const bigFigure = "#toll >> xpath=ancestor::section >> [data-figure] >> nth=0";

describe("the crisis page", () => {
  it("answers above the fold: how many, where each ambassador stands, what is in dispute", async () => {
    const { crisis } = await askGraphql<Tally>({ query: STRIKES, variables: { slug: SLUG } });
    const { page, close } = await visit(CRISIS);
    expect(await page.locator(bigFigure).textContent()).toBe(String(crisis.tally.best));
    const text = await page.locator("main").textContent();
    expect(text).toContain(`range of reported figures ${crisis.tally.low}–${crisis.tally.high}`);
    for (const heading of ["toll", "missions", "disputed"]) {
      const box = await page.locator(`#${heading}`).boundingBox();
      expect(box?.y).toBeLessThan(900);
    }
    await close();
  });

  it("changes its figures with the moment, and keeps the moment in every link", async () => {
    const now = await visit(CRISIS);
    const past = await visit(`${CRISIS}?asOf=2024-01-17`);
    expect(await past.page.locator(bigFigure).textContent()).not.toBe(await now.page.locator(bigFigure).textContent());
    const sections = await past.page
      .locator("nav[aria-label=Crisis] a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(sections.every((href) => href?.includes("asOf=2024-01-17"))).toBe(true);
    await Promise.all([now.close(), past.close()]);
  });

  it("says unknown in a word before anything is known, and never 0", async () => {
    const { page, close } = await visit(`${CRISIS}?asOf=2024-01-01`);
    expect(await page.locator("#toll >> xpath=ancestor::section").textContent()).toMatch(/unknown/);
    expect(await page.locator(bigFigure).textContent()).toBe("unknown");
    await close();
  });

  it("names a date that is none and what to write", async () => {
    const { page, close } = await visit(`${CRISIS}?asOf=someday`);
    expect(await page.locator("[role=note]").textContent()).toMatch(/someday[\s\S]*2024-01-19/);
    await close();
  });

  it("answers not found for a crisis that is not on record", async () => {
    const { page, close } = await visit("/c/no-such-crisis");
    expect(await page.locator("main").textContent()).toContain("Not on record");
    await close();
  });

  it("answers not found, within the crisis, for an id or a question that names nothing of it", async () => {
    for (const path of ["incidents/none", "claims/none", "why?of=tally&effect=NONE", "why?of=mission&id=none"]) {
      const { page, close } = await visit(`${CRISIS}/${path}`);
      expect(await page.locator("main").innerText()).toContain("Not on record");
      expect(await page.getByRole("navigation", { name: "Crisis" }).count()).toBe(1);
      await close();
    }
  });

  it("works without scripts: the form asks for another day", async () => {
    const { page, close } = await visit(CRISIS, { javaScriptEnabled: false });
    const before = await page.locator(bigFigure).textContent();
    await page.fill("input[name=asOf]", "2024-01-17");
    await page.click("form button >> text=Show");
    await page.waitForURL(/asOf=2024-01-17/);
    expect(await page.locator(bigFigure).textContent()).not.toBe(before);
    await close();
  });
});
