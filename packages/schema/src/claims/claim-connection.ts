import type { CasualtyEffect } from "@demarche/domain";
import type { Page, PageRequest } from "@demarche/services";
import type { At } from "../crises/refs.ts";
import { connectionType } from "../paging/connection.ts";
import { comparePositions, decodeCursor, encodeCursor } from "../paging/cursor.ts";
import type { RequestContext } from "../requests/request-context.ts";
import { claimShapes } from "./load-claims.ts";
import { type ClaimShape, ClaimType } from "./refs.ts";

export const ClaimConnection = connectionType<ClaimShape>({ type: ClaimType, name: "Claim", things: "claims" });

type Options = {
  ids: readonly string[];
  at: At;
  effect?: CasualtyEffect | null | undefined;
  request: PageRequest;
  context: RequestContext;
};

/** A page of the claims that a view names, in the order they were recorded: that of their ids. No other is loaded. */
export async function claimPage({ ids, at, effect, request, context }: Options): Promise<Page<ClaimShape>> {
  const shown = effect ? await context.read.claimsOfEffect({ crisisId: at.crisisId, ids, effect }) : ids;
  const after = request.after === null ? null : decodeCursor(request.after);
  const ordered = shown.toSorted();
  const from = after === null ? 0 : ordered.findIndex((id) => comparePositions({ key: id, id }, after) > 0);
  const rest = from === -1 ? [] : ordered.slice(from);
  const nodes = await claimShapes({ ids: rest.slice(0, request.first), moment: at.moment, context });
  return { items: nodes.map(itemOf), hasNextPage: rest.length > request.first, totalCount: shown.length };
}

/** Few ask for the cursor of each. */
const itemOf = (node: ClaimShape) => ({
  node,
  get cursor() {
    return encodeCursor({ key: node.record.id, id: node.record.id });
  },
});
