import { inject } from "vitest";

/** The demonstration crisis. */
export const SLUG = "iran-pakistan-2024";
export const CRISIS = `/c/${SLUG}`;

/** Asks the server under test over GraphQL. */
export async function askGraphql<T>({ query, variables = {} }: { query: string; variables?: object }): Promise<T> {
  const response = await fetch(`${inject("base")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}

type Ids = {
  crisis: {
    documents: { nodes: { id: string; flags: string[] }[] };
    incidents: { nodes: { id: string }[] };
    missions: { id: string }[];
    acts: { nodes: { id: string; claims: { nodes: { id: string }[] } }[] };
    coverage: { sources: { source: { id: string } }[] };
  };
};

const IDS = `query Ids($slug: String!) {
  crisis(slug: $slug) {
    documents(first: 100) { nodes { id flags } }
    incidents(first: 100) { nodes { id } }
    missions { id }
    acts(first: 100) { nodes { id claims(first: 1) { nodes { id } } } }
    coverage { sources { source { id } } }
  }
}`;

/** One address of every kind of page. */
export async function everyKindOfPage(): Promise<string[]> {
  const { crisis } = await askGraphql<Ids>({ query: IDS, variables: { slug: SLUG } });
  const machine = crisis.documents.nodes.find((document) => document.flags.includes("MACHINE_WRITTEN"));
  const incident = crisis.incidents.nodes.at(-1)?.id;
  return [
    "/",
    "/methodology",
    CRISIS,
    `${CRISIS}/casualties`,
    `${CRISIS}/diplomacy`,
    `${CRISIS}/coverage`,
    `${CRISIS}/documents`,
    `${CRISIS}/search?q=ambassador`,
    `${CRISIS}/documents/${machine?.id ?? crisis.documents.nodes[0]?.id}`,
    `${CRISIS}/incidents/${incident}`,
    `${CRISIS}/sources/${crisis.coverage.sources[0]?.source.id}`,
    `${CRISIS}/claims/${crisis.acts.nodes[0]?.claims.nodes[0]?.id}`,
    `${CRISIS}/why?of=tally&effect=KILLED&kinds=strikes`,
    `${CRISIS}/why?of=mission&id=${crisis.missions[0]?.id}`,
    `${CRISIS}?asOf=2024-01-17`,
  ];
}
