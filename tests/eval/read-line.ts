import { createHash } from "node:crypto";
import { toExchange } from "@demarche/exchange";
import { readDocument } from "@demarche/reader";

/** One article as a line of the claim exchange format, read by the sources at hand and not by a built command. */
export const readLine = (article: {
  id: string;
  text: string;
  title?: string | null | undefined;
  publishedAt?: string | null | undefined;
}): string => {
  const { id, text, title = null } = article;
  const publishedAt = article.publishedAt?.slice(0, 10) ?? null;
  const sha256 = createHash("sha256").update(text).digest("hex");
  const document = { id, title, publisher: null, url: null, publishedAt, sha256 };
  return JSON.stringify(toExchange({ document, reading: readDocument({ text, title, publishedAt }) }));
};
