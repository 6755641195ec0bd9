import { notFound } from "next/navigation";
import type { Place } from "../address/href.ts";
import { momentVariables } from "../address/moment.ts";
import { WhoSaysWhat } from "../claimants/who-says-what.tsx";
import { CrisisFrame } from "../frame/crisis-frame.tsx";
import { ask } from "../graphql/ask.ts";
import { incidentFields, tallyFields } from "../graphql/fragments.ts";
import { graphql } from "../graphql/tada.ts";
import { Card } from "../ui/card.tsx";
import page from "../ui/page.module.css";
import { checksOf, tollRows } from "./casualties.ts";
import { EffectTable } from "./effect-table.tsx";
import { IncidentTable } from "./incident-table.tsx";
import { SumChecks } from "./sum-checks.tsx";

const casualtiesQuery = graphql(
  `
  query Casualties($slug: String!, $asOf: DateTime, $clock: Clock) {
    crisis(slug: $slug, asOf: $asOf, clock: $clock) {
      parties { iso3 name }
      killed: tally(effect: KILLED) { ...TallyFields }
      injured: tally(effect: INJURED) { ...TallyFields }
      missing: tally(effect: MISSING) { ...TallyFields }
      detained: tally(effect: DETAINED) { ...TallyFields }
      displaced: tally(effect: DISPLACED) { ...TallyFields }
      incidents(first: 100) {
        nodes {
          ...IncidentFields
          place { name admin1 countryName precision }
          killed: tally(effect: KILLED) { ...TallyFields }
          injured: tally(effect: INJURED) { ...TallyFields }
        }
      }
      aggregateChecks { state remainder sum { low best high open } claim { id ... on CasualtyClaim { wording } } }
    }
  }
`,
  [incidentFields, tallyFields],
);

/** Every effect, every incident, every claimant. */
export async function CasualtiesView({ place }: { place: Place }) {
  const { crisis } = await ask(casualtiesQuery, { slug: place.slug, ...momentVariables(place.moment) });
  if (!crisis) notFound();
  const { killed, injured, missing, detained, displaced, parties } = crisis;
  const incidents = crisis.incidents.nodes;
  const scope = incidents.filter((incident) => incident.inScope);
  const apart = incidents.filter((incident) => !incident.inScope);
  const injuries = tollRows(scope.map((incident) => ({ incident, tally: incident.injured })));
  const standfirst = "Ranges of reported figures, never estimates. Unknown is not 0.";
  return (
    <CrisisFrame place={place} path="casualties" section="casualties" title="Casualties" standfirst={standfirst}>
      <div className={page.blocks}>
        <Card id="effects" title="In all incidents">
          <EffectTable place={place} tallies={[killed, injured, missing, detained, displaced]} />
          <SumChecks place={place} checks={checksOf(crisis.aggregateChecks)} />
        </Card>
        <Card id="incidents" title="By incident" aside={`${scope.length} in scope`}>
          <IncidentTable place={place} parties={parties} incidents={scope} />
        </Card>
        <WhoSaysWhat
          place={place}
          parties={parties}
          rows={tollRows(scope.map((incident) => ({ incident, tally: incident.killed })))}
        />
        {injuries.some((row) => row.tally.byClaimant.length > 0) ? (
          <WhoSaysWhat place={place} parties={parties} rows={injuries} effect="INJURED" />
        ) : null}
        {apart.length > 0 ? (
          <Card
            id="apart"
            title="Kept apart"
            aside="outside the parties, the window, or background of another time; never counted"
          >
            <IncidentTable place={place} parties={parties} incidents={apart} />
          </Card>
        ) : null}
      </div>
    </CrisisFrame>
  );
}
