import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { MAX_READABLE_DEPTH, MAX_READABLE_NODES } from "../limits.ts";
import { scanHtml } from "./scan-html.ts";

/** What a page says of itself; values are as found, unchecked. */
export type Page = {
  text: string;
  title: string | null;
  publisher: string | null;
  publishedAt: string | null;
  url: string | null;
};

/** Below this a page's "main part" is more likely a teaser or a banner than the article. */
const MIN_ARTICLE_UNITS = 200;

/** The article of an HTML page as blocks of text, or null where it nests too deep. Markup is read and dropped, never kept. */
export function readPage(html: string): Page | null {
  const whole = scanHtml(html);
  if (whole.tooDeep) return null;
  const bare = { text: whole.text, title: null, publisher: null, publishedAt: null, url: null };
  if (whole.nodes > MAX_READABLE_NODES || whole.depth > MAX_READABLE_DEPTH) return bare;
  const main = mainPartOrNull(html);
  if (main === null) return bare;
  return main.text.length >= Math.min(MIN_ARTICLE_UNITS, whole.text.length) ? main : { ...main, text: whole.text };
}

/** Readability gives up on some broken markup by throwing; the page is then read whole. */
function mainPartOrNull(html: string): Page | null {
  try {
    return mainPart(html);
  } catch {
    return null;
  }
}

function mainPart(html: string): Page | null {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  const article = new Readability(document, { charThreshold: MIN_ARTICLE_UNITS }).parse();
  if (!article?.content) return null;
  return {
    text: scanHtml(article.content).text,
    title: article.title || null,
    publisher: article.siteName || null,
    publishedAt: article.publishedTime || null,
    url,
  };
}
