import { describe, expect, inject, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { askGraphql, CRISIS, everyKindOfPage, SLUG } from "./support/crisis.ts";

const { visit } = useBrowser();

type Texts = {
  crisis: {
    documents: { nodes: { id: string; text: string; claims: { id: string; evidence: { exact: string }[] }[] }[] };
  };
};

const TEXTS = `query Texts($slug: String!) {
  crisis(slug: $slug) {
    documents(first: 100) { nodes { id text claims { id evidence { exact } } } }
  }
}`;

const withoutSpace = (text: string) => text.replaceAll(/\s/g, "");

describe("a document page", () => {
  it("leads from a claim to its words and back", async () => {
    const path = (await everyKindOfPage()).find((candidate) => candidate.includes("/documents/")) ?? "";
    const { page, close } = await visit(path);
    const claim = page.locator("#claims >> xpath=ancestor::section >> li >> nth=0");
    const anchor = await claim.getAttribute("id");
    await claim.getByText("its words").click();
    const marked = page.locator("mark:has(:target)");
    await marked.waitFor();
    await marked.locator("a").last().click();
    await page.waitForURL((url) => url.hash === `#${anchor}`);
    expect(await page.locator("li:target").getAttribute("id")).toBe(anchor);
    await close();
  });

  it("is reached from a figure, at the very words", async () => {
    const { page, close } = await visit(`${CRISIS}/why?of=tally&effect=KILLED&kinds=strikes`);
    const sentence = page.locator("article").first();
    const exact = await sentence.locator("mark").textContent();
    await sentence.getByText("open in the text").click();
    const marked = page.locator("mark:has(:target)");
    await marked.waitFor();
    expect(exact?.startsWith((await marked.locator("a").first().textContent()) ?? "?")).toBe(true);
    await close();
  });

  it("marks the words of every claim, and shows the text whole", async () => {
    const { crisis } = await askGraphql<Texts>({ query: TEXTS, variables: { slug: SLUG } });
    const { page, close } = await visit(CRISIS);
    for (const document of crisis.documents.nodes) {
      await page.goto(`${inject("base")}${CRISIS}/documents/${document.id}`, { waitUntil: "domcontentloaded" });
      const anchors = await page.locator("mark [id^=words-]").evaluateAll((marks) => marks.map((mark) => mark.id));
      expect(anchors.sort()).toEqual(document.claims.map((claim) => `words-${claim.id}`).sort());
      const shown = await page.locator("[data-document-text]").evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const extra of copy.querySelectorAll("[class*=number], [class*=badge]")) extra.remove();
        return copy.textContent ?? "";
      });
      expect(withoutSpace(shown)).toBe(withoutSpace(document.text));
    }
    await close();
  });

  it("shows hostile text as text", async () => {
    const hostile = `<script>window.hit = 1</script> <img src=x onerror="window.hit = 1"> The ministry said nine people were killed in the strike. <b>bold</b>`;
    const input = {
      crisis: SLUG_OF_OWN,
      title: '"><script>window.hit = 1</script>',
      publisher: "<i>Outlet</i>",
      publishedAt: "2024-03-02",
      text: hostile,
    };
    await askGraphql({
      query: `mutation Open($input: CreateCrisisInput!) { createCrisis(input: $input) { __typename } }`,
      variables: { input: { slug: SLUG_OF_OWN, title: "<u>Own</u>", parties: ["IRN", "PAK"], startsOn: "2024-03-01" } },
    });
    await askGraphql({
      query: `mutation Feed($input: IngestDocumentInput!) { ingestDocument(input: $input) { __typename } }`,
      variables: { input },
    });
    const { crisis } = await askGraphql<Texts>({ query: TEXTS, variables: { slug: SLUG_OF_OWN } });
    const { page, complaints, close } = await visit(`/c/${SLUG_OF_OWN}/documents/${crisis.documents.nodes[0]?.id}`);
    expect(await page.locator("[data-document-text]").textContent()).toContain("<img src=x onerror=");
    expect(await page.evaluate(() => "hit" in window)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });
});

const SLUG_OF_OWN = "hostile-text";
