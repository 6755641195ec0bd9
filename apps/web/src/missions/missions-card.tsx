import { crisisHref, type Place } from "../address/href.ts";
import type { Parties } from "../tally/tally.ts";
import { Card } from "../ui/card.tsx";
import { QuietLink } from "../ui/quiet-link.tsx";
import type { MissionSummary, Until } from "./mission.ts";
import { MissionLane } from "./mission-lane.tsx";

type Props = { place: Place; parties: Parties; missions: MissionSummary[]; until: Until };

/** Where each ambassador stands, one lane a direction. */
export function MissionsCard({ place, parties, missions, until }: Props) {
  const acts = <QuietLink href={crisisHref({ place, path: "diplomacy" })}>all acts</QuietLink>;
  return (
    <Card id="missions" title="Ambassadors" aside={acts}>
      {missions.length === 0 ? <p className="mute">No act on any ambassador is known at this moment.</p> : null}
      {missions.map((mission) => (
        <MissionLane key={mission.id} place={place} parties={parties} mission={mission} until={until} />
      ))}
    </Card>
  );
}
