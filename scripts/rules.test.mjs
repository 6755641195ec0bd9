import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { methodologyPage } from "../packages/domain/src/rules/methodology.ts";
import { RULES } from "../packages/domain/src/rules/registry.ts";
import { ROOT } from "./lib/root.mjs";

const sourcesOf = (name) =>
  readdirSync(join(ROOT, "packages", name, "src"), { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ file, text: readFileSync(join(ROOT, "packages", name, "src", file), "utf8") }));
const SOURCES = readdirSync(join(ROOT, "packages")).flatMap(sourcesOf);
const isTest = ({ file }) => file.endsWith(".test.ts");
const TITLE = /\b(?:describe|it|test)(?:\.\w+)?\(\s*(["'`])([\s\S]*?)\1/g;
const NUMBER = /\bR(\d+)\b/g;
const RULE_FIELD = /\brule: "(R\d+)"/g;

/** Rules that a test or a group of tests names in its title; "R6–R8" names the three. */
const namedIn = (title) => {
  const spans = title.replace(/R(\d+)–R(\d+)/g, (_, from, to) =>
    Array.from({ length: to - from + 1 }, (_, at) => `R${Number(from) + at}`).join(" "),
  );
  return [...spans.matchAll(NUMBER)].map(([id]) => id);
};

describe("the rule registry", () => {
  it("has tests for each rule that name its number", () => {
    const titles = SOURCES.filter(isTest).flatMap(({ text }) => [...text.matchAll(TITLE)].map(([, , title]) => title));
    const named = new Set(titles.flatMap(namedIn));
    expect(RULES.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it("holds every rule that an explanation names", () => {
    const code = SOURCES.filter((source) => !isTest(source));
    const named = new Set(code.flatMap(({ text }) => [...text.matchAll(RULE_FIELD)].map(([, id]) => id)));
    expect(named.size).toBeGreaterThan(5);
    expect([...named].filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
  });

  it("is what docs/methodology.md says (node scripts/methodology.mjs writes it anew)", () => {
    expect(readFileSync(join(ROOT, "docs/methodology.md"), "utf8")).toBe(methodologyPage());
  });
});
