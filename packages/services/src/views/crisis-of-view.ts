import type { Moment } from "@demarche/domain";
import type { Store } from "@demarche/store";
import type { CrisisViews } from "./crisis-views.ts";

/** Incidents and acts are named after their earliest recorded claim. */
const CLAIM_ID = /clm_[0-9a-z]{26}/;

/** Finds the crisis whose current view holds an incident or act of that id; null where none does. */
export function crisisOfView({ store, views, now }: { store: Store; views: CrisisViews; now: () => Moment }) {
  return async (id: string): Promise<string | null> => {
    const crisisId = await crisisOfClaim({ store, claimId: CLAIM_ID.exec(id)?.[0] ?? null });
    if (crisisId === null) return null;
    if (id.startsWith("inc_")) {
      const [incident] = await views.incidentsByIds(crisisId, now(), [id]);
      return incident ? crisisId : null;
    }
    const acts = await views.acts(crisisId, now());
    return acts.some((found) => found.id === id) ? crisisId : null;
  };
}

async function crisisOfClaim({ store, claimId }: { store: Store; claimId: string | null }): Promise<string | null> {
  const [claim] = claimId === null ? [] : await store.read.claims.byIds([claimId]);
  const [document] = claim ? await store.read.documents.byIds([claim.documentId]) : [];
  return document?.crisisId ?? null;
}
