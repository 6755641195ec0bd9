import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { CRISIS } from "./support/crisis.ts";

const { visit } = useBrowser();

/** Opens a page and waits until its scripts run: the slider appears only then. */
async function awake(path: string) {
  const opened = await visit(path);
  await opened.page.locator("input[type=range]").waitFor();
  return opened;
}

describe("by keyboard", () => {
  it("the first tab skips to the content", async () => {
    const { page, close } = await awake(CRISIS);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Skip to the content");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#main");
    await close();
  });

  it("the slash and Ctrl K find, keeping the moment", async () => {
    const { page, close } = await awake(`${CRISIS}?asOf=2024-01-19`);
    await page.keyboard.press("/");
    await page.waitForURL(/\/search\?asOf=2024-01-19/);
    await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "q");
    await page.keyboard.type("Jilani");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=Jilani/);
    expect(page.url()).toContain("asOf=2024-01-19");
    await close();
  });

  it("the question mark lists the keys, Escape closes the list", async () => {
    const { page, close } = await awake(CRISIS);
    await page.keyboard.press("?");
    const list = page.locator("dialog[open]");
    await list.waitFor();
    expect(await list.textContent()).toContain("find a claim, a person, a place");
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" }).catch(() => undefined);
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await close();
  });

  it("the arrow keys step the moment by a day", async () => {
    const { page, close } = await awake(`${CRISIS}?asOf=2024-01-19`);
    const slider = page.locator("input[type=range]");
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/asOf=2024-01-20/);
    expect(await slider.getAttribute("aria-valuetext")).toBe("20 Jan 2024");
    await close();
  });

  it("a figure opens with Enter and shows where the focus is", async () => {
    const { page, close } = await awake(CRISIS);
    const figure = page.locator("main [data-figure]").first();
    await figure.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const outline = await figure.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe("solid");
    await page.keyboard.press("Enter");
    await page.locator("dialog[open] [data-evidence]").first().waitFor();
    await close();
  });
});
