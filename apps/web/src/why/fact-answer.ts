import type { Place } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { ask } from "../graphql/ask.ts";
import { claimFields } from "../graphql/fragments.ts";
import { graphql } from "../graphql/tada.ts";
import { count } from "../words/figures.ts";
import { type Answer, filled, group } from "./answer.ts";

const factQuery = graphql(
  `
  query FactWhy($slug: String!, $asOf: DateTime, $clock: Clock) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      coverage {
        facts {
          id
          fact
          best
          outlets
          origins
          cells { value differs superseded excluded source { id name } claims { ...ClaimFields } }
          silent { source { id name } }
        }
      }
    }
  }
`,
  [claimFields],
);

function standingOf(cell: { excluded: boolean; superseded: boolean; differs: boolean }): string {
  if (cell.excluded) return "Set aside.";
  if (cell.superseded) return "An earlier figure, replaced since by a later one (R6).";
  return cell.differs ? "Differs from the best reading." : "Agrees with the best reading.";
}

/** A row of the coverage matrix, or with `source` one cell of it: who gives which value in which words (R22). */
export async function factAnswer({
  place,
  id,
  source,
}: {
  place: Place;
  id: string;
  source: string | null;
}): Promise<Answer | null> {
  const { crisis } = await ask(factQuery, { slug: place.slug, ...momentVariables(place.moment) });
  const fact = crisis?.coverage.facts.find((candidate) => candidate.id === id);
  if (!fact) return null;
  const cells = fact.cells.filter((cell) => source === null || cell.source.id === source);
  const silent = fact.silent.map((entry) => entry.source.name);
  const silence =
    silent.length > 0 ? ` No claim of it was read in the texts on the event in ${silent.join(", ")}.` : "";
  return {
    title:
      source && cells[0] ? `${cells[0].source.name}: ${cells[0].value}` : `${fact.fact}: ${fact.best ?? "unknown"}`,
    about: source ? fact.fact : `Told by ${count(fact.outlets, "outlet")}, ${count(fact.origins, "origin")}.${silence}`,
    because: `The best reading is ${fact.best ?? "unknown"}.`,
    rule: "R22",
    parts: [],
    groups: filled(
      cells.map((cell) =>
        group({
          heading: `${cell.source.name}: ${cell.value}`,
          remark: standingOf(cell),
          aside: cell.excluded,
          items: cell.claims.map((claim) => ({ claim })),
        }),
      ),
    ),
  };
}
