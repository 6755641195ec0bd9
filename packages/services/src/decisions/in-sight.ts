import type { CrisisView, Moment } from "@demarche/domain";
import type { Readers } from "@demarche/store";
import type { RulingRequest } from "../contract.ts";
import type { Environment } from "../environment.ts";
import type { CrisisViews, Present, PresentAsked } from "../views/crisis-views.ts";
import { recordOf } from "../views/load-record.ts";

/** What a ruling names of the view of the present, as a transaction sees it. */
export type Sight = (transaction: {
  readers: Readers;
  recordedAt: string;
}) => Promise<Pick<CrisisView, "incidents" | "contradictions">>;

type Looking = {
  environment: Pick<Environment, "clock">;
  views: CrisisViews;
  crisisId: string;
  ruling: RulingRequest;
};

/** Something was recorded between looking at the crisis and the transaction. */
class Outdated extends Error {}

const MOST_LOOKS = 4;

/**
 * Runs a transaction with what its ruling names in sight, null where it names nothing that only a view shows. The view is looked
 * at before, and again where the crisis has changed meanwhile; after some looks it is derived within the transaction.
 */
export async function inSight<T>(looking: Looking, transaction: (sight: Sight | null) => Promise<T>): Promise<T> {
  const named = namedInView(looking.ruling);
  if (named === null) return transaction(null);
  const { crisisId, views, environment } = looking;
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const moment = endOfDay(environment.clock.now().toISOString());
    const present = await views.present(crisisId, { ...named, moment });
    if (present === null) break;
    try {
      return await transaction(sightOf({ present, moment, crisisId }));
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
    }
  }
  const known = await views.record(crisisId);
  return transaction(async ({ readers, recordedAt }) =>
    views.viewOf(await recordOf({ readers, crisisId, known }), endOfDay(recordedAt)),
  );
}

function sightOf(input: { present: Present; moment: Moment; crisisId: string }): Sight {
  const { present, moment, crisisId } = input;
  return async ({ readers, recordedAt }) => {
    const range = { crisisId, after: present.position, upTo: Number.MAX_SAFE_INTEGER };
    const news = await readers.ledger.news(range);
    if (news.length > 0 || endOfDay(recordedAt).asOf !== moment.asOf) throw new Outdated();
    return present.seen;
  };
}

function endOfDay(instant: string): Moment {
  return { asOf: `${instant.slice(0, 10)}T23:59:59.999Z`, clock: "PUBLISHED" };
}

/** Incidents and contradictions are shown by a view only. */
function namedInView(ruling: RulingRequest): Omit<PresentAsked, "moment"> | null {
  switch (ruling.kind) {
    case "MERGE_INCIDENTS":
      return { incidentIds: ruling.incidentIds, contradictions: false };
    case "ASSIGN_CLAIMS":
    case "SET_INCIDENT":
    case "OVERRIDE_TALLY":
      return { incidentIds: [ruling.incidentId], contradictions: false };
    case "RESOLVE_CONTRADICTION":
      return { incidentIds: [], contradictions: true };
    default:
      return null;
  }
}
