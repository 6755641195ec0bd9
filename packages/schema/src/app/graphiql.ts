import type { Reads } from "@demarche/services";
import type { GraphiQLOptions } from "graphql-yoga";
import { exampleQueries } from "./example-queries.ts";

/** GraphiQL with the example queries as its first tabs, asking about the newest crisis there is. */
export async function graphiqlOptions(reads: Pick<Reads, "crises">): Promise<GraphiQLOptions> {
  const { items } = await reads.crises({ first: 1, after: null });
  const crisis = items[0]?.node;
  const variables = JSON.stringify({ crisis: crisis?.slug ?? "your-crisis" }, null, 2);
  return {
    title: "Demarche · GraphiQL",
    defaultTabs: exampleQueries().map((query) => ({ query, variables })),
    defaultEditorToolsVisibility: "variables",
  };
}

/** The page with its script and style inside; nine megabytes, so loaded when first asked for. */
export async function renderPage(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  return renderGraphiQL(options);
}
