import { expect, test } from "vitest";
import { decodeDocument } from "../index.ts";

const LIMIT_MS = 10_000;

/** Each took minutes, or the whole stack, where some step was not linear in the input's length. */
const HOSTILE: [string, string, string][] = [
  ["elements that never close", "a.html", "<div>".repeat(400_000)],
  ["closing tags that close nothing", "a.html", `${"<i>".repeat(490)}${"x</b>".repeat(200_000)}`],
  ["angle brackets alone", "a.html", "<".repeat(900_000)],
  ["entities that break the text into pieces", "a.html", "&amp ".repeat(180_000)],
  ["comments within comments", "a.html", "<!--".repeat(400_000)],
  ["attributes without end", "a.html", `<a ${"b=c ".repeat(400_000)}>words</a>`],
  ["very many paragraphs", "a.html", "<p>some words</p>".repeat(60_000)],
  ["very many links", "a.html", "<div><a href=x>some</a> words</div>".repeat(2_900)],
  ["combining marks to be sorted", "a.txt", `a${"\u0315\u0301".repeat(120_000)}`],
  ["brackets that might be links", "a.md", `${"a](x)".repeat(160_000)}`],
  ["brackets that open", "a.md", "[".repeat(900_000)],
  ["stars", "a.md", "*".repeat(900_000)],
  ["blanks at a line's end", "a.txt", `a${" ".repeat(240_000)}b`],
  ["empty lines", "a.txt", `a${"\n".repeat(900_000)}b`],
  ["front matter that nests", "a.md", `---\n${"[".repeat(16_000)}\n---\nwords`],
];

test.each(HOSTILE)("%s are read or refused within seconds", { timeout: 60_000 }, (_, name, source) => {
  const started = performance.now();
  const decoded = decodeDocument({ name, bytes: new TextEncoder().encode(source) });
  expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  expect(decoded.ok ? decoded.value.text.length : decoded.failure.code.length).toBeGreaterThan(0);
});
