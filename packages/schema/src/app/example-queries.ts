import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** In the order of the tabs. */
export const EXAMPLE_NAMES = [
  "toll-by-claimant",
  "who-says-what",
  "why-this-figure",
  "where-each-ambassador-stands",
  "facts-of-one-origin",
  "what-changed",
  "contradictions",
  "what-each-source-reports",
  "review-queue",
  "newest-entries",
] as const;

/** The texts of `examples/*.graphql`, found through the package so that a bundle finds them too. */
export function exampleQueries(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return EXAMPLE_NAMES.map((name) => readFileSync(resolve(`@demarche/schema/examples/${name}.graphql`), "utf8"));
}
