import type { Place } from "../address/href.ts";
import { Card } from "../ui/card.tsx";
import type { ReasonedClaimView } from "./claim.ts";
import { SentenceList } from "./sentence-list.tsx";

export type Shown = { about: string; reasoned: ReasonedClaimView };

/** The sentences that the figures above stand on, one for each. */
export function EvidenceCard({ place, shown }: { place: Place; shown: Shown[] }) {
  return (
    <Card id="sentences" title="The sentences" aside="one behind each figure; every figure opens to all of them">
      {shown.length === 0 ? <p className="mute">No sentence carries a figure at this moment.</p> : null}
      <SentenceList
        place={place}
        items={shown.map(({ about, reasoned }) => ({ claim: reasoned.claim, note: about }))}
      />
    </Card>
  );
}
