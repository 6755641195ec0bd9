import { type Random, seededRandom } from "@demarche/testkit";
import type { Sent } from "./load.ts";
import { CLAIMS_EACH, PAGE, type Prepared } from "./prepare.ts";

export const QUESTIONS = ["page of 20 incidents × 5 claims", "tally of the crisis"] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/** The language a contender is asked in. */
export type Dialect = "demarche" | "bare" | "postgraphile";

const NESTED = `query Page($slug: String!, $after: String) { crisis(slug: $slug) { incidents(first: ${PAGE}, after: $after) {
  nodes { id title kind claims(first: ${CLAIMS_EACH}) { nodes { id kind zone document { id title publishedAt source { id name } } } } } } } }`;
const TALLY = `query Tally($slug: String!, $asOf: DateTime) { crisis(slug: $slug) { tally(asOf: $asOf) { effect low best high open } } }`;
const POSTGRAPHILE_NESTED = `query Page($offset: Int) { allIncidents(first: ${PAGE}, offset: $offset, orderBy: PLACE_ASC) {
  nodes { id title kind incidentClaimsByPlace(first: ${CLAIMS_EACH}, orderBy: PRIMARY_KEY_ASC) { nodes { claimByClaimId { id kind zone
    documentByDocumentId { id title publishedAt sourceBySourceId { id name } } } } } } } }`;
const POSTGRAPHILE_TALLY = "{ tally { low best high open } }";

const question = (query: string, variables: object): Sent => ({
  path: "/graphql",
  body: JSON.stringify({ query, variables }),
});

/** Asks for one page after another, of no order that a cache could guess. */
export function questionsFor(options: { prepared: Prepared; name: QuestionName; dialect: Dialect }): () => Sent {
  const { prepared, name, dialect } = options;
  const random = seededRandom(11);
  return name === "tally of the crisis"
    ? () => tally({ prepared, dialect, random })
    : () => page({ prepared, dialect, random });
}

type Asking = { prepared: Prepared; dialect: Dialect; random: Random };

function page({ prepared, dialect, random }: Asking): Sent {
  const number = random.below(prepared.cursors.length + 1);
  if (dialect === "bare") return { path: "/page", body: JSON.stringify({ place: number * PAGE }) };
  if (dialect === "postgraphile") return question(POSTGRAPHILE_NESTED, { offset: number * PAGE });
  return question(NESTED, { slug: prepared.slug, after: prepared.cursors[number - 1] ?? null });
}

function tally({ prepared, dialect }: Asking): Sent {
  if (dialect === "bare") return { path: "/tally", body: "{}" };
  return dialect === "postgraphile" ? question(POSTGRAPHILE_TALLY, {}) : question(TALLY, { slug: prepared.slug });
}
