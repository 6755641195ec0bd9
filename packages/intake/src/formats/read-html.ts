import { type Decoded, type DocumentMeta, EMPTY_META, failed, ok } from "../documents/decoded.ts";
import { parseMeta } from "../documents/parse-meta.ts";
import { parsePublishedAt } from "../documents/published-at.ts";
import { type Page, readPage } from "../html/read-page.ts";
import { MAX_DEPTH } from "../limits.ts";
import type { Content } from "./content.ts";

/** An HTML page. Fails with `document.no-text` where nothing is left once markup is gone, or with `document.too-deep`. */
export function readHtml(html: string): Decoded<Content> {
  const page = readPage(html);
  if (page === null) return failed("document.too-deep", `nests HTML elements more than ${MAX_DEPTH} deep`);
  if (!/\S/u.test(page.text)) {
    return failed("document.no-text", "is HTML without text: nothing is left to read once markup and scripts are gone");
  }
  return ok({ text: page.text, meta: pageMeta(page) });
}

/** A page's own metadata is often wrong: what does not parse is left out, never an error. */
function pageMeta({ title, publisher, publishedAt, url }: Page): DocumentMeta {
  const day = publishedAt === null ? null : parsePublishedAt(publishedAt);
  const meta = parseMeta({ title, publisher, publishedAt: day, url: isAbsolute(url) ? url : null });
  return meta.ok ? meta.value : EMPTY_META;
}

function isAbsolute(url: string | null): boolean {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
}
