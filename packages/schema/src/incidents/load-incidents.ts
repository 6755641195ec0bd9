import type { ClaimShape } from "../claims/refs.ts";
import type { At } from "../crises/refs.ts";
import type { RequestContext } from "../requests/request-context.ts";
import type { IncidentShape } from "./refs.ts";

type Options = { id: string; at: At; context: RequestContext };

/** An incident as it stands at a moment; null where nothing of it was known then. */
export async function findIncident({ id, at, context }: Options): Promise<IncidentShape | null> {
  const incident = await context.read.incident(id, at);
  return incident ? { at, view: incident } : null;
}

/** An incident that the same view names, so it exists. */
export async function loadIncident(options: Options): Promise<IncidentShape> {
  const found = await findIncident(options);
  if (!found) throw new Error(`A view names incident ${options.id}, which it does not hold.`);
  return found;
}

/** The incident that a claim belongs to at the moment it is looked at. */
export async function incidentOfClaim(shape: ClaimShape, context: RequestContext): Promise<IncidentShape | null> {
  const document = await context.read.documents.load(shape.record.documentId);
  if (!document) return null;
  const at = { crisisId: document.crisisId, moment: shape.moment };
  const id = await context.read.incidentOfClaim(shape.record.id, at);
  return id === null ? null : findIncident({ id, at, context });
}

/** By global id, at the present moment. */
export async function incidentsByIds(ids: string[], context: RequestContext): Promise<(IncidentShape | null)[]> {
  return Promise.all(
    ids.map(async (id) => {
      const crisisId = await context.read.crisisIdOfView(id);
      return crisisId ? findIncident({ id, at: { crisisId, moment: context.present }, context }) : null;
    }),
  );
}
