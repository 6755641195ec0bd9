import type { Claim, Moment } from "@demarche/domain";
import { type MaybePromise, mapMaybe } from "../requests/maybe-promise.ts";
import type { RequestContext } from "../requests/request-context.ts";
import type { ClaimShape, ClaimShapeOf } from "./refs.ts";

type Options = { id: string; moment: Moment; context: RequestContext };

/** A claim that a view names, so it exists. */
export function claimShape({ id, moment, context }: Options): MaybePromise<ClaimShape> {
  return mapMaybe(context.read.claims.load(id), (record) => {
    if (!record) throw new Error(`A view names claim ${id}, which the ledger does not hold.`);
    return { record, moment };
  });
}

export const claimShapes = ({
  ids,
  moment,
  context,
}: {
  ids: readonly string[];
  moment: Moment;
  context: RequestContext;
}) => Promise.all(ids.map((id) => claimShape({ id, moment, context })));

export function isOfType<T extends Claim["type"]>(
  shape: ClaimShape,
  type: T,
): shape is ClaimShapeOf<Extract<Claim, { type: T }>> {
  return shape.record.claim.type === type;
}
