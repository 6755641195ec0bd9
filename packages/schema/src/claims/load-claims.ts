import type { Claim, Moment, RecordedClaim } from "@demarche/domain";
import { type MaybePromise, mapMaybe } from "@demarche/services";
import type { RequestContext } from "../requests/request-context.ts";
import type { ClaimShape, ClaimShapeOf } from "./refs.ts";

type Options = { id: string; moment: Moment; context: RequestContext };

/** A claim that a view names, so it exists. */
export function claimShape({ id, moment, context }: Options): MaybePromise<ClaimShape> {
  return mapMaybe(context.read.claims.load(id), (record) => shapeOf({ id, record, moment }));
}

type ManyOptions = { ids: readonly string[]; moment: Moment; context: RequestContext };

export function claimShapes({ ids, moment, context }: ManyOptions): MaybePromise<ClaimShape[]> {
  return mapMaybe(context.read.claims.loadMany(ids), (records) =>
    records.map((record, index) => shapeOf({ id: ids[index] ?? "", record, moment })),
  );
}

function shapeOf({ id, record, moment }: { id: string; record: RecordedClaim | null; moment: Moment }): ClaimShape {
  if (!record) throw new Error(`A view names claim ${id}, which the ledger does not hold.`);
  return { record, moment };
}

export function isOfType<T extends Claim["type"]>(
  shape: ClaimShape,
  type: T,
): shape is ClaimShapeOf<Extract<Claim, { type: T }>> {
  return shape.record.claim.type === type;
}
