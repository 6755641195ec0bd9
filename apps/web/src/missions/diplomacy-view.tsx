import { notFound } from "next/navigation";
import type { Place } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { CrisisFrame } from "../frame/crisis-frame.tsx";
import { ask } from "../graphql/ask.ts";
import { actFields, missionFields } from "../graphql/fragments.ts";
import { graphql } from "../graphql/tada.ts";
import { Card } from "../ui/card.tsx";
import page from "../ui/page.module.css";
import { ActTable } from "./act-table.tsx";
import { lastReportOf, untilOf } from "./mission.ts";
import { MissionLane } from "./mission-lane.tsx";
import { PeriodTable } from "./period-table.tsx";

const diplomacyQuery = graphql(
  `
  query Diplomacy($slug: String!, $asOf: DateTime, $clock: Clock) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      asOf
      endsOn
      documents(first: 100) { nodes { publishedAt retrievedAt } }
      parties { iso3 name }
      missions { ...MissionFields }
      acts(first: 100) { totalCount nodes { ...ActFields } }
    }
  }
`,
  [actFields, missionFields],
);

/** Each direction with its states, and every act. */
export async function DiplomacyView({ place }: { place: Place }) {
  const { crisis } = await ask(diplomacyQuery, { slug: place.slug, ...momentVariables(place.moment) });
  if (!crisis) notFound();
  const { missions, acts, parties } = crisis;
  const lastReport = lastReportOf(crisis.documents.nodes);
  const until = untilOf({ ...crisis, lastReport, chosen: place.moment.asOf !== null });
  const standfirst =
    "Only the side that can do it moves a state; what is discussed, planned or told by others stands beside it.";
  return (
    <CrisisFrame place={place} path="diplomacy" section="diplomacy" title="Diplomacy" standfirst={standfirst}>
      <div className={page.blocks}>
        <div className={page.columns}>
          {missions.map((mission) => (
            <Card
              key={mission.id}
              id={`mission-${mission.id}`}
              title={`${mission.sending.name} in ${mission.receiving.name}`}
            >
              <MissionLane place={place} parties={parties} mission={mission} until={until} bare />
              <PeriodTable place={place} mission={mission} />
            </Card>
          ))}
        </div>
        <Card id="acts" title="Acts" aside={`${acts.totalCount} acts, each counted once however often told`}>
          <ActTable place={place} parties={parties} acts={acts.nodes} />
        </Card>
      </div>
    </CrisisFrame>
  );
}
