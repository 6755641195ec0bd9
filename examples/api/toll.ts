// How many were killed as of a day, and according to whom? The types of the answer follow from the query.
import { initGraphQLTada, type ResultOf, type VariablesOf } from "gql.tada";
import { print } from "graphql";
import type { introspection } from "./graphql-env.d.ts";

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { DateTime: string; Day: string } }>();

const Toll = graphql(`
  query Toll($slug: String!, $asOf: DateTime) {
    crisis(slug: $slug, asOf: $asOf) {
      title
      tally { best open byClaimant { claimant { name } best open } }
    }
  }
`);

async function ask(variables: VariablesOf<typeof Toll>): Promise<ResultOf<typeof Toll>> {
  const url = `${process.env.DEMARCHE_URL ?? "http://127.0.0.1:4000"}/graphql`;
  const body = JSON.stringify({ query: print(Toll), variables });
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const figure = (best: number | null, open: boolean) => (best === null ? "unknown" : `${best}${open ? "+" : ""}`);

const { crisis } = await ask({ slug: "iran-pakistan-2024", asOf: "2024-01-20" });
if (crisis) {
  console.log(`${crisis.title}: ${figure(crisis.tally.best, crisis.tally.open)} killed`);
  for (const { claimant, best, open } of crisis.tally.byClaimant) {
    console.log(`  ${claimant.name}: ${figure(best, open)}`);
  }
}
