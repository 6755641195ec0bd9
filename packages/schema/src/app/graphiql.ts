import type { Reads } from "@demarche/services";
import type { GraphiQLOptions } from "graphql-yoga";
import { exampleQueries } from "./example-queries.ts";

/** GraphiQL with the example queries as its first tabs, each ready to run on the newest crisis there is. */
export async function graphiqlOptions(reads: Pick<Reads, "crises">): Promise<GraphiQLOptions> {
  const { items } = await reads.crises({ first: 1, after: null });
  const slug = items[0]?.node.slug ?? "your-crisis";
  return {
    title: "Demarche · GraphiQL",
    defaultTabs: exampleQueries().map((query) => ({ query: aboutCrisis(query, slug) })),
  };
}

/** GraphiQL drops a first tab's variables, so the slug goes into the query as the variable's default. */
export function aboutCrisis(query: string, slug: string): string {
  return query.replace("$crisis: String!", `$crisis: String! = ${JSON.stringify(slug)}`);
}

/** The page with its script and style inside; nine megabytes, so loaded when first asked for. */
export async function renderPage(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const page = renderGraphiQL(options);
  const end = page.lastIndexOf("</body>");
  return `${page.slice(0, end)}${PRESSED_TABS}${page.slice(end)}`;
}

/** A tab slides while it is pressed, so that the click lands beside it: the press itself opens it. */
const PRESSED_TABS = `<script>
addEventListener("pointerdown", ({ button, target }) => {
  if (button === 0) target.closest?.(".graphiql-tab-button")?.click();
}, true);
</script>`;
