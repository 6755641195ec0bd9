import { notFound } from "next/navigation";
import type { Place } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { disputesInOrder } from "../disputes/dispute.ts";
import { Dispute } from "../disputes/disputes-card.tsx";
import { CrisisFrame } from "../frame/crisis-frame.tsx";
import { ask } from "../graphql/ask.ts";
import { contradictionFields } from "../graphql/fragments.ts";
import { graphql } from "../graphql/tada.ts";
import { Card } from "../ui/card.tsx";
import page from "../ui/page.module.css";
import { count } from "../words/figures.ts";
import { CoverageMatrix } from "./coverage-matrix.tsx";
import { OriginList } from "./origin-list.tsx";
import { SourceTable } from "./source-table.tsx";

const coverageQuery = graphql(
  `
  query CoveragePage($slug: String!, $asOf: DateTime, $clock: Clock) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      contradictions { ...ContradictionFields }
      aggregateChecks { effect incidents { id } claim { document { source { id } } } }
      coverage {
        origins { id name documents { id title source { id name } } links { reason score document { id } } }
        sources {
          documents
          claims
          source { id name grade }
          origins { name }
          exclusives { id fact }
          contradicted { id fact }
          silentOn { id fact }
          firstReports { id fact }
        }
        facts {
          id
          fact
          best
          outlets
          origins
          cells { value differs superseded excluded source { id } claims { id } }
          silent { source { id } }
          incident { id title }
          mission { id sending { name } receiving { name } }
        }
      }
    }
  }
`,
  [contradictionFields],
);

/** Who reports what, from which origin, who differs, who is silent. */
export async function CoverageView({ place }: { place: Place }) {
  const { crisis } = await ask(coverageQuery, { slug: place.slug, ...momentVariables(place.moment) });
  if (!crisis) notFound();
  const { coverage } = crisis;
  const open = crisis.contradictions.filter((contradiction) => contradiction.state === "OPEN").length;
  const standfirst = "Counted by independent origin: a copy never changes a number.";
  return (
    <CrisisFrame place={place} path="coverage" section="coverage" title="Coverage" standfirst={standfirst}>
      <div className={page.blocks}>
        <CoverageMatrix place={place} coverage={coverage} sums={crisis.aggregateChecks} />
        <div className={page.columns}>
          <Card id="disputes" title="In dispute" aside={`${open} open`}>
            {crisis.contradictions.length === 0 ? <p className="mute">Nothing contradicts at this moment.</p> : null}
            <ul>
              {disputesInOrder(crisis.contradictions).map((dispute) => (
                <Dispute key={dispute.id} place={place} dispute={dispute} />
              ))}
            </ul>
          </Card>
          <Card id="origins" title="Origins" aside={count(coverage.origins.length, "origin")}>
            <OriginList place={place} origins={coverage.origins} />
          </Card>
        </div>
        <Card id="outlets" title="Outlets" aside={count(coverage.sources.length, "outlet")}>
          <SourceTable place={place} sources={coverage.sources} />
        </Card>
      </div>
    </CrisisFrame>
  );
}
