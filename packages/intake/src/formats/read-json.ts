import { type Decoded, failed, ok } from "../documents/decoded.ts";
import { parseMeta } from "../documents/parse-meta.ts";
import type { Content } from "./content.ts";

/** One JSON object `{title, publisher, url, publishedAt, text, id | slug}`. Fails with `document.json` or as `parseMeta` does. */
export function readJson(source: string): Decoded<Content> {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  const value = parsed.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return failed("document.json", 'is JSON but not one object with a "text"');
  }
  const fields: Record<string, unknown> = { ...value };
  if (typeof fields.text !== "string") return failed("document.json", 'is JSON without a "text" string', ["text"]);
  const meta = parseMeta(fields);
  return meta.ok ? ok({ text: fields.text, meta: meta.value }) : meta;
}

export function parseJson(source: string): Decoded<unknown> {
  try {
    return ok(JSON.parse(source));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    return failed("document.json", `is not JSON: ${briefly(reason)}`);
  }
}

/** V8 quotes the input in its message; keep the part that says where. */
function briefly(message: string): string {
  const position = /at position \d+(?: \(line \d+ column \d+\))?/.exec(message)?.[0];
  const cause = /^[^,"']{3,60}/.exec(message)?.[0]?.trim().toLowerCase() ?? "it does not parse";
  return position && !cause.includes(position) ? `${cause} ${position}` : cause;
}
