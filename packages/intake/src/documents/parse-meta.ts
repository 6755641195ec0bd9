import { SOURCE_GRADES, type SourceGrade } from "@demarche/domain";
import { canonicalText } from "../text/canonical-text.ts";
import { type Decoded, type DocumentMeta, failed, ok } from "./decoded.ts";
import { parsePublishedAt } from "./published-at.ts";

const TEXT_FIELDS = ["title", "publisher", "url", "publishedAt", "origin", "grade"] as const;

/**
 * The fields of DocumentMeta out of an object of unknown shape (front matter, JSON, a meta file's entry).
 * Unknown keys are left alone. Fails with `document.meta` (shape, URL, grade) or `document.published-at`.
 */
export function parseMeta(input: Record<string, unknown>): Decoded<DocumentMeta> {
  const fields = new Map<string, string>();
  for (const key of [...TEXT_FIELDS, "id", "slug"] as const) {
    const value = scalar(input[key]);
    if (value === undefined) return failed("document.meta", `its "${key}" is not a text: write a string`, [key]);
    if (value) fields.set(key, value);
  }
  return checkFields(fields);
}

function checkFields(fields: Map<string, string>): Decoded<DocumentMeta> {
  const given = (key: string) => fields.get(key) ?? null;
  const publishedAt = given("publishedAt");
  const day = publishedAt === null ? null : parsePublishedAt(publishedAt);
  if (publishedAt !== null && day === null) return badDate(publishedAt);
  const url = given("url");
  if (url !== null && !isWebAddress(url)) {
    return failed("document.meta", `its "url" ${quote(url)} is not an http(s) address`, ["url"]);
  }
  const grade = given("grade");
  if (grade !== null && !isGrade(grade)) {
    return failed("document.meta", `its "grade" ${quote(grade)} is not one of A, B, C, D, E, F`, ["grade"]);
  }
  const { title, publisher, origin } = {
    title: given("title"),
    publisher: given("publisher"),
    origin: given("origin"),
  };
  return ok({ id: given("id") ?? given("slug"), title, publisher, url, publishedAt: day, origin, grade });
}

function badDate(value: string): Decoded<never> {
  const message = `its "publishedAt" ${quote(value)} is not a date: write 2024-01-19 or 2024-01-19T08:30:00Z`;
  return failed("document.published-at", message, ["publishedAt"]);
}

/** The value as one trimmed line; empty and null give null; undefined: not a scalar. */
function scalar(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  return canonicalText(value).replace(/\s+/gu, " ") || null;
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isGrade(value: string): value is SourceGrade {
  return (SOURCE_GRADES as readonly string[]).includes(value);
}

function quote(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
