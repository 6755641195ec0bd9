import type { Claim, RecordedClaim } from "@demarche/domain";
import type { RequestContext } from "../requests/request-context.ts";
import { toldByRow, withoutMoment } from "../written/told-by-row.ts";
import { isOfType } from "./load-claims.ts";
import type { ClaimShapeOf } from "./refs.ts";

/** How a claim of one type is fetched by its global id: a claim of another type is not found. */
export function nodeOptions<T extends Claim["type"]>(type: T) {
  type Shape = ClaimShapeOf<Extract<Claim, { type: T }>>;
  return {
    ...toldByRow<Shape, RecordedClaim>({
      row: ({ record }) => record,
      alone: ({ record }) => withoutMoment({ record }),
      links: { document: { rows: "documents", id: ({ documentId }) => documentId } },
    }),
    id: { resolve: ({ record }: Shape) => record.id },
    loadMany: async (ids: string[], context: RequestContext): Promise<(Shape | null)[]> => {
      const records = await context.read.claims.loadMany(ids);
      return records.map((record) => {
        const shape = record && { record, moment: context.present };
        return shape && isOfType(shape, type) ? shape : null;
      });
    },
  };
}
