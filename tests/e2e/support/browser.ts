import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs";

export type Visit = {
  page: Page;
  /** Requests that left this machine, were they answered or not. */
  outside: string[];
  /** What the page complained of: script errors, refused policies, missing files. */
  complaints: string[];
  close(): Promise<void>;
};

type VisitOptions = BrowserContextOptions & { settled?: boolean };

const isHere = (url: string) => /^(data:|blob:|about:)/.test(url) || new URL(url).hostname === "127.0.0.1";

async function open({ browser, options }: { browser: Browser; options: BrowserContextOptions }): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!isHere(request.url())) outside.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return { page, outside, complaints, close: () => context.close() };
}

/** A browser for one test file. `visit` opens a fresh context at a path of the server. */
export function useBrowser() {
  const state: { browser: Browser | null } = { browser: null };
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error("No Chromium found: set DEMARCHE_CHROMIUM, or run npm test, which gets one.");
    state.browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, headless: true });
  });
  afterAll(() => state.browser?.close());
  return {
    /** `settled`: until nothing has been asked for half a second, for tests of what a page asks for. */
    async visit(path: string, { settled = false, ...options }: VisitOptions = {}): Promise<Visit> {
      if (!state.browser) throw new Error("The browser is not started.");
      const visit = await open({ browser: state.browser, options });
      await visit.page.goto(inject("base") + path, { waitUntil: settled ? "networkidle" : "load" });
      return visit;
    },
  };
}
