import { parse } from "yaml";
import { type Decoded, type DocumentMeta, EMPTY_META, failed, ok } from "../documents/decoded.ts";
import { parseMeta } from "../documents/parse-meta.ts";
import { MAX_FRONT_MATTER_UNITS } from "../limits.ts";
import type { Content } from "./content.ts";
import { plainMarkdown } from "./plain-markdown.ts";

const FENCE = "---";

/** Markdown with optional YAML front matter. Fails with `document.front-matter` or as `parseMeta` does. */
export function readMarkdown(raw: string): Decoded<Content> {
  const source = raw.replace(/\r\n?/g, "\n");
  const split = splitFrontMatter(source);
  if (!split.ok) return split;
  const meta = split.value.yaml === null ? ok(EMPTY_META) : parseFrontMatter(split.value.yaml);
  if (!meta.ok) return meta;
  return ok({ text: plainMarkdown(split.value.body), meta: meta.value });
}

function splitFrontMatter(source: string): Decoded<{ yaml: string | null; body: string }> {
  if (!source.startsWith(`${FENCE}\n`)) return ok({ yaml: null, body: source });
  const end = source.indexOf(`\n${FENCE}\n`, FENCE.length);
  const atEnd = end === -1 && source.trimEnd().endsWith(`\n${FENCE}`);
  if (end === -1 && !atEnd) return failed("document.front-matter", 'opens front matter with "---" and never closes it');
  const close = atEnd ? source.trimEnd().length - FENCE.length - 1 : end;
  if (close > MAX_FRONT_MATTER_UNITS) {
    return failed("document.front-matter", `has front matter of more than ${MAX_FRONT_MATTER_UNITS} characters`);
  }
  return ok({
    yaml: source.slice(FENCE.length + 1, Math.max(close, FENCE.length + 1)),
    body: source.slice(close + FENCE.length + 2),
  });
}

function parseFrontMatter(yaml: string): Decoded<DocumentMeta> {
  const value = parseYaml(yaml);
  if (!value.ok) return value;
  if (value.value === null) return ok(EMPTY_META);
  if (typeof value.value !== "object" || Array.isArray(value.value)) {
    return failed("document.front-matter", "has front matter that is no list of keys and values");
  }
  return parseMeta({ ...value.value });
}

function parseYaml(yaml: string): Decoded<unknown> {
  try {
    return ok(parse(yaml, { maxAliasCount: 0, logLevel: "error" }));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    return failed("document.front-matter", `has front matter that is not YAML: ${reason.replace(/:$/, "")}`);
  }
}
