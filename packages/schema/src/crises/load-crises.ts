import type { RequestContext } from "../requests/request-context.ts";
import type { At, CrisisShape } from "./refs.ts";

/** The crisis that something belongs to, so it exists. */
export async function loadCrisis({ crisisId, moment }: At, context: RequestContext): Promise<CrisisShape> {
  const scope = await context.read.crises.load(crisisId);
  if (!scope) throw new Error(`The ledger names crisis ${crisisId}, which the store does not hold.`);
  return { scope, moment };
}

/** By global id, at the present moment. */
export async function crisesByIds(ids: string[], context: RequestContext): Promise<(CrisisShape | null)[]> {
  const scopes = await context.read.crises.loadMany(ids);
  return scopes.map((scope) => scope && { scope, moment: context.present });
}
